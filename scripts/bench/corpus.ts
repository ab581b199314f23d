import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { normal, seededRandom } from "./random.ts";
import { inventText, inventWords } from "./words.ts";

/** The shape of the corpus for scale; everything else follows from the number of comments. */
const commentsPerArticle = 200;
const threadsPerArticle = 4;
const deepest = 24;
const medianLength = 130;
const longest = 4_000;

/**
 * Writes the corpus for scale as JSON lines for the importer: articles of 3 to 10 kB, each with four threads of
 * comments down to depth 24. The same number of comments always gives the same bytes.
 */
export async function writeCorpus(file: string, comments: number): Promise<void> {
  const random = seededRandom(comments);
  const vocabulary = inventWords(random);
  const unfinished = `${file}.part`;
  const out = createWriteStream(unfinished, { highWaterMark: 1 << 20 });
  const write = async (record: object) => {
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, "drain");
  };
  let at = Date.UTC(2025, 0, 1);
  for (let done = 0; done < comments; done += commentsPerArticle) {
    const article = `article-${done / commentsPerArticle}`;
    const text = inventText({
      random,
      vocabulary,
      length: 3_000 + random() * 7_000,
      arabic: random() < 0.02,
      emoji: false,
    });
    const source = `Outlet ${Math.floor(random() * 40)}`;
    await write({
      type: "article",
      id: article,
      source,
      title: text.slice(0, 60),
      text,
      published_at: iso(at),
    });
    const thread: { id: string; depth: number }[] = [];
    for (let n = 0; n < Math.min(commentsPerArticle, comments - done); n += 1) {
      if (n % (commentsPerArticle / threadsPerArticle) === 0) thread.length = 0;
      const parent = thread.length === 0 ? null : thread[Math.floor(thread.length * random() ** 0.35)]!;
      const id = `comment-${done + n}`;
      const depth = parent === null ? 0 : parent.depth + 1;
      if (depth < deepest) thread.push({ id, depth });
      at += Math.floor(random() * 60_000);
      await write({
        type: "comment",
        id,
        article_id: article,
        parent_id: parent?.id ?? null,
        source,
        author: `reader ${Math.floor(random() ** 2 * comments * 0.05)}`,
        posted_at: iso(at),
        text: inventText({
          random,
          vocabulary,
          length: Math.min(longest, medianLength * Math.exp(normal(random) * 0.9)),
          arabic: random() < 0.02,
          emoji: random() < 0.05,
        }),
      });
    }
  }
  out.end();
  await once(out, "close");
  await rename(unfinished, file);
}

const iso = (at: number) => new Date(at).toISOString();
