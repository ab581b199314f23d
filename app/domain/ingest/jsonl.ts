import { scanJson } from "./json-scan.ts";
import { defaultLimits, type ImportLimits } from "./limits.ts";
import { readArticleText } from "./marks.ts";
import { idKeys, readTimestamp, recordSchemas } from "./record-schema.ts";
import type { DocumentRecord } from "./records.ts";

export type RecordReading =
  | { record: DocumentRecord; unknownKeys: string[]; notices: string[] }
  /** Why the line was refused and what to do. */
  | { reason: string };

/**
 * Makes a reader of single lines of Docket's own JSONL. A record is an article or a comment: by its `type`, else a
 * comment when it has an `article_id`. Keys that Docket does not know are passed over and named.
 */
export function jsonlReader(limits: ImportLimits = defaultLimits): (line: string) => RecordReading {
  const schemas = recordSchemas(limits);
  const known = {
    article: new Set(["type", ...Object.keys(schemas.article.shape)]),
    comment: new Set(["type", ...Object.keys(schemas.comment.shape)]),
  };
  const scan = { maxDepth: limits.jsonDepth, exactKeys: idKeys };

  return (line) => {
    const fault = scanJson(line, scan);
    if (fault !== null) return fault;
    const value = parseObject(line);
    if ("reason" in value) return value;
    const { object } = value;
    for (const key of idKeys) if (typeof object[key] === "number") object[key] = String(object[key]);
    const type = object.type ?? ("article_id" in object ? "comment" : "article");
    if (type !== "article" && type !== "comment") return { reason: '"type" must be "article" or "comment".' };
    const read =
      type === "article" ? readArticle(schemas.article, object) : readComment(schemas.comment, object);
    if ("reason" in read) return read;
    return { ...read, unknownKeys: Object.keys(object).filter((key) => !known[type].has(key)) };
  };
}

function parseObject(line: string): { object: Record<string, unknown> } | { reason: string } {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { object: value as Record<string, unknown> }
      : { reason: "A record is an object in braces, one on a line." };
  } catch (error) {
    return { reason: `Not JSON: ${(error as Error).message}.` };
  }
}

type Schemas = ReturnType<typeof recordSchemas>;
type Read = { record: DocumentRecord; notices: string[] } | { reason: string };

function readArticle(schema: Schemas["article"], object: object): Read {
  const read = schema.safeParse(object);
  if (!read.success) return { reason: inWords(read.error.issues) };
  const { id, text, source, title, author, url, published_at: published, language, graphic } = read.data;
  const inText = readArticleText(text, title);
  const isLink = url === null || url === undefined || /^https?:\/\/\S+$/i.test(url);
  return {
    record: {
      kind: "article",
      id,
      source: source ?? null,
      title: inText.title,
      text,
      author: author ?? null,
      url: isLink ? (url ?? null) : null,
      published: published ? readTimestamp(published) : inText.dateline,
      language: language ?? null,
      graphic: graphic === true || inText.graphic,
      marks: inText.marks,
    },
    notices: isLink ? [] : ['"url" was left out: only http:// and https:// addresses are kept.'],
  };
}

function readComment(schema: Schemas["comment"], object: object): Read {
  const read = schema.safeParse(object);
  if (!read.success) return { reason: inWords(read.error.issues) };
  const {
    id,
    text,
    source,
    article_id: articleId,
    parent_id: parentId,
    author,
    posted_at: posted,
  } = read.data;
  return {
    record: {
      kind: "comment",
      id,
      source: source ?? null,
      articleId,
      parentId: parentId ?? null,
      author,
      posted: posted ? readTimestamp(posted) : null,
      text,
      flagged: read.data.flagged ?? false,
      flagReason: read.data.flag_reason ?? null,
    },
    notices: [],
  };
}

/** All that is wrong with a record in one go, so that it is mended once. */
function inWords(issues: { message: string }[]): string {
  return [...new Set(issues.map((issue) => issue.message))].join(" ");
}
