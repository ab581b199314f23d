import { and, eq } from "drizzle-orm";
import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { record, sha256 } from "#app/domain/audit/record.server.ts";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import type { Role } from "#app/domain/vocabulary.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { fillDocuments, type GivenComment } from "./fill.ts";

/** People of the desk by id. */
export const maren = 1;
export const davit = 2;
export const asel = 3;

/** The desk's clock starts here, ms since 1970 UTC. */
export const noon = 1_800_000_000_000;

/** The article of the desk: document and item 1. */
export const articleText =
  "Strike on the covered market 🙏\n\n" +
  "Fire reached the ferry in Orla Dam on Tuesday, killing at least 14 people, five children too, and leaving more than 30 hurt, the rescue service said.\n\n" +
  "وقال طبيب في المستشفى إن 11 جثة وصلت. A doctor spoke of eleven bodies.";

/** The first comment of the desk: document and item 2. */
export const commentText = "The video is fake 🎥, two of them swap coats between the shots. هذا كذب.";

/** A database with a codebook, three people, an article and comments under it, each with its item. */
export async function openDesk(
  engine: Engine,
  comments: GivenComment[] = [{ text: commentText }],
): Promise<void> {
  await ensureCodebook(engine, noon - 5000);
  await engine.tx((tx) =>
    record(tx, { actor: null, at: noon - 4000 }, [
      person(maren, "maren", "moderator"),
      person(davit, "davit", "fact_checker"),
      person(asel, "asel", "admin"),
    ]),
  );
  await fillDocuments(engine, comments);
  await newText(engine, { documentId: 1, body: articleText });
}

function person(id: number, name: string, role: Role): EventDraft {
  const displayName = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return {
    action: "user.invited",
    subject: { kind: "user", id },
    about: { name, role },
    changes: [
      {
        table: "user",
        before: null,
        after: { id, name, displayName, role, state: "active", createdAt: noon - 4000 },
      },
    ],
  };
}

/** Gives a document a newer text, as an import would; annotations are left where they are. Returns the version's id. */
export async function newText(engine: Engine, given: { documentId: number; body: string }): Promise<number> {
  const { documentId, body } = given;
  return engine.tx(async (tx) => {
    const [before] = await tx.db.select().from(tables.document).where(eq(tables.document.id, documentId));
    const versions = await tx.db
      .select()
      .from(tables.textVersion)
      .where(and(eq(tables.textVersion.documentId, documentId)));
    const id = tx.nextId("textVersion");
    await record(tx, { actor: null, at: noon - 3000 }, [
      {
        action: "document.revised",
        subject: { kind: "document", id: documentId },
        about: { file: "test.jsonl", version: versions.length + 1, same: 0, moved: 0, orphaned: 0 },
        changes: [
          {
            table: "textVersion",
            before: null,
            after: {
              id,
              documentId,
              version: versions.length + 1,
              body,
              sha256: sha256(body),
              lengthCp: [...body].length,
              marks: [],
              intakeId: 1,
              createdAt: noon - 3000,
            },
          },
          { table: "document", before: before!, after: { ...before!, currentVersionId: id } },
        ],
      },
    ]);
    return id;
  });
}

/** Id of the newest text of a document. */
export async function newestText(engine: Engine, documentId: number): Promise<number> {
  const [row] = await engine.read.select().from(tables.document).where(eq(tables.document.id, documentId));
  return row!.currentVersionId;
}

/** A span of a text by its words, code points. */
export function spanIn(text: string, quote: string): { start: number; end: number; quote: string } {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`the text does not hold “${quote}”`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...quote].length, quote };
}

/** Fields of a casualty count that the article states. */
export function toll(min: number, words = "at least 14 people") {
  return {
    voice: "paraphrased",
    counts: [{ harm: "killed", quantity_text: words, quantifier: "at_least", range: { min } }],
  };
}
