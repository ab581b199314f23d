import type { Row } from "#db/schema/index.ts";
import { lengthInCodePoints } from "../annotate/units.ts";
import type { Change, EventDraft } from "../audit/event.server.ts";
import { sha256 } from "../audit/record.server.ts";
import { publicId } from "../shared/public-id.ts";
import { firstPriority } from "./first-priority.ts";
import type { NameBook } from "./name-book.server.ts";
import type { NewIds } from "./new-ids.server.ts";
import type { DocumentRecord } from "./records.ts";

/** What a new document is made of besides its record. */
export interface NewDocument {
  record: DocumentRecord;
  source: string;
  file: string;
  /** Where a comment stands; null for an article. */
  place: { articleId: number; parentId: number | null; depth: number } | null;
  /** SHA-256 of the record's text, hex. */
  textSha256: string;
  intakeId: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

/** The event that brings a document in, with its first text version and its item, and a source or author that is new. */
export function newDocument(
  given: NewDocument,
  { ids, book }: { ids: NewIds; book: NameBook },
): { draft: EventDraft; document: Row<"document"> } {
  const { record, source, file, place, textSha256, intakeId, at } = given;
  const { kind } = record;
  const changes: Change[] = [];
  const sourceId = book.source(source, ids, changes);
  const authorId =
    record.author === null || record.author === ""
      ? null
      : book.author({ sourceId, name: record.author }, ids, changes);
  const id = ids.take("document");
  const versionId = ids.take("textVersion");
  const date = kind === "article" ? record.published : record.posted;
  const document: Row<"document"> = {
    id,
    publicId: publicId({ source, kind, externalId: record.id }, sha256),
    kind,
    sourceId,
    externalId: record.id,
    articleId: place?.articleId ?? id,
    parentId: place?.parentId ?? null,
    depth: place?.depth ?? 0,
    position: place === null ? 0 : book.takePosition(place.articleId),
    authorId,
    title: kind === "article" ? record.title : null,
    url: kind === "article" ? record.url : null,
    language: kind === "article" ? record.language : null,
    fileName: kind === "article" ? file : null,
    postedAt: date?.at ?? null,
    postedPrecision: date?.precision ?? null,
    postedText: date?.text ?? null,
    graphic: kind === "article" && record.graphic,
    currentVersionId: versionId,
    intakeId,
  };
  const textVersion: Row<"textVersion"> = {
    id: versionId,
    documentId: id,
    version: 1,
    body: record.text,
    sha256: textSha256,
    lengthCp: lengthInCodePoints(record.text),
    marks: kind === "article" ? record.marks : [],
    intakeId,
    createdAt: at,
  };
  changes.push(
    { table: "document", before: null, after: document },
    { table: "textVersion", before: null, after: textVersion },
    { table: "item", before: null, after: firstItem({ record, document, id: ids.take("item"), at }) },
  );
  return {
    draft: { action: "document.imported", subject: { kind: "document", id }, about: { file }, changes },
    document,
  };
}

function firstItem(of: {
  record: DocumentRecord;
  document: Row<"document">;
  id: number;
  at: number;
}): Row<"item"> {
  const { record, document, id, at } = of;
  const kind = record.kind === "article" ? "claims" : "moderation";
  // Without words there is nothing to do, until a later import brings them.
  const isEmpty = record.text.trim() === "";
  return {
    id,
    documentId: document.id,
    kind,
    lane: kind,
    state: isEmpty ? "done" : "open",
    reopened: false,
    flagged: record.kind === "comment" && record.flagged,
    ...(isEmpty ? { priority: 0, why: ["no text"] } : firstPriority(record)),
    wakeAt: null,
    revision: 1,
    articleId: document.articleId,
    sourceId: document.sourceId,
    authorId: document.authorId,
    sortAt: document.postedAt ?? at,
  };
}
