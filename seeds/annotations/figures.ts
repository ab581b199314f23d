import type { CountRange } from "#app/domain/codebook/field-types.ts";
import type { Quote } from "./types.ts";

/* Short ways to write the figures of a casualty count: which harm, in which words of the text, and how many. */

const open = { min: null, max: null, min_inclusive: true, max_inclusive: true, point: null };

/** A range with some of its ends given. */
function range(ends: Partial<CountRange>): CountRange {
  return { ...open, ...ends };
}

/** One figure without a hedge: low end, high end and point at once. */
export function exactly(n: number): CountRange {
  return range({ min: n, max: n, point: n });
}

export function exact(harm: string, words: Quote, n: number) {
  return { harm, quantity_text: words, quantifier: "exact", range: exactly(n) };
}

export function atLeast(harm: string, words: Quote, n: number) {
  return { harm, quantity_text: words, quantifier: "at_least", range: range({ min: n }) };
}

export function moreThan(harm: string, words: Quote, n: number) {
  return {
    harm,
    quantity_text: words,
    quantifier: "more_than",
    range: range({ min: n, min_inclusive: false }),
  };
}

export function upTo(harm: string, words: Quote, n: number) {
  return { harm, quantity_text: words, quantifier: "up_to", range: range({ max: n }) };
}

export function about(harm: string, words: Quote, n: number) {
  return { harm, quantity_text: words, quantifier: "about", range: range({ point: n }), approximate: true };
}

/** "Almost" and "nearly": a high end that is itself left out. */
export function almost(harm: string, words: Quote, n: number) {
  return {
    harm,
    quantity_text: words,
    quantifier: "about",
    range: range({ max: n, max_inclusive: false }),
    approximate: true,
  };
}

export function between(harm: string, words: Quote, [min, max]: [number, number]) {
  return { harm, quantity_text: words, quantifier: "range", range: range({ min, max }) };
}

/** Words without a number, such as "dozens". */
export function vague(harm: string, words: Quote, kind: "few" | "dozens" | "hundreds" | "other") {
  return { harm, quantity_text: words, quantifier: `vague_${kind}` };
}

/** A group of victims with its number; null where the text names the group and gives none. */
export function group(of: string, harm: string, words: Quote, n: number | null) {
  return n === null
    ? { group: of, harm, quantity_text: words, stated_unquantified: true }
    : { group: of, harm, quantity_text: words, range: exactly(n) };
}

/* Whose words they are, and how firmly they are said. */

const worthy = { check_worthiness: "check_worthy" };
export const headline = { voice: "headline", certainty: "ct_plus", ...worthy };
export const narrated = { voice: "narrator", certainty: "ct_plus", ...worthy };
export const told = { voice: "paraphrased", certainty: "ct_plus", ...worthy };
export const quoted = { voice: "quoted", certainty: "ct_plus", ...worthy };
/** A comment's own voice: its writer is its narrator. */
export const said = narrated;
