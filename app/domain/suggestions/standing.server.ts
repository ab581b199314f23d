import { and, eq, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { idList, inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";
import { placeOf } from "./outcome-rows.server.ts";
import type { Standing } from "./taken.ts";

const { claim, claimSpan, suggestionOutcome } = tables;
const { placeholder } = sql;

const spansOn = prepared((db) =>
  db
    .select({
      textId: claim.textVersionId,
      type: claim.type,
      start: claimSpan.startCp,
      end: claimSpan.endCp,
    })
    .from(claim)
    .innerJoin(claimSpan, eq(claimSpan.claimId, claim.id))
    .where(and(inIdList(claim.documentId, placeholder("ids")), eq(claim.state, "live")))
    .prepare(),
);
const outcomesOn = prepared((db) =>
  db
    .select()
    .from(suggestionOutcome)
    .where(
      and(inIdList(suggestionOutcome.textVersionId, placeholder("ids")), eq(suggestionOutcome.state, "live")),
    )
    .prepare(),
);

/** What stands on each of some texts already, by their ids. */
export async function standingOn(
  db: Db,
  texts: readonly { id: number; documentId: number }[],
): Promise<(textId: number) => Standing> {
  const spans = await spansOn(db).execute({ ids: idList(texts.map(({ documentId }) => documentId)) });
  const outcomes = await outcomesOn(db).execute({ ids: idList(texts.map(({ id }) => id)) });
  const marked = Map.groupBy(spans, ({ textId }) => textId);
  const settled = Map.groupBy(outcomes, ({ textVersionId }) => textVersionId);
  return (textId) => ({
    marked: marked.get(textId) ?? [],
    settled: (settled.get(textId) ?? []).map(placeOf),
  });
}
