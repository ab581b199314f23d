import type { Condition, Path } from "./field-types.ts";

/** `block` refuses the save; `warn` is shown and kept out of the way. */
export type Level = "block" | "warn";

interface RuleBase {
  id: string;
  level: Level;
  /** Says what is wrong and what to do. */
  message: string;
  /** Id of a group: the rule is applied to each of its records, and paths start there. */
  in?: string;
  /** The rule holds only then. */
  when?: Condition;
}

/** What must hold between the values of one claim. */
export type ClaimRule =
  /** `low` does not lie after `high` (numbers or dates; dates without a year are left alone). */
  | (RuleBase & { kind: "ordered"; low: Path; high: Path })
  /** `value` lies in the count range `range`. */
  | (RuleBase & { kind: "within"; value: Path; range: Path })
  /** None of the fields may be filled. */
  | (RuleBase & { kind: "forbids"; fields: Path[] })
  /** All, or at least one, of the fields must be filled. */
  | (RuleBase & { kind: "requires"; fields: Path[]; of: "all" | "any" })
  /** A filled field must hold one of the values. */
  | (RuleBase & { kind: "is"; field: Path; values: (string | number | boolean)[] })
  /** A filled field must not hold any of the values. */
  | (RuleBase & { kind: "avoids"; field: Path; values: (string | number | boolean)[] })
  /**
   * The lowest numbers of another group's records, added up, do not exceed the highest number of the count range
   * `limit`. Records count where `match` fields are equal and `where` holds; without `add` each counts as one.
   */
  | (RuleBase & {
      kind: "sum-at-most";
      of: string;
      match: string[];
      where?: Condition;
      add?: Path;
      limit: Path;
    })
  /** As `sum-at-most`, but each record for itself. */
  | (RuleBase & {
      kind: "each-at-most";
      of: string;
      match: string[];
      where?: Condition;
      add: Path;
      limit: Path;
    })
  /** Where both this claim and the one that `ref` points to fill the field, they share a value. */
  | (RuleBase & { kind: "agrees"; ref: Path; field: Path });

/** What must hold between a decision, its reasons, and the comment's tones. */
export type DecisionRule = { id: string; level: Level; message: string } & (
  | { kind: "needs-reason"; decisions: string[]; except: string[] }
  | { kind: "needs-ground"; reason: string; minLength: number }
  | { kind: "needs-note"; reason: string; minLength: number }
  | { kind: "needs-wake"; decisions: string[] }
  /** The reason cannot be given yet; the message says what is missing. */
  | { kind: "not-available"; reason: string }
  /** The reason goes only with these decisions. */
  | { kind: "only-with"; reason: string; decisions: string[] }
  /** On a flagged item these decisions must name the reason. */
  | { kind: "flagged-needs"; reason: string; decisions: string[] }
  /** A comment that carries the tone goes to the escalated lane, unless it already is in one of `lanes`. */
  | { kind: "must-escalate"; tone: string; atLeast: number; lanes: string[] }
  /** The reason is usual only where one of the tones is at least so strong. */
  | { kind: "usual-tone"; reason: string; anyOf: { tone: string; atLeast: number }[] }
  /** These decisions, resting on nothing but these reasons, about a comment whose tones are all among these. */
  | { kind: "never-alone"; decisions: string[]; reasons: string[]; tones: string[] }
  /** The decision is open only where the decision in force is one of these. */
  | { kind: "only-after"; decisions: string[]; after: string[] }
);
