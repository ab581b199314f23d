import type { FieldRecord } from "../codebook/field-types.ts";
import { isBlank, valueAt } from "../codebook/values.ts";
import { harmIds } from "../suggest/casualties/fields.ts";
import { type SuggestionKind, suggestionKinds } from "../suggest/types.ts";
import { claimTypeOfKind } from "./claim-of.ts";
import { type Share, shareOf, weekMs } from "./shares.ts";

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
  /** When somebody marked it, ms since 1970 UTC. */
  createdAt: number;
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

/** A claim as one of its kinds, and the rules whose proposals of that kind overlap its words. */
export interface Meeting {
  kind: SuggestionKind;
  /** Start of the week in which it was marked, ms since 1970 UTC. */
  week: number;
  isKept: boolean;
  rules: ReadonlySet<string>;
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
  /** Share of all that are met. */
  met: Share;
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

/** Which rules meet each claim; a claim of several kinds comes once for each of them. */
export function meetings(
  claims: readonly StandingClaim[],
  proposals: readonly StandingProposal[],
): Meeting[] {
  const placed = Map.groupBy(proposals, ({ documentId, kind }) => `${kind} ${documentId}`);
  return claims.flatMap((claim) =>
    kindsOfClaim(claim).map((kind) => {
      const meeting = (placed.get(`${kind} ${claim.documentId}`) ?? []).filter((proposal) =>
        claim.spans.some((span) => span.start < proposal.end && proposal.start < span.end),
      );
      return {
        kind,
        week: Math.floor(claim.createdAt / weekMs) * weekMs,
        isKept: claim.isKept,
        rules: new Set(meeting.map(({ rule }) => rule)),
      };
    }),
  );
}

/**
 * For every kind that claims have, how many of them a proposal of that kind overlaps, the least met first. A claim that
 * nothing met belongs to no rule, so what is missed goes by kind. People mark more readily what is proposed to them,
 * and what nobody marked is not there: the true recall is lower than the share.
 */
export function recallByKind(met: readonly Meeting[]): KindRecall[] {
  return [...Map.groupBy(met, ({ kind }) => kind)]
    .flatMap(([kind, own]) => {
      const count = (kept: boolean, least: number) =>
        own.filter(({ isKept, rules }) => isKept === kept && rules.size >= least).length;
      const share = shareOf(
        own.map(({ week, rules }) => ({ week, count: 1, hits: Math.min(1, rules.size) })),
      );
      if (share === null) return [];
      return [
        {
          kind,
          kept: count(true, 0),
          byHand: count(false, 0),
          keptMet: count(true, 1),
          byHandMet: count(false, 1),
          met: share,
        },
      ];
    })
    .sort((a, b) => a.met.share - b.met.share);
}

/**
 * The share that a rule meets of the claims of the kinds it proposes. Rules divide the work, so a small share is no fault.
 * @returns null for a rule that proposes nothing, or of whose kinds no claim stands
 */
export function recallOfRule(
  rule: string,
  { met, kinds }: { met: readonly Meeting[]; kinds: ReadonlySet<SuggestionKind> | undefined },
): Share | null {
  const own = met.filter(({ kind }) => kinds?.has(kind));
  return shareOf(own.map(({ week, rules }) => ({ week, count: 1, hits: rules.has(rule) ? 1 : 0 })));
}
