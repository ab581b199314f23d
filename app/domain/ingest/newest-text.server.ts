import { eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { scratch } from "#db/scratch.server.ts";

const { document, textVersion } = tables;
const { planned } = scratch;
const { placeholder } = sql;

const stored = prepared((db) =>
  db
    .select({ body: textVersion.body, title: document.title })
    .from(document)
    .innerJoin(textVersion, eq(textVersion.id, document.currentVersionId))
    .where(eq(document.id, placeholder("id")))
    .prepare(),
);
const plannedText = prepared((db) =>
  db
    .select({ body: planned.body })
    .from(planned)
    .where(eq(planned.id, placeholder("id")))
    .prepare(),
);

/** The newest text of a document, and its headline; in a dry run the text that it would have by now. */
export async function newestText(
  { db }: Tx,
  { id, dryRun }: { id: number; dryRun: boolean },
): Promise<{ body: string; title: string | null }> {
  const [would] = dryRun ? await plannedText(db).execute({ id }) : [];
  if (would !== undefined && would.body !== null) return { body: would.body, title: null };
  const [row] = await stored(db).execute({ id });
  if (row === undefined) throw new Error(`document ${id} is not there`);
  return row;
}
