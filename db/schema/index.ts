import { accountTables } from "./accounts.ts";
import { annotationTables } from "./annotations.ts";
import { auditTables } from "./audit.ts";
import { intakeTables } from "./intake.ts";
import { sqliteKit } from "./kit.ts";
import { relationTables } from "./relations.ts";
import { suggestionTables } from "./suggestions.ts";
import { itemRank, workTables } from "./work.ts";

const accounts = accountTables(sqliteKit);
const intakes = intakeTables(sqliteKit);
const works = workTables(sqliteKit, accounts, intakes);
const annotations = annotationTables(sqliteKit, accounts, intakes, works);
const suggestions = suggestionTables(sqliteKit, accounts, intakes, annotations);
const relations = relationTables(sqliteKit, accounts);
const audits = auditTables(sqliteKit);

/** Every table of the database by name. Queries are typed by these, whichever dialect is live. */
export const tables = {
  ...accounts,
  ...intakes,
  ...works,
  ...annotations,
  ...suggestions,
  ...relations,
  ...audits,
};
export type Tables = typeof tables;

/**
 * Tables that change only through events: replaying the audit trail into an empty database gives exactly these rows.
 * The others are operational (secrets, the clock, half-made work) or the trail itself.
 */
export const foldedTables = [
  "user",
  "source",
  "author",
  "intake",
  "document",
  "textVersion",
  "item",
  "skip",
  "codebook",
  "claim",
  "claimSpan",
  "toneReading",
  "tone",
  "decision",
  "suggestionOutcome",
  "ruleOff",
  "blindArticle",
  "suggestionModel",
  "relation",
  "datasetExport",
] as const satisfies readonly (keyof Tables)[];
export type FoldedTable = (typeof foldedTables)[number];

/** A whole row of a table as the program reads it. */
export type Row<T extends keyof Tables> = Tables[T]["$inferSelect"];

export { itemRank };
