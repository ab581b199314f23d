import { inArray } from "drizzle-orm";
import type { Db } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { PersonView } from "./view.ts";

/** Names of accounts by id, each asked for once. */
export async function readPeople(db: Db, ids: Iterable<number>): Promise<Map<number, PersonView>> {
  const { user } = tables;
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: user.id, name: user.displayName })
    .from(user)
    .where(inArray(user.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A person of the map; every id in the tables is an account's, so a missing one is a bug. */
export function personOf(people: ReadonlyMap<number, PersonView>, id: number): PersonView {
  const person = people.get(id);
  if (person === undefined) throw new Error(`there is no account ${id}`);
  return person;
}
