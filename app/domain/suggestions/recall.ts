import type { FieldRecord } from "../codebook/field-types.ts";
import { isBlank, valueAt } from "../codebook/values.ts";
import { harmIds } from "../suggest/casualties/fields.ts";
import { type SuggestionKind, suggestionKinds } from "../suggest/types.ts";
import { claimTypeOfKind } from "./claim-of.ts";
import { wilson } from "./precision.ts";

/** The newest claims that recall is estimated from, so that its page comes at once however many there are. */
export const claimsForRecall = 2_000;

/** A stretch of a text in code points, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** A claim that stands on a text that the rules read. */
export interface StandingClaim {
  documentId: number;
  type: string;
  fields: FieldRecord;
  /** It began as a suggestion. */
  isKept: boolean;
  spans: readonly Stretch[];
}

/** What a rule proposes on such a text now, settled or not. */
export interface StandingProposal extends Stretch {
  documentId: number;
  kind: SuggestionKind;
  rule: string;
}

/** How many of the claims of one kind the rules' proposals meet. */
export interface KindRecall {
  kind: SuggestionKind;
  /** Claims that began as a suggestion, and those a person marked. */
  kept: number;
  byHand: number;
  /** Those of either whose words a proposal of the kind overlaps. */
  keptMet: number;
  byHandMet: number;
  /** Share of all that are met, and its 95 % interval. */
  share: number;
  interval: readonly [number, number];
  /** Rules by how many of the claims each meets; a claim may be met by several. */
  rules: { rule: string; met: number }[];
}

/** What kinds of suggestion would propose a claim: each harm it counts, who did it, who says so, doubt. */
export function kindsOfClaim({ type, fields }: Pick<StandingClaim, "type" | "fields">): SuggestionKind[] {
  const counts = (fields.counts ?? []) as FieldRecord[];
  return suggestionKinds.filter((kind) => {
    if (claimTypeOfKind(kind) !== type) return false;
    if (kind === "perpetrator") return !isBlank(valueAt(fields, "actors.0.actor_text"));
    if (kind === "source") return !isBlank(fields.source_text);
    return !isHarm(kind) || counts.some(({ harm }) => harm === harmIds[kind]);
  });
}

function isHarm(kind: SuggestionKind): kind is keyof typeof harmIds {
  return Object.hasOwn(harmIds, kind);
}

/**
 * For every kind that claims have, how many of them a proposal of that kind overlaps, the least met first. It goes by
 * kind because a claim that nothing met belongs to no rule. People mark more readily what is proposed to them, and what
 * nobody marked is not there: the true recall is lower than the share.
 */
export function recallByKind(
  claims: readonly StandingClaim[],
  proposals: readonly StandingProposal[],
): KindRecall[] {
  const placed = Map.groupBy(proposals, ({ documentId, kind }) => `${kind} ${documentId}`);
  const tallies = new Map<SuggestionKind, { claim: StandingClaim; rules: Set<string> }[]>();
  for (const claim of claims) {
    for (const kind of kindsOfClaim(claim)) {
      const meeting = (placed.get(`${kind} ${claim.documentId}`) ?? []).filter((proposal) =>
        claim.spans.some((span) => span.start < proposal.end && proposal.start < span.end),
      );
      const tally = tallies.get(kind) ?? [];
      tally.push({ claim, rules: new Set(meeting.map(({ rule }) => rule)) });
      tallies.set(kind, tally);
    }
  }
  return [...tallies].map(([kind, tally]) => figuresOf(kind, tally)).sort((a, b) => a.share - b.share);
}

function figuresOf(
  kind: SuggestionKind,
  tally: readonly { claim: StandingClaim; rules: Set<string> }[],
): KindRecall {
  const count = (isKept: boolean, isMet: boolean) =>
    tally.filter(({ claim, rules }) => claim.isKept === isKept && (!isMet || rules.size > 0)).length;
  const met = tally.filter(({ rules }) => rules.size > 0).length;
  const byRule = Map.groupBy(
    tally.flatMap(({ rules }) => [...rules]),
    (rule) => rule,
  );
  return {
    kind,
    kept: count(true, false),
    byHand: count(false, false),
    keptMet: count(true, true),
    byHandMet: count(false, true),
    share: met / tally.length,
    interval: wilson(met, tally.length),
    rules: [...byRule]
      .map(([rule, own]) => ({ rule, met: own.length }))
      .sort((a, b) => b.met - a.met || (a.rule < b.rule ? -1 : 1)),
  };
}
