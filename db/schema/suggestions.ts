import { outcomeStates, suggestionOutcomes } from "../../app/domain/vocabulary.ts";
import type { accountTables } from "./accounts.ts";
import type { annotationTables } from "./annotations.ts";
import type { intakeTables } from "./intake.ts";
import type { Kit } from "./kit.ts";

/** What the machine proposes, and what people made of it. */
export function suggestionTables(
  kit: Kit,
  { user }: ReturnType<typeof accountTables>,
  { document, textVersion }: ReturnType<typeof intakeTables>,
  { claim }: ReturnType<typeof annotationTables>,
) {
  /** The newest proposals for a document's newest text. Made anew at any time from the text, so not folded. */
  const suggestion = kit.table(
    "suggestion",
    {
      documentId: kit.int("document_id").notNull(),
      /** Order in the text, from 0. */
      position: kit.int("position").notNull(),
      textVersionId: kit.int("text_version_id").notNull(),
      kind: kit.text("kind").notNull(),
      rule: kit.text("rule").notNull(),
      /** What it counts for in the order of the queue, in thousandths: its score, or how uncertain that is. */
      worth: kit.int("worth").notNull(),
      /** The whole suggestion as the engine gives it. */
      body: kit.json<unknown>("body").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.documentId, t.position] }),
      kit.index("suggestion_rule").on(t.rule, t.kind),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
    ],
  );

  /** One pass of an engine over all texts. Not folded: it can be run again. */
  const suggestionRun = kit.table("suggestion_run", {
    id: kit.id(),
    /** Names the engine with the versions of its rules and those switched off. */
    engine: kit.text("engine").notNull(),
    startedAt: kit.ms("started_at").notNull(),
    finishedAt: kit.ms("finished_at"),
    /** Documents up to this id are done. */
    upTo: kit.int("up_to").notNull(),
    /** Texts read, suggestions made, and what changed by rule against the pass before. */
    counts: kit.json<unknown>("counts").notNull(),
  });

  const suggestionOutcome = kit.table(
    "suggestion_outcome",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      textVersionId: kit.int("text_version_id").notNull(),
      kind: kit.text("kind").notNull(),
      rule: kit.text("rule").notNull(),
      ruleVersion: kit.int("rule_version").notNull(),
      /** Score in thousandths, as the rule gave it. */
      score: kit.int("score").notNull(),
      /** Code points of the text version's body, end exclusive. */
      startCp: kit.int("start_cp").notNull(),
      endCp: kit.int("end_cp").notNull(),
      quote: kit.text("quote").notNull(),
      outcome: kit.word("outcome", suggestionOutcomes).notNull(),
      /** Why it was rejected; empty otherwise. */
      reason: kit.text("reason").notNull(),
      note: kit.text("note").notNull(),
      /** The claim it became. */
      claimId: kit.int("claim_id"),
      state: kit.word("state", outcomeStates).notNull(),
      decidedBy: kit.int("decided_by").notNull(),
      decidedAt: kit.ms("decided_at").notNull(),
    },
    (t) => [
      /** A suggestion is settled once. */
      kit
        .uniqueIndex("suggestion_outcome_place")
        .on(t.textVersionId, t.kind, t.startCp, t.endCp)
        .where(kit.sql`state = 'live'`),
      kit.index("suggestion_outcome_rule").on(t.rule, t.decidedAt),
      kit.index("suggestion_outcome_claim").on(t.claimId).where(kit.sql`claim_id is not null`),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.foreignKey({ columns: [t.textVersionId], foreignColumns: [textVersion.id] }),
      kit.foreignKey({ columns: [t.claimId], foreignColumns: [claim.id] }),
      kit.foreignKey({ columns: [t.decidedBy], foreignColumns: [user.id] }),
      kit.oneOf("suggestion_outcome_known", "outcome", suggestionOutcomes),
      kit.oneOf("suggestion_outcome_state_known", "state", outcomeStates),
    ],
  );

  /** Rules whose suggestions are not shown: a row is a rule that is off. */
  const ruleOff = kit.table(
    "rule_off",
    {
      rule: kit.text("rule").primaryKey(),
      reason: kit.text("reason").notNull(),
      by: kit.int("by").notNull(),
      at: kit.ms("at").notNull(),
    },
    (t) => [kit.foreignKey({ columns: [t.by], foreignColumns: [user.id] })],
  );

  /** Articles that are marked blind: suggestions are shown neither on them nor on their comments. */
  const blindArticle = kit.table(
    "blind_article",
    {
      articleId: kit.int("article_id").primaryKey(),
      reason: kit.text("reason").notNull(),
      by: kit.int("by").notNull(),
      at: kit.ms("at").notNull(),
    },
    (t) => [
      kit.foreignKey({ columns: [t.articleId], foreignColumns: [document.id] }),
      kit.foreignKey({ columns: [t.by], foreignColumns: [user.id] }),
    ],
  );

  /** Models trained from outcomes; the newest is the one in question. */
  const suggestionModel = kit.table(
    "suggestion_model",
    {
      id: kit.id(),
      /** Weights, and the figures on held-out items. */
      body: kit.json<unknown>("body").notNull(),
      /** True when it re-scores suggestions. */
      inUse: kit.bool("in_use").notNull(),
      by: kit.int("by"),
      at: kit.ms("at").notNull(),
    },
    (t) => [kit.foreignKey({ columns: [t.by], foreignColumns: [user.id] })],
  );

  return { suggestion, suggestionRun, suggestionOutcome, ruleOff, blindArticle, suggestionModel };
}
