import { and, eq, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import type { SuggestionOutcome } from "../vocabulary.ts";
import { isSamePlace, type SuggestionPlace } from "./place.ts";
import { proposalsFor } from "./proposals.server.ts";

const { blindArticle, suggestionOutcome } = tables;
const { placeholder } = sql;

const outcomesOnText = prepared((db) =>
  db
    .select()
    .from(suggestionOutcome)
    .where(
      and(
        eq(suggestionOutcome.textVersionId, placeholder("textVersionId")),
        eq(suggestionOutcome.state, "live"),
      ),
    )
    .prepare(),
);
const blindOne = prepared((db) =>
  db
    .select()
    .from(blindArticle)
    .where(eq(blindArticle.articleId, placeholder("articleId")))
    .prepare(),
);

/** What people made of the suggestions on a text; what was taken back does not count. */
export const liveOutcomes = (db: Db, textVersionId: number) => outcomesOnText(db).execute({ textVersionId });

/** The place of the suggestion that an outcome is about. */
export function placeOf(row: Row<"suggestionOutcome">): SuggestionPlace {
  return { kind: row.kind as SuggestionKind, start: row.startCp, end: row.endCp };
}

/** Why the suggestions on an article and its comments are hidden; null where they are shown. */
export async function blindnessOf(db: Db, articleId: number): Promise<Row<"blindArticle"> | null> {
  const [row] = await blindOne(db).execute({ articleId });
  return row ?? null;
}

/** The same for a page. */
export async function readBlindness(db: Db, articleId: number): Promise<{ reason: string } | null> {
  const row = await blindnessOf(db, articleId);
  return row === null ? null : { reason: row.reason };
}

/**
 * An open suggestion on a text.
 * @throws {Refusal} bad_input when the text has none there, already_in_state when it was settled, forbidden when the
 *   article is blind
 */
export async function openSuggestion(
  engine: Engine,
  tx: Tx,
  given: { document: Row<"document">; text: Row<"textVersion">; place: SuggestionPlace },
): Promise<Suggestion> {
  const { document, text, place } = given;
  if ((await blindnessOf(tx.db, document.articleId)) !== null) {
    throw new Refusal(
      "forbidden",
      "This article is read blind: mark the words yourself. An admin can show suggestions again.",
    );
  }
  const proposals = proposalsFor(engine, {
    id: text.id,
    body: text.body,
    marks: text.marks,
    document: document.kind,
  });
  const found = proposals.find((proposal) => isSamePlace(proposal, place));
  if (found === undefined) {
    throw new Refusal("bad_input", "The text has no such suggestion any more. Reload the page.");
  }
  const settled = (await liveOutcomes(tx.db, text.id)).find((row) => isSamePlace(placeOf(row), place));
  if (settled !== undefined) {
    throw new Refusal("already_in_state", `This suggestion was ${settled.outcome} already. Reload the page.`);
  }
  return found;
}

/** The row of what became of a suggestion. */
export function outcomeRow(
  tx: Tx,
  given: {
    suggestion: Suggestion;
    text: Row<"textVersion">;
    outcome: SuggestionOutcome;
    claimId: number | null;
    reason?: string;
    note?: string;
    userId: number;
    at: number;
  },
): Row<"suggestionOutcome"> {
  const { suggestion, text, outcome, claimId, reason = "", note = "", userId, at } = given;
  return {
    id: tx.nextId("suggestionOutcome"),
    documentId: text.documentId,
    textVersionId: text.id,
    kind: suggestion.kind,
    rule: suggestion.rule,
    ruleVersion: suggestion.version,
    score: Math.round(suggestion.score * 1000),
    startCp: suggestion.start,
    endCp: suggestion.end,
    quote: suggestion.quote,
    outcome,
    reason,
    note,
    claimId,
    state: "live",
    decidedBy: userId,
    decidedAt: at,
  };
}
