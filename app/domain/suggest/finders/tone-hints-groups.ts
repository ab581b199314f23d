import { beasts, contempt, groups, nationEnding, unfit } from "../lexicon/tone-rules.ts";
import { is, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ADV, AUX, MODAL, NAME, NEG } from "../word-class.ts";
import type { Hint } from "./tone-hints.ts";

const some = new Set([
  "some",
  "many",
  "most",
  "few",
  "several",
  "not",
  "my",
  "our",
  "two",
  "three",
  "young",
  "old",
]);
const reporting = new Set([
  "says",
  "say",
  "said",
  "claims",
  "claim",
  "think",
  "thinks",
  "believe",
  "believes",
]);

/** What is said of a whole group of people: with contempt, with words for beasts, or as what they always do. */
export function groupTones(reading: Reading, sentence: Sentence): Hint[] {
  const hints: Hint[] = [];
  for (let i = sentence.first; i < sentence.after; i += 1) {
    if (!isGroup(reading, i) || isGroup(reading, i + 2)) continue;
    const first = startOf(reading, i, sentence.first);
    if (first === null) continue;
    const hint = saidOf(reading, i, sentence.after);
    if (hint) hints.push({ first, ...hint });
  }
  return hints;
}

function isGroup(reading: Reading, i: number): boolean {
  const word = low(reading, i);
  const opens = reading.analysis.sentences[reading.tokens[i]?.sentence ?? 0]?.first === i;
  return groups.has(word) || (!opens && is(reading, i, NAME) && nationEnding.test(word));
}

/** Where the group begins ("all Orlans", "Sunnis and Shias"); null where only some are meant or somebody else is cited. */
function startOf(reading: Reading, group: number, floor: number): number | null {
  let at = group;
  if (low(reading, at - 1) === "and" && isGroup(reading, at - 2)) at -= 2;
  if (low(reading, at - 1) === "all") at -= 1;
  if (some.has(low(reading, at - 1))) return null;
  for (let i = Math.max(floor, at - 4); i < at; i += 1)
    if (is(reading, i, NEG) || reporting.has(low(reading, i))) return null;
  return at;
}

function saidOf(reading: Reading, group: number, after: number): Omit<Hint, "first"> | null {
  let at = group + 1;
  if (is(reading, at, AUX | MODAL)) at += 1;
  const habit = ["always", "never"].includes(low(reading, at)) ? at : -1;
  while (
    is(reading, at, ADV) ||
    ["all", "just", "nothing", "but", "a", "the", "bunch", "of"].includes(low(reading, at))
  )
    at += 1;
  if (at >= after || at > group + 7) return null;
  const word = low(reading, at);
  const be = /^(?:are|were|be)$/.test(low(reading, group + 1));
  if (be && beasts.has(word)) return { last: at, label: "dehumanising", rule: "groups/beasts", score: 0.85 };
  if (be && contempt.has(word))
    return { last: at, label: "identity_attack", rule: "groups/contempt", score: 0.85 };
  if (word === "be" && unfit.has(low(reading, at + 1)))
    return { last: at + 1, label: "identity_attack", rule: "groups/unfit", score: 0.75 };
  if (habit < 0) return null;
  const mutual = low(reading, at + 1) === "each" && low(reading, at + 2) === "other";
  return { last: mutual ? at + 2 : at, label: "generalisation", rule: "groups/habit", score: 0.7 };
}
