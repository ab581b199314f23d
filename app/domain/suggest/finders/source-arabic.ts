import { arabicPhrase, bare } from "../arabic-phrase.ts";
import { claim, type Fields, valueField, wordsField } from "../claim.ts";
import { arabicCues, arabicHarm, arabicSourceWords, arabicSpeakers } from "../lexicon/attribution-arabic.ts";
import { cueCertainty } from "../lexicon/cues.ts";
import { low, type Reading } from "../reading.ts";
import type { Found, Sentence } from "../types.ts";
import { sourceVersion } from "./source-claim.ts";

const vague = new Set(["anonymous", "body"]);
const persons = new Set(["medic", "witness", "activist_network"]);
const denials = new Set(["نفي", "نفت"]);

/** Sources in Arabic text: verb and speaker in that order, or a word such as "according to" before the speaker. */
export function sourcesInArabic(reading: Reading): Found[] {
  return reading.analysis.sentences.flatMap((sentence) =>
    harmIn(reading, sentence) ? inSentence(reading, sentence) : [],
  );
}

/** The sentence speaks of harm. */
export function harmIn(reading: Reading, { first, after }: Sentence): boolean {
  for (let i = first; i < after; i += 1) if (bare(low(reading, i), arabicHarm)) return true;
  return false;
}

function inSentence(reading: Reading, sentence: Sentence): Found[] {
  const found: Found[] = [];
  const last = low(reading, sentence.after - 1);
  if (last === "؟" || last === "?") return found;
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const one = byVerb(reading, i, sentence) ?? byWord(reading, i, sentence);
    if (one) found.push(one);
  }
  return found;
}

function byVerb(reading: Reading, i: number, sentence: Sentence): Found | null {
  const word = bare(low(reading, i), arabicCues) ?? withObject(low(reading, i));
  if (!word) return passedOn(reading, i, sentence);
  // "According to what he said": here the word for "not" means "what".
  const what = low(reading, i - 1) === "ما" && bare(low(reading, i - 2), arabicSourceWords) !== null;
  if (!what && /^(?:لم|لن|لا|ما|هل)$/.test(low(reading, i - 1))) return null;
  const certainty = denials.has(word) ? "ct_minus" : (cueCertainty[arabicCues.get(word)!] ?? "ct_plus");
  const named = {
    cue: { first: i, last: i },
    cueClass: arabicCues.get(word)!,
    certainty,
    rule: "source/arabic-verb",
  };
  return spoken(reading, i + 1, { sentence, ...named });
}

/** "What the ministry announced": a cue with "it" written onto it. */
function withObject(word: string): string | null {
  return word.endsWith("ه") ? bare(word.slice(0, -1), arabicCues) : null;
}

/** "The agency quoted from a source": whoever stands after "from" behind a verb of passing on. */
function passedOn(reading: Reading, i: number, sentence: Sentence): Found | null {
  if (low(reading, i) !== "عن") return null;
  for (let at = i - 1; at >= Math.max(sentence.first, i - 6); at -= 1) {
    if (!/^[وف]?(?:نقلت?|نقلوا|ينقل|تنقل)$/u.test(low(reading, at))) continue;
    const cue = { first: at, last: at };
    return spoken(reading, i + 1, {
      sentence,
      cue,
      cueClass: "report",
      certainty: "ct_plus",
      rule: "source/arabic-word",
    });
  }
  return null;
}

function byWord(reading: Reading, i: number, sentence: Sentence): Found | null {
  const word = bare(low(reading, i), arabicSourceWords);
  if (word === null) return null;
  const second = arabicSourceWords.get(word);
  const last = second && low(reading, i + 1) === second ? i + 1 : i;
  if (second && last === i) return null;
  const named = {
    cue: { first: i, last },
    cueClass: "report",
    certainty: "ct_plus",
    rule: "source/arabic-word",
  };
  return spoken(reading, last + 1, { sentence, ...named });
}

interface Named {
  sentence: Sentence;
  cue: { first: number; last: number };
  cueClass: string;
  certainty: string;
  rule: string;
}

/** The claim, where a speaker stands at the token. */
function spoken(
  reading: Reading,
  at: number,
  { sentence, cue, cueClass, certainty, rule }: Named,
): Found | null {
  const phrase = arabicPhrase(reading, at, { after: sentence.after, place: true });
  if (!phrase) return null;
  const kind = kindOf(reading, phrase);
  if (!kind) return null;
  const fields: Fields = { source_text: wordsField(reading, phrase.first, phrase.last) };
  if (kind.id !== "body") fields.source_kind = valueField(reading, kind.id, { first: kind.at });
  fields.cue_text = wordsField(reading, cue.first, cue.last);
  fields.cue_class = valueField(reading, cueClass, cue);
  fields.certainty = valueField(reading, certainty, cue);
  const { first, last } = phrase;
  return claim(reading, { kind: "source", first, last, fields, score: 0.85, rule, version: sourceVersion });
}

function kindOf(
  reading: Reading,
  { first, last }: { first: number; last: number },
): { id: string; at: number } | null {
  const head = arabicSpeakers.get(low(reading, first));
  if (!head) return null;
  if (!vague.has(head) || persons.has(head)) return { id: head, at: first };
  for (let i = first + 1; i <= last; i += 1) {
    const found = arabicSpeakers.get(low(reading, i));
    if (found && !vague.has(found)) return { id: found, at: i };
  }
  return { id: head, at: first };
}
