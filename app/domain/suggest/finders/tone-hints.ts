import { claim, valueField } from "../claim.ts";
import { asking, doomed, playful, rhetorical, spamSignals, toneRules } from "../lexicon/tone-rules.ts";
import { phraseBefore } from "../noun-phrase.ts";
import { openingIndex } from "../opening-index.ts";
import { is, low, type Reading, readingOf } from "../reading.ts";
import { spokenIn } from "../spoken.ts";
import type { Finder, Found, Sentence } from "../types.ts";
import { PRONOUN, VICTIM } from "../word-class.ts";
import { type Match, matchAt } from "../word-match.ts";
import { groupTones } from "./tone-hints-groups.ts";

const tonesAt = openingIndex(toneRules);
const signalsAt = openingIndex(spamSignals);

export const toneVersion = 2;
/** Longer texts are articles, or no comment whose tone one rule could tell. */
const longestComment = 400;

/** A hint for a comment's tone: the words that set it, and the codebook's label. */
export interface Hint extends Match {
  readonly label: string;
  readonly rule: string;
  readonly score: number;
}

/** Hints for a comment's tone, where a rule can say why. */
export const toneHints: Finder = {
  name: "tone-hints",
  version: toneVersion,
  find(analysis, { document }) {
    if (document === "article" || analysis.tokens.length > longestComment) return { found: [], vetoes: [] };
    const reading = readingOf(analysis);
    const hints = analysis.sentences.flatMap((sentence) => [
      ...wordings(reading, sentence),
      ...groupTones(reading, sentence),
    ]);
    const whole = [question(reading), spam(reading)].filter((hint) => hint !== null);
    return { found: [...hints, ...whole].map((hint) => toneFound(reading, hint)), vetoes: [] };
  },
};

function toneFound(reading: Reading, { label, rule, score, first, last }: Hint): Found {
  const fields = { label: valueField(reading, label, { first, last }) };
  return claim(reading, {
    kind: "tone",
    first,
    last,
    fields,
    score,
    rule: `tone-hints/${rule}`,
    version: toneVersion,
  });
}

/** Wordings that set a tone by themselves. */
function wordings(reading: Reading, sentence: Sentence): Hint[] {
  const hints: Hint[] = [];
  const spoken = spokenIn(reading);
  const { first, after } = sentence;
  const inPlay = Array.from({ length: after - first }, (_, i) => low(reading, first + i)).some((word) =>
    playful.has(word),
  );
  const unreal = inPlay || conditional(reading, sentence);
  for (let at = first; at < after; at += 1) {
    for (const { label, id, pattern, score } of tonesAt(spoken[at]!)) {
      if (label === "threat_incitement" && unreal) continue;
      const match = matchAt(reading, pattern, { at, first, after });
      if (match && !hints.some((hint) => hint.label === label && hint.last >= match.first))
        hints.push({ ...match, label, rule: id, score });
    }
    const doom =
      unreal || !doomed.opening?.has(spoken[at]!) ? null : matchAt(reading, doomed, { at, first, after });
    if (doom && ofPeople(reading, at, first))
      hints.push({ ...doom, label: "threat_incitement", rule: "threat_incitement/doomed", score: 0.8 });
  }
  return hints;
}

function conditional(reading: Reading, { first, after }: Sentence): boolean {
  for (let i = first; i < after; i += 1) if (["if", "unless"].includes(low(reading, i))) return true;
  return false;
}

/** The subject of what "should be" done is people. */
function ofPeople(reading: Reading, modal: number, floor: number): boolean {
  if (["they", "you", "he", "she", "all", "everyone", "who"].includes(low(reading, modal - 1))) return true;
  if (is(reading, modal - 1, PRONOUN)) return false;
  const subject = phraseBefore(reading, modal - 1, floor);
  return subject !== null && (is(reading, subject.head, VICTIM) || low(reading, subject.head) === "traitors");
}

/** A comment that is one question somebody could answer. */
function question(reading: Reading): Hint | null {
  const { sentences, tokens, text } = reading.analysis;
  const last = sentences.at(-1);
  if (!last || sentences.length > 2 || !/^[?؟]$/.test(tokens.at(-1)?.text ?? "")) return null;
  const { first, after } = last;
  if (after - first < 6 || !asking.has(low(reading, first))) return null;
  const opening = text
    .slice(tokens[first]!.start, tokens[first]!.start + 40)
    .toLowerCase()
    .replace(/’/g, "'");
  if (rhetorical.some((start) => opening.startsWith(start))) return null;
  const at = { first: sentences[0]!.first, last: after - 1 };
  return { ...at, label: "question", rule: "question", score: 0.7 };
}

/** Advertising: a way to get in touch, and an offer or money. */
function spam(reading: Reading): Hint | null {
  const { sentences, tokens } = reading.analysis;
  const spoken = spokenIn(reading);
  const kinds = new Set<string>();
  for (const { first, after } of sentences)
    for (let at = first; at < after; at += 1)
      for (const { kind, pattern } of signalsAt(spoken[at]!)) {
        if (kinds.has(kind)) continue;
        if (matchAt(reading, pattern, { at, first, after })) kinds.add(kind);
      }
  const is = kinds.has("contact") && kinds.size > 1;
  return is ? { first: 0, last: tokens.length - 1, label: "spam", rule: "spam", score: 0.8 } : null;
}
