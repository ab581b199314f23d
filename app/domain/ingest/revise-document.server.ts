import { and, asc, eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { moveClaim } from "../annotate/move-claim.ts";
import type { Span } from "../annotate/span.ts";
import { lengthInCodePoints } from "../annotate/units.ts";
import type { Change, EventDraft } from "../audit/event.server.ts";
import { codebookBody } from "../codebook/current.server.ts";
import type { ClaimFields } from "../codebook/field-types.ts";
import type { Codebook } from "../codebook/types.ts";
import { moveItem } from "../queue/transitions.ts";
import type { NewIds } from "./new-ids.server.ts";
import type { DocumentRecord } from "./records.ts";

const { claim, claimSpan, document, item, textVersion } = tables;
const { placeholder } = sql;

const documentWithText = prepared((db) =>
  db
    .select({ document, text: textVersion })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(document.id, placeholder("id")))
    .prepare(),
);
const itemsOf = prepared((db) =>
  db
    .select()
    .from(item)
    .where(eq(item.documentId, placeholder("id")))
    .orderBy(asc(item.id))
    .prepare(),
);
const liveClaimsOf = prepared((db) =>
  db
    .select({ claim, madeOn: textVersion.body })
    .from(claim)
    .innerJoin(textVersion, eq(textVersion.id, claim.textVersionId))
    .where(and(eq(claim.documentId, placeholder("id")), eq(claim.state, "live")))
    .orderBy(asc(claim.id))
    .prepare(),
);
const spansOf = prepared((db) =>
  db
    .select()
    .from(claimSpan)
    .where(eq(claimSpan.claimId, placeholder("id")))
    .orderBy(asc(claimSpan.position))
    .prepare(),
);
const latestVersion = prepared((db) =>
  db
    .select({ version: sql<number>`max(${textVersion.version})` })
    .from(textVersion)
    .where(eq(textVersion.documentId, placeholder("id")))
    .prepare(),
);

/**
 * The event that gives a known document its new text: a new version, the items reopened, and every live claim carried
 * over as a whole where its words are found surely. A claim that is not stays on its old version as an orphan. Tones and
 * decisions stay with the version they were made on.
 */
export async function reviseDocument(
  tx: Tx,
  given: {
    id: number;
    record: DocumentRecord;
    file: string;
    textSha256: string;
    intakeId: number;
    at: number;
    ids: NewIds;
  },
): Promise<EventDraft> {
  const { id, record, file, textSha256, intakeId, at, ids } = given;
  const [row] = await documentWithText(tx.db).execute({ id });
  if (row === undefined) throw new Error(`document ${id} is not there`);
  const [latest] = await latestVersion(tx.db).execute({ id });
  const version: Row<"textVersion"> = {
    id: ids.take("textVersion"),
    documentId: id,
    version: latest!.version + 1,
    body: record.text,
    sha256: textSha256,
    lengthCp: lengthInCodePoints(record.text),
    marks: record.kind === "article" ? record.marks : [],
    intakeId,
    createdAt: at,
  };
  const changes: Change[] = [
    {
      table: "document",
      before: row.document,
      after: { ...revisedFields(row.document, record, file), currentVersionId: version.id },
    },
    { table: "textVersion", before: null, after: version },
  ];
  for (const before of await itemsOf(tx.db).execute({ id })) {
    changes.push({ table: "item", before, after: reopened(before) });
  }
  const fates = { same: 0, moved: 0, orphaned: 0 };
  for (const one of await liveClaimsOf(tx.db).execute({ id })) {
    const spans = await spansOf(tx.db).execute({ id: one.claim.id });
    const moved = moveToText({
      ...one,
      spans,
      version,
      book: await codebookBody(tx.db, one.claim.codebookId),
    });
    fates[moved.fate] += 1;
    changes.push(...moved.changes);
  }
  return {
    action: "document.revised",
    subject: { kind: "document", id },
    about: { file, version: version.version, ...fates },
    changes,
  };
}

/** What a new telling of an article says anew; what it leaves out stays. */
function revisedFields(before: Row<"document">, record: DocumentRecord, file: string): Row<"document"> {
  if (record.kind === "comment") return before;
  const { published } = record;
  return {
    ...before,
    title: record.title ?? before.title,
    url: record.url ?? before.url,
    language: record.language ?? before.language,
    graphic: record.graphic || before.graphic,
    fileName: file,
    ...(published === null
      ? {}
      : { postedAt: published.at, postedPrecision: published.precision, postedText: published.text }),
  };
}

function reopened(before: Row<"item">): Row<"item"> {
  const after = moveItem(before, { act: "reopen" });
  const why = [
    "text changed",
    ...before.why.filter((reason) => reason !== "text changed" && reason !== "no text"),
  ];
  return { ...after, priority: Math.max(before.priority, 50), why };
}

function moveToText(given: {
  claim: Row<"claim">;
  madeOn: string;
  spans: Row<"claimSpan">[];
  version: Row<"textVersion">;
  book: Codebook;
}): { fate: "same" | "moved" | "orphaned"; changes: Change[] } {
  const { claim: before, madeOn, spans, version, book } = given;
  const moved = moveClaim({
    codebook: book,
    type: before.type,
    fields: before.fields as ClaimFields,
    spans: spans.map(toSpan),
    oldText: madeOn,
    newText: version.body,
  });
  const revision = before.revision + 1;
  if (moved.kind === "orphan") {
    if (before.anchor === "orphan") return { fate: "orphaned", changes: [] };
    const after: Row<"claim"> = { ...before, anchor: "orphan", revision };
    return { fate: "orphaned", changes: [{ table: "claim", before, after }] };
  }
  const after: Row<"claim"> = {
    ...before,
    textVersionId: version.id,
    fields: moved.fields,
    anchor: moved.kind === "same" ? "exact" : "moved",
    revision,
  };
  return {
    fate: moved.kind,
    changes: [
      { table: "claim", before, after },
      ...spans.map((span, at): Change => {
        const { start, end, quote, prefix, suffix } = moved.spans[at]!;
        const here = { textVersionId: version.id, startCp: start, endCp: end, quote, prefix, suffix };
        return { table: "claimSpan", before: span, after: { ...span, ...here } };
      }),
    ],
  };
}

function toSpan({ startCp, endCp, quote, prefix, suffix }: Row<"claimSpan">): Span {
  return { start: startCp, end: endCp, quote, prefix, suffix };
}
