import { foldForSearch } from "../shared/search-text.ts";
import type { Case } from "./example.ts";

/** One thing the model notices. The name is made to be read by people: it is what `explain` shows. */
export interface Feature {
  readonly name: string;
  readonly value: number;
}

/** Raised whenever the same case may give other features; a model is only good for the version it was trained on. */
export const featuresVersion = 1;

/** Words read on each side of the span, and inside it. */
const around = 6;
const within = 12;

/** Upper ends of the bins of the rules' score. */
const scoreBins = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

/**
 * What the model sees of a case: its rule and kind, the rules' score in bins, the words and pairs of words before,
 * inside and after the span, which fields are filled, the kind of document, and the shape of the number. Every value
 * is 1; the same name never comes twice.
 */
export function featuresOf(one: Case): Feature[] {
  const before = wordsOf(one.before).slice(-around);
  const inside = wordsOf(one.inside).slice(0, within);
  const after = wordsOf(one.after).slice(0, around);
  const names = new Set<string>([
    `rule ${one.rule}`,
    `finder ${one.rule.split("/", 1)[0]}`,
    `kind ${one.kind}`,
    `document ${one.document ?? "unknown"}`,
    `${one.kind} in ${one.document ?? "a document of unknown kind"}`,
    scoreBin(one.score),
    ...wordNames("before", before),
    ...wordNames("inside", inside),
    ...wordNames("after", after),
    `next before: ${before.at(-1) ?? "the start"}`,
    `next after: ${after[0] ?? "the end"}`,
    `rule ${one.rule} after ${before.at(-1) ?? "the start"}`,
    `rule ${one.rule} before ${after[0] ?? "the end"}`,
    spanLength(inside.length),
    ...fieldNames(one.fields),
    ...numberShape(one),
  ]);
  return [...names].map((name) => ({ name, value: 1 }));
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[?!“”"«»]/gu;

/** Words in lower case, in one spelling, with figures by their number of digits: 14 and 27 are one word. */
function wordsOf(text: string): string[] {
  const found = foldForSearch(text.toLowerCase()).match(word) ?? [];
  return found.map((one) => (/^\p{N}/u.test(one) ? digitsShape(one) : one.replaceAll("’", "'")));
}

function digitsShape(figures: string): string {
  const digits = figures.replace(/[^\p{N}]/gu, "").length;
  return digits === 1 ? "a figure of 1 digit" : `a figure of ${Math.min(digits, 6)} digits`;
}

function wordNames(where: string, words: readonly string[]): string[] {
  const pairs = words.slice(1).map((second, at) => `pair ${where}: ${words[at]} ${second}`);
  return [...words.map((one) => `word ${where}: ${one}`), ...pairs];
}

function scoreBin(score: number): string {
  const upper = scoreBins.findIndex((end) => score < end);
  if (upper === 0) return `rules’ score under ${scoreBins[0]}`;
  if (upper < 0) return `rules’ score from ${scoreBins.at(-1)}`;
  return `rules’ score ${scoreBins[upper - 1]} to ${scoreBins[upper]}`;
}

function spanLength(words: number): string {
  if (words <= 2) return words === 1 ? "span of 1 word" : `span of ${words} words`;
  return words <= 5
    ? "span of 3 to 5 words"
    : words < within
      ? "span of 6 to 11 words"
      : "span of 12 words or more";
}

/** Ids of lists tell something by their value; words and numbers only by being there. */
function fieldNames(fields: Case["fields"]): string[] {
  return Object.entries(fields).flatMap(([path, value]) => {
    const id = typeof value === "boolean" || (typeof value === "string" && /^[a-z_]{2,30}$/.test(value));
    return id ? [`field ${path}`, `field ${path} is ${value}`] : [`field ${path}`];
  });
}

function numberShape({ min, max, minInclusive, maxInclusive }: Case): string[] {
  if (min === null && max === null) return ["no figure"];
  const figure = (min ?? max)!;
  const names = [`figure of ${Math.min(String(Math.trunc(figure)).length, 6)} digits`];
  if (min === null) names.push("low end open");
  if (max === null) names.push("high end open");
  if (min !== null && max !== null) names.push(min === max ? "one figure" : "two figures");
  if (!minInclusive || !maxInclusive) names.push("an end left out");
  if (figure <= 1) names.push(`figure is ${figure}`);
  if (figure >= 10 && figure % 10 === 0) names.push("round figure");
  if (figure >= 1900 && figure <= 2100 && min === max) names.push("figure like a year");
  return names;
}
