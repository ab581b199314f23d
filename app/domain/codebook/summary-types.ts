import type { Condition, Path } from "./field-types.ts";

/** A piece of the one-line reading of a claim. A piece whose field is blank says nothing, nor do its `before` and `after`. */
export type SummaryPart =
  /** Words as they stand. */
  | { say: string; strong?: true; when?: Condition }
  /** The value of a field, in the words of its options. */
  | {
      field: Path;
      before?: string;
      after?: string;
      strong?: true;
      /** Option ids that go without saying. */
      silent?: string[];
      when?: Condition;
    }
  /** A count range in words ("14 or more"); `words` is read instead where it has no number. */
  | { count: Path; words?: Path; approximate?: Path; before?: string; after?: string; when?: Condition }
  /** The same pieces for every record of a group. */
  | { each: string; parts: SummaryPart[]; join: string; before?: string; after?: string; when?: Condition }
  /** The first of several readings that says anything. */
  | { firstOf: SummaryPart[][]; before?: string; after?: string };
