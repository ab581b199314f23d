import { eq, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { PersonView } from "./view.ts";

const { user } = tables;

const byId = prepared((db) =>
  db
    .select({ id: user.id, name: user.displayName })
    .from(user)
    .where(eq(user.id, sql.placeholder("id")))
    .prepare(),
);

/** Names of accounts by id; few people work on one item. */
export async function readPeople(db: Db, ids: Iterable<number>): Promise<Map<number, PersonView>> {
  const people = new Map<number, PersonView>();
  for (const id of new Set(ids)) {
    const [person] = await byId(db).execute({ id });
    if (person !== undefined) people.set(id, person);
  }
  return people;
}

/** A person of the map; every id in the tables is an account's, so a missing one is a bug. */
export function personOf(people: ReadonlyMap<number, PersonView>, id: number): PersonView {
  const person = people.get(id);
  if (person === undefined) throw new Error(`there is no account ${id}`);
  return person;
}
