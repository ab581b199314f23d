import { type Db, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";

const all = prepared((db) => db.select().from(tables.ruleOff).prepare());

/** The rules that are switched off, by name. */
export async function rulesOff(db: Db): Promise<ReadonlyMap<string, Row<"ruleOff">>> {
  return new Map((await all(db).execute()).map((row) => [row.rule, row]));
}
