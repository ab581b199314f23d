import {
  datePrecisions,
  documentKinds,
  type ImportCounts,
  importStates,
  type Mark,
} from "../../app/domain/vocabulary.ts";
import type { Kit } from "./kit.ts";

/** Material as it came in: where from, by whom, which texts. */
export function intakeTables(kit: Kit) {
  const source = kit.table("source", { id: kit.id(), name: kit.text("name").notNull() }, (t) => [
    kit.uniqueIndex("source_name").on(t.name),
  ]);

  const author = kit.table(
    "author",
    { id: kit.id(), sourceId: kit.int("source_id").notNull(), name: kit.text("name").notNull() },
    (t) => [
      kit.uniqueIndex("author_name").on(t.sourceId, t.name),
      kit.foreignKey({ columns: [t.sourceId], foreignColumns: [source.id] }),
    ],
  );

  const intake = kit.table(
    "intake",
    {
      id: kit.id(),
      /** Names of the files as given, without folders. */
      files: kit.json<string[]>("files").notNull(),
      state: kit.word("state", importStates).notNull(),
      startedAt: kit.ms("started_at").notNull(),
      finishedAt: kit.ms("finished_at"),
      startedBy: kit.int("started_by"),
      counts: kit.json<ImportCounts>("counts").notNull(),
    },
    () => [kit.oneOf("intake_state_known", "state", importStates)],
  );

  const intakeProblem = kit.table(
    "intake_problem",
    {
      id: kit.id(),
      intakeId: kit.int("intake_id").notNull(),
      file: kit.text("file").notNull(),
      /** 1-based line in the file; null when the problem is the whole file. */
      line: kit.int("line"),
      reason: kit.text("reason").notNull(),
      /** The refused line as it stood, to mend and send again; null for a notice about a row that landed. */
      raw: kit.text("raw"),
    },
    (t) => [
      kit.index("intake_problem_intake").on(t.intakeId, t.id),
      kit.foreignKey({ columns: [t.intakeId], foreignColumns: [intake.id] }),
    ],
  );

  const document = kit.table(
    "document",
    {
      id: kit.id(),
      /** Derived from source and external id, so that two installations agree. */
      publicId: kit.text("public_id").notNull(),
      kind: kit.word("kind", documentKinds).notNull(),
      sourceId: kit.int("source_id").notNull(),
      externalId: kit.text("external_id").notNull(),
      /** The article a comment stands under; an article names itself. */
      articleId: kit.int("article_id").notNull(),
      /** The comment this one answers; null for an article and for a thread's root. */
      parentId: kit.int("parent_id"),
      /** 0 for an article and for roots. */
      depth: kit.int("depth").notNull(),
      /** Order of arrival under the article, from 0; the thread is drawn by parent, then by this. */
      position: kit.int("position").notNull(),
      authorId: kit.int("author_id"),
      /** An article's headline; null for comments. */
      title: kit.text("title"),
      url: kit.text("url"),
      language: kit.text("language"),
      /** File the document came in, without folders; helps to find it again when its headline changes. */
      fileName: kit.text("file_name"),
      postedAt: kit.ms("posted_at"),
      postedPrecision: kit.word("posted_precision", datePrecisions),
      /** The date as the material gives it, verbatim. */
      postedText: kit.text("posted_text"),
      /** Holds graphic material, covered until asked for. */
      graphic: kit.bool("graphic").notNull(),
      currentVersionId: kit.int("current_version_id").notNull(),
      intakeId: kit.int("intake_id").notNull(),
    },
    (t) => [
      kit.uniqueIndex("document_external").on(t.sourceId, t.kind, t.externalId),
      kit.uniqueIndex("document_public").on(t.publicId),
      /** The thread of an article in order. */
      kit.index("document_thread").on(t.articleId, t.parentId, t.position),
      /** The author's other comments. */
      kit.index("document_author").on(t.authorId, t.id),
      kit.foreignKey({ columns: [t.sourceId], foreignColumns: [source.id] }),
      kit.foreignKey({ columns: [t.articleId], foreignColumns: [t.id] }),
      kit.foreignKey({ columns: [t.parentId], foreignColumns: [t.id] }),
      kit.foreignKey({ columns: [t.authorId], foreignColumns: [author.id] }),
      kit.foreignKey({ columns: [t.intakeId], foreignColumns: [intake.id] }),
      kit.oneOf("document_kind_known", "kind", documentKinds),
    ],
  );

  const textVersion = kit.table(
    "text_version",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      /** 1 for the first text of a document. */
      version: kit.int("version").notNull(),
      /** Exactly as received after decoding: no trim, no normalisation. Never changes. */
      body: kit.text("body").notNull(),
      /** SHA-256 of the body in UTF-8, hex. */
      sha256: kit.text("sha256").notNull(),
      /** Length in code points. */
      lengthCp: kit.int("length_cp").notNull(),
      marks: kit.json<Mark[]>("marks").notNull(),
      intakeId: kit.int("intake_id").notNull(),
      createdAt: kit.ms("created_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("text_version_document").on(t.documentId, t.version),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
    ],
  );

  return { source, author, intake, intakeProblem, document, textVersion };
}
