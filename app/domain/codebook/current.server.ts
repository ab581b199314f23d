import { desc, eq, sql } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { requireActor } from "../auth/user-rows.server.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { Refusal } from "../shared/refusal.ts";
import { checkCodebook } from "./check-codebook.ts";
import { defaultCodebook } from "./default.ts";
import { type Codebook, codebookFormat } from "./types.ts";

const { codebook } = tables;

/** A codebook as the house adopted it; annotations name its id. */
export interface AdoptedCodebook {
  id: number;
  body: Codebook;
}

const newest = prepared((db) =>
  db.select({ id: codebook.id }).from(codebook).orderBy(desc(codebook.id)).limit(1).prepare(),
);
const bodyOf = prepared((db) =>
  db
    .select({ body: codebook.body })
    .from(codebook)
    .where(eq(codebook.id, sql.placeholder("id")))
    .prepare(),
);

// An adopted codebook never changes, so each is read and decoded once a connection.
const bodies = new WeakMap<Db, Map<number, Codebook>>();

/**
 * The codebook in force.
 * @throws when none was adopted: every installation adopts one when it is made
 */
export async function currentCodebook(db: Db): Promise<AdoptedCodebook> {
  const [row] = await newest(db).execute();
  if (row === undefined) throw new Error("no codebook has been adopted");
  return { id: row.id, body: await codebookBody(db, row.id) };
}

/**
 * A codebook of any age, for reading the annotations that were made under it.
 * @throws when there is none of this id, or it has a format that this program does not know
 */
export async function codebookBody(db: Db, id: number): Promise<Codebook> {
  const known = bodies.get(db) ?? new Map<number, Codebook>();
  bodies.set(db, known);
  const found = known.get(id);
  if (found !== undefined) return found;
  const [row] = await bodyOf(db).execute({ id });
  const body = row?.body as Codebook | undefined;
  if (body?.format !== codebookFormat) throw new Error(`codebook ${id} is missing, or of an unknown format`);
  known.set(id, body);
  return body;
}

/**
 * Puts a codebook in force; annotations keep the one they were made under.
 * @param by user id, null for the system
 * @returns its id
 * @throws {Refusal} bad_input with what is wrong, already_in_state when it is the one in force, forbidden
 */
export async function adoptCodebook(
  engine: Engine,
  given: { body: Codebook; by: number | null; at: number },
): Promise<number> {
  const { body, by, at } = given;
  const problems = checkCodebook(body);
  if (problems.length > 0) {
    throw new Refusal("bad_input", `The codebook does not hold together. ${problems[0]}`, { problems });
  }
  return engine.tx(async (tx) => {
    await requireActor(tx, by, "codebook.manage");
    const [last] = await newest(tx.db).execute();
    if (last && canonicalJson(await codebookBody(tx.db, last.id)) === canonicalJson(body)) {
      throw new Refusal("already_in_state", "This codebook is in force already. There is nothing to do.");
    }
    const id = tx.nextId("codebook");
    await record(tx, { actor: by, at }, [
      {
        action: "codebook.adopted",
        subject: { kind: "codebook", id },
        about: { version: id, name: `${body.title} ${body.version}` },
        changes: [{ table: "codebook", before: null, after: { id, body, adoptedAt: at, adoptedBy: by } }],
      },
    ]);
    return id;
  });
}

/** Adopts the default codebook in an installation that has none. Returns the id of the one in force. */
export async function ensureCodebook(engine: Engine, at: number): Promise<number> {
  const [row] = await newest(engine.read).execute();
  return row?.id ?? adoptCodebook(engine, { body: defaultCodebook, by: null, at });
}
