import { join } from "node:path";
import { eq } from "drizzle-orm";
import { analyse } from "#app/domain/suggest/analysis.ts";
import { suggest } from "#app/domain/suggest/suggest.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { loadDemo } from "#seeds/demo.ts";
import type { BenchContext } from "../context.ts";
import { removeDatabase } from "../prepare.ts";
import type { BenchRow } from "../table.ts";

const articleSize = 5_000;
const comments = 4_000;
const articles = 200;

/** Proposing claims in the demo's own comments and articles, and reading the same texts without looking for anything. */
export async function measureSuggest({ folder, now, say }: BenchContext): Promise<BenchRow[]> {
  say("finding claims");
  const texts = await demoTexts(join(folder, "demo.db"), now());
  const short = repeated(texts.comment, comments);
  const long = repeated([texts.article.join("\n\n")], articles).map((text, at) =>
    text.slice((at * 997) % Math.max(1, text.length - articleSize)).slice(0, articleSize),
  );
  const onComments = timed(short, (text) => suggest(text, { document: "comment" }));
  const onArticles = timed(long, (text) => suggest(text, { document: "article" }));
  const readComments = timed(short, analyse);
  const readArticles = timed(long, analyse);
  const rate = comments / (onComments / 1000);
  const each = onArticles / articles;
  return [
    {
      operation: "suggestions, comments",
      size: "demo corpus",
      measured: `${Math.round(rate).toLocaleString("en")}/s`,
      reach: "2,000/s",
      limit: `${(onComments / readComments).toFixed(1)} times reading the tokens alone`,
      reached: rate >= 2_000,
    },
    {
      operation: "suggestions, article of 5 kB",
      size: "demo corpus",
      measured: `${each.toFixed(1)} ms`,
      reach: "15 ms",
      limit: `${(onArticles / readArticles).toFixed(1)} times reading the tokens alone`,
      reached: each <= 15,
    },
  ];
}

async function demoTexts(file: string, now: number): Promise<Record<"article" | "comment", string[]>> {
  removeDatabase(file);
  const engine = await openEngine({ file, durability: "scratch" });
  try {
    await loadDemo({ engine, now });
    const rows = await engine.read
      .select({ kind: tables.document.kind, body: tables.textVersion.body })
      .from(tables.document)
      .innerJoin(tables.textVersion, eq(tables.textVersion.id, tables.document.currentVersionId));
    const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ body }) => body);
    return { article: of("article"), comment: of("comment") };
  } finally {
    await engine.close();
    removeDatabase(file);
  }
}

const repeated = (texts: readonly string[], count: number) =>
  Array.from({ length: count }, (_, at) => texts[at % texts.length]!);

/** Milliseconds for all texts, after a quarter of them as a warm-up. */
function timed(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts.slice(0, texts.length / 4)) work(text);
  const start = performance.now();
  for (const text of texts) work(text);
  return performance.now() - start;
}
