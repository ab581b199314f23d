import { sourcePrepositions } from "../lexicon/cues.ts";
import { recordNouns } from "../lexicon/speakers.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import { readSpeaker } from "../speaker.ts";
import type { Sentence } from "../types.ts";
import { AUX } from "../word-class.ts";
import type { SourceReading } from "./source-claim.ts";
import { asked, type Sight } from "./source-sight.ts";
import { apposition } from "./source-subject.ts";
import { grave } from "./source-weight.ts";

/** The wordings that name a source without a verb, by their first word. */
const openings = Map.groupBy(sourcePrepositions, (list) => list[0]!);

/** "According to the mayor", "citing hospital records", "reported by". */
export function byPreposition(sight: Sight, i: number): SourceReading | null {
  const { reading, sentence } = sight;
  const words = openings
    .get(low(reading, i))
    ?.find((list) => list.every((word, k) => low(reading, i + k) === word));
  if (!words) return null;
  const cue = { first: i, last: i + words.length - 1 };
  const named = phraseAfter(reading, cue.last + 1, sentence.after);
  const phrase = named && keptBy(reading, named, sentence.after);
  const speaker = phrase && readSpeaker(reading, phrase, apposition(reading, phrase.last, sentence.after));
  if (!phrase || !speaker) return null;
  if (words[1] === "by" && agentless.has(words[0]!) && !is(reading, i - 1, AUX)) return null;
  if (/^(?:broadcast|aired)$/.test(words[0]!) && speaker.named !== "organisation") return null;
  const opens = i === sentence.first;
  if (words[1] === "from" && !newsFollows(reading, { from: phrase.last + 1, cue: i, sentence })) return null;
  const after = reading.tokens[phrase.last + 1]?.text === "," ? phrase.last + 2 : phrase.last + 1;
  const run = opens ? { first: after, after: sentence.after } : { first: sentence.first, after: i };
  const content = { runs: [run], quoted: false };
  const near = { first: Math.max(sentence.first, i - reach), after: Math.min(sentence.after, i + reach) };
  const all = { runs: [near] };
  const placed = fetched.has(words[0]!) ? { ...speaker, institution: true } : speaker;
  if (!grave(sight, { phrase, speaker: placed, content: all })) return null;
  if (asked(sight, { ...phrase, first: i })) return null;
  return { phrase, speaker, cue, cueWord: i, content, chain: [], rule: "source/preposition", score: 0.9 };
}

/** "Heard from a nurse that nine died", "nine dead, I heard from a nurse": what was heard stands right beside it. */
function newsFollows(reading: Reading, at: { from: number; cue: number; sentence: Sentence }): boolean {
  const { from, cue, sentence } = at;
  const next = low(reading, from);
  if (from >= sentence.after - 1) return harmBetween(reading, sentence.first, cue) > 0;
  if (!/^(?:that|how|[,:;–—])$/.test(next)) return false;
  for (let i = from + 1; i < sentence.after; i += 1) {
    if (reading.tokens[i]!.text === ",") break;
    if (harmBetween(reading, i, i + 1) > 0) return true;
  }
  return harmBetween(reading, sentence.first, cue) > 0;
}

/** Whoever did this knows. */
const fetched = new Set([
  "documented",
  "recorded",
  "verified",
  "counted",
  "compiled",
  "gathered",
  "collected",
]);

/** How far around a source its harm is looked for, in tokens. */
const reach = 150;

/** Before "by" these tell of what was said only where they stand in a verb: "was reported by". */
const agentless = new Set([
  "quoted",
  "cited",
  "reported",
  "accused",
  "provided",
  "released",
  "published",
  "seen",
]);

/** "A tally kept by the union": by whom belongs to the phrase. */
function keptBy(reading: Reading, phrase: Phrase, after: number): Phrase {
  if (low(reading, phrase.last + 1) === "by" && recordNouns.has(low(reading, phrase.head))) {
    const maker = phraseAfter(reading, phrase.last + 2, after);
    return maker ? { ...phrase, last: maker.last } : phrase;
  }
  const participle = /ed$|^(?:kept|seen|sent)$/.test(low(reading, phrase.last + 1));
  if (!participle || low(reading, phrase.last + 2) !== "by") return phrase;
  const keeper = phraseAfter(reading, phrase.last + 3, after);
  return keeper ? { ...phrase, last: keeper.last } : phrase;
}
