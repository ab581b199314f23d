import { asc } from "drizzle-orm";
import type { StoredEvent } from "#app/domain/audit/event.server.ts";
import { readEvent } from "#app/domain/audit/record.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

/** All events so far, the first first. */
export async function trail(engine: Engine): Promise<StoredEvent[]> {
  const rows = await engine.read.select().from(tables.event).orderBy(asc(tables.event.seq));
  return rows.map(readEvent);
}
