import { readdirSync, readFileSync } from "node:fs";
import { jsonlReader } from "#app/domain/ingest/jsonl.ts";
import { readPageDump } from "#app/domain/ingest/page-dump.ts";
import { pages, pipelineFile, revisedPage } from "#seeds/plan.ts";

export interface SeedComment {
  author: string;
  text: string;
  /** 0 for a root. */
  depth: number;
}

export interface SeedArticle {
  /** As the annotations call it. */
  name: string;
  text: string;
  comments: SeedComment[];
}

const seeds = new URL("../../../seeds/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, seeds), "utf8");

function readPage(name: string, path: string): SeedArticle {
  const { article, comments, problems } = readPageDump(read(path));
  if (problems.length > 0) throw new Error(`${path}: ${problems.map(({ reason }) => reason).join(" ")}`);
  return { name, text: article, comments };
}

/** The demo's articles as they first come in, read straight from the files. */
export function readCorpus(): { articles: SeedArticle[]; revised: SeedArticle; badLines: string[] } {
  const named = pages.map(({ name, file }) => readPage(name, `articles/${file}`));
  const { file } = pages.find(({ name }) => name === revisedPage)!;
  const { articles, badLines } = readPipeline();
  return {
    articles: [...named, ...articles],
    revised: readPage(revisedPage, `revisions/${file}`),
    badLines,
  };
}

function readPipeline(): { articles: SeedArticle[]; badLines: string[] } {
  const readLine = jsonlReader();
  const readings = read(pipelineFile)
    .trimEnd()
    .split("\n")
    .map((line) => ({ line, reading: readLine(line) }));
  const records = readings.flatMap(({ reading }) => ("record" in reading ? [reading.record] : []));
  const comments = records.filter((record) => record.kind === "comment");
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const depthOf = (id: string): number => {
    const parent = byId.get(id)?.parentId;
    return parent && byId.has(parent) ? depthOf(parent) + 1 : 0;
  };
  const articles = records
    .filter((record) => record.kind === "article")
    .map(({ id, text }) => ({
      name: id,
      text,
      comments: comments
        .filter(({ articleId }) => articleId === id)
        .map((comment) => ({
          author: comment.author ?? "",
          text: comment.text,
          depth: depthOf(comment.id),
        })),
    }));
  return { articles, badLines: readings.flatMap(({ line, reading }) => ("reason" in reading ? [line] : [])) };
}

/** Every page dump in the folder, whether the plan names it or not. */
export function filesOnDisk(): string[] {
  return readdirSync(new URL("articles/", seeds));
}
