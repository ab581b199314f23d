import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { record, sha256 } from "#app/domain/audit/record.server.ts";
import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";

/** A comment to be made, with what matters to a test; everything else has a plain value. */
export interface GivenComment {
  text: string;
  source?: number;
  author?: number;
  article?: number;
  parent?: number;
  /** Levels above it; 0 for a root. */
  depth?: number;
  item?: Partial<Row<"item">>;
}

const at = 1_700_000_000_000;

/**
 * Records one article (document 1) and comments (documents 2, 3, ...) with their items, as an import would. The item of
 * a document has the document's id.
 */
export async function fillDocuments(engine: Engine, comments: GivenComment[]): Promise<void> {
  const sources = new Set([1, ...comments.map((comment) => comment.source ?? 1)]);
  const authors = new Set(comments.map((comment) => comment.author ?? 1));
  const base: EventDraft = {
    action: "document.imported",
    subject: { kind: "document", id: 1 },
    about: { file: "test.jsonl" },
    changes: [
      ...[...sources].map((id) => ({
        table: "source" as const,
        before: null,
        after: { id, name: `Outlet ${id}` },
      })),
      ...[...authors].map((id) => ({
        table: "author" as const,
        before: null,
        after: { id, sourceId: 1, name: `reader ${id}` },
      })),
      {
        table: "intake",
        before: null,
        after: {
          id: 1,
          files: ["test.jsonl"],
          state: "finished",
          startedAt: at,
          finishedAt: at,
          startedBy: null,
          counts: { articles: 1, comments: comments.length, newVersions: 0, duplicates: 0, rejected: 0 },
        },
      },
      ...documentRows({ id: 1, kind: "article", text: "Ferry landing closed\n\nThe landing stays closed." }),
    ],
  };
  const drafts = comments.map(
    (comment, index): EventDraft => ({
      action: "document.imported",
      subject: { kind: "document", id: index + 2 },
      about: { file: "test.jsonl" },
      changes: documentRows({ ...comment, id: index + 2, kind: "comment" }),
    }),
  );
  await engine.tx((tx) => record(tx, { actor: null, at }, [base, ...drafts]));
}

function documentRows(
  given: GivenComment & { id: number; kind: "article" | "comment" },
): EventDraft["changes"] {
  const { id, kind, text } = given;
  const shared = { sourceId: given.source ?? 1, articleId: given.article ?? 1 };
  const authorId = kind === "comment" ? (given.author ?? 1) : null;
  const itemKind = kind === "comment" ? "moderation" : "claims";
  return [
    {
      table: "document",
      before: null,
      after: {
        id,
        ...shared,
        publicId: `public-${id}`,
        kind,
        externalId: `external-${id}`,
        parentId: given.parent ?? null,
        depth: given.depth ?? 0,
        position: id,
        authorId,
        title: kind === "article" ? "Ferry landing closed" : null,
        url: null,
        language: null,
        fileName: null,
        postedAt: at + id,
        postedPrecision: "minute",
        postedText: null,
        graphic: false,
        currentVersionId: id,
        intakeId: 1,
      },
    },
    {
      table: "textVersion",
      before: null,
      after: {
        id,
        documentId: id,
        version: 1,
        body: text,
        sha256: sha256(text),
        lengthCp: [...text].length,
        marks: [],
        intakeId: 1,
        createdAt: at,
      },
    },
    {
      table: "item",
      before: null,
      after: {
        id,
        documentId: id,
        kind: itemKind,
        lane: itemKind,
        state: "open",
        reopened: false,
        flagged: false,
        priority: 10,
        why: [],
        wakeAt: null,
        revision: 1,
        authorId,
        sortAt: at + id,
        ...shared,
        ...given.item,
      },
    },
  ];
}

/** Three people, one of each role: ids 1 moderator, 2 fact-checker, 3 admin; then as many more moderators as asked for. */
export async function fillPeople(engine: Engine, more = 0): Promise<void> {
  const people = [
    { name: "mira", displayName: "Mira Solh", role: "moderator" },
    { name: "tomas", displayName: "Tomas Vey", role: "fact_checker" },
    { name: "ada", displayName: "Ada Orvan", role: "admin" },
    ...Array.from({ length: more }, (_, index) => ({
      name: `person${index}`,
      displayName: `Person ${index}`,
      role: "moderator" as const,
    })),
  ] as const;
  await engine.tx((tx) =>
    record(
      tx,
      { actor: null, at },
      people.map((person, index) => ({
        action: "user.invited",
        subject: { kind: "user", id: index + 1 },
        about: { name: person.name, role: person.role },
        changes: [
          {
            table: "user",
            before: null,
            after: { id: index + 1, ...person, state: "active", createdAt: at },
          },
        ],
      })),
    ),
  );
}
