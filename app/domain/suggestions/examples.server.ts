import { desc, eq } from "drizzle-orm";
import { type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { makeUnitIndex } from "../annotate/units.ts";
import { caseOf, type Example } from "../learn/example.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import { placeOf } from "./outcome-rows.server.ts";
import { isSamePlace } from "./place.ts";
import { propose } from "./proposals.server.ts";

const { document, suggestionOutcome, textVersion } = tables;

/** Newest outcomes that a model is trained on: a few seconds of the process. */
export const mostExamples = 3_000;

const newestOutcomes = prepared((db) =>
  db
    .select({
      outcome: suggestionOutcome,
      body: textVersion.body,
      marks: textVersion.marks,
      document: document.kind,
      publicId: document.publicId,
    })
    .from(suggestionOutcome)
    .innerJoin(textVersion, eq(textVersion.id, suggestionOutcome.textVersionId))
    .innerJoin(document, eq(document.id, suggestionOutcome.documentId))
    .where(eq(suggestionOutcome.state, "live"))
    .orderBy(desc(suggestionOutcome.id))
    .limit(mostExamples)
    .prepare(),
);

type OutcomeRow = Awaited<ReturnType<ReturnType<typeof newestOutcomes>["execute"]>>[number];

/**
 * What people decided about suggestions, with the words around each, for training. A suggestion that the engine of today
 * no longer makes is taken with what its outcome kept: rule, kind, score and place.
 * @param turn called after each text; what it returns is awaited
 */
export async function readExamples(engine: Engine, turn?: () => unknown): Promise<Example[]> {
  const rows = await newestOutcomes(engine.read).execute();
  const examples: Example[] = [];
  for (const [textVersionId, own] of Map.groupBy(rows, ({ outcome }) => outcome.textVersionId)) {
    const { body, marks, document: kind, publicId } = own[0]!;
    const units = makeUnitIndex(body);
    const proposals = propose({ id: textVersionId, body, marks, document: kind });
    for (const row of own) {
      const suggestion = proposals.find((one) => isSamePlace(one, placeOf(row.outcome))) ?? asKept(row);
      const outcome = row.outcome.outcome === "rejected" ? 0 : 1;
      examples.push({ ...caseOf(suggestion, { documentId: publicId, document: kind, units }), outcome });
    }
    await turn?.();
  }
  return examples;
}

function asKept(row: OutcomeRow): Suggestion {
  const { rule, ruleVersion, score, quote } = row.outcome;
  return {
    ...placeOf(row.outcome),
    ...{ rule, quote, version: ruleVersion, score: score / 1000, fields: {} },
    ...{ min: null, max: null, minInclusive: true, maxInclusive: true, figures: null },
  };
}
