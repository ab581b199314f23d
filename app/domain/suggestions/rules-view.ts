import type { ModelBody } from "./model-body.ts";
import type { Outcomes } from "./precision.ts";
import type { KindRecall } from "./recall.ts";
import type { Share } from "./shares.ts";
import type { SweepCounts } from "./sweep-counts.ts";

export interface RuleView {
  rule: string;
  outcomes: Outcomes;
  /** Share of its settled suggestions that somebody kept; null before the first. */
  precision: Share | null;
  /** Share that it meets of the claims of the kinds it proposes; null where no such claim stands. */
  recall: Share | null;
  /** What the rule belongs to; both can be switched. */
  finder: string;
  /** Suggestions of it on the newest texts, settled or not. */
  standing: number;
  off: { reason: string; at: number; by: string } | null;
  /** Its whole finder is off. */
  finderOff: boolean;
  /** Why its suggestions were rejected. */
  reasons: { reason: string; count: number }[];
}

export interface RulesView {
  /** The least precise first, then those without an outcome by name. */
  rules: RuleView[];
  /** Rules that are off and of which nothing of the asked kind is known; always 0 for all kinds. */
  offElsewhere: number;
  /** By kind of claim, how many of those that stand the rules meet, the least met first. */
  recall: KindRecall[];
  /** The newest model with its figures; its weights stay with the database. */
  model: (Omit<ModelBody, "model"> & { id: number; inUse: boolean; at: number }) | null;
  /** The newest passes over all texts, newest first. */
  runs: {
    id: number;
    engine: string;
    startedAt: number;
    finishedAt: number | null;
    counts: SweepCounts;
  }[];
}
