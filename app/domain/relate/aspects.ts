import { listed } from "../audit/sentence.ts";
import { sharedLists } from "../codebook/default-lists.ts";
import { type AmountRelation, compareAmounts } from "./amounts.ts";
import type { ClaimFacts } from "./types.ts";

/** What a claim counts by one figure: a harm, and the group of people if only that is counted. */
export type Aspect = Pick<ClaimFacts, "harm" | "group">;

/** The aspect in words: "people killed", "people injured (child)". */
export function aspectWords({ harm, group }: Aspect): string {
  const people = `people ${optionWords("harm", harm)}`;
  return group === null || group === "unspecified"
    ? people
    : `${people} (${optionWords("victim_group", group)})`;
}

function optionWords(list: string, id: string): string {
  const option = sharedLists.find((one) => one.id === list)?.options.find((one) => one.id === id);
  return option ? (option.says ?? option.label) : id.replaceAll("_", " ");
}

/** True when two claims give other figures for the same harm and group: they are not one claim. */
export function figuresDiffer(a: readonly ClaimFacts[], b: readonly ClaimFacts[]): boolean {
  return shared(a, b).some(([, amounts]) => amounts === "disjoint" || amounts === "overlap");
}

/**
 * What two claims say beside the one thing that a relation between them was found by, in sentences, so that nobody takes
 * a part for the whole.
 * @param a facts of the one claim, one for each aspect
 * @param found the aspects that the relation is about, of either claim
 */
export function otherAspects(
  a: readonly ClaimFacts[],
  b: readonly ClaimFacts[],
  found: readonly Aspect[],
): string[] {
  const isOther = (aspect: Aspect) => !found.some((one) => keyOf(one) === keyOf(aspect));
  const common = shared(a, b).filter(([aspect]) => isOther(aspect));
  const [first, second] = [a, b].map((own) => new Map(own.map((one) => [keyOf(one), one])));
  const alone = [
    ...[...first!].filter(([key]) => !second!.has(key)),
    ...[...second!].filter(([key]) => !first!.has(key)),
  ]
    .map(([, aspect]) => aspect)
    .filter(isOther);
  return [
    ...common.map(([aspect, amounts]) => commonWords[amounts](aspectWords(aspect))),
    ...(alone.length === 0 ? [] : [`Only one of the two counts ${listed(alone.map(aspectWords))}.`]),
  ];
}

const commonWords: Record<AmountRelation, (words: string) => string> = {
  equal: (words) => `They also say the same of ${words}.`,
  overlap: (words) => `Of ${words} they give figures that can both hold.`,
  disjoint: (words) => `Of ${words} they give figures that cannot both hold.`,
  vague: (words) => `Of ${words} at least one of the two gives no figure.`,
};

/** Aspects that both count, and how their figures compare where they agree best. */
function shared(a: readonly ClaimFacts[], b: readonly ClaimFacts[]): [Aspect, AmountRelation][] {
  return [...new Map(a.map((one) => [keyOf(one), one])).values()].flatMap((aspect) => {
    const [mine, others] = [a, b].map((own) => own.filter((one) => keyOf(one) === keyOf(aspect)));
    const all = mine!.flatMap((one) => others!.map((other) => compareAmounts(one, other)));
    const best = agreement.find((amounts) => all.includes(amounts));
    return best === undefined ? [] : [[aspect, best] as [Aspect, AmountRelation]];
  });
}

const agreement: readonly AmountRelation[] = ["equal", "overlap", "vague", "disjoint"];

function keyOf({ harm, group }: Aspect): string {
  return `${harm} ${group === "unspecified" ? "" : (group ?? "")}`;
}
