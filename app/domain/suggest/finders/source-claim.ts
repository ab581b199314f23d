import { claim, type Fields, valueField, wordsField } from "../claim.ts";
import { cueCertainty, cueVerbs, hedges } from "../lexicon/cues.ts";
import type { Phrase } from "../noun-phrase.ts";
import { low, type Reading } from "../reading.ts";
import { readSpeaker, type Speaker } from "../speaker.ts";
import type { Found } from "../types.ts";
import type { Content, Run } from "./source-content.ts";

/** A source that has been read: who, by which words, and what it says. */
export interface SourceReading {
  phrase: Phrase;
  speaker: Speaker;
  /** Tokens of the cue, both included. */
  cue: { first: number; last: number };
  /** Token whose word says what kind of cue it is. */
  cueWord: number;
  content: Pick<Content, "runs" | "quoted">;
  /** Whoever passes it on, outermost first. */
  chain: { first: number; last: number; kind: string | null }[];
  rule: string;
  score: number;
}

export const sourceVersion = 4;

/** The claim that names a source, with everything its words say. */
export function sourceClaim(reading: Reading, source: SourceReading): Found {
  const { phrase, speaker, cue, content, chain } = source;
  const fields: Fields = { source_text: wordsField(reading, phrase.first, phrase.last) };
  if (speaker.kind) fields.source_kind = valueField(reading, speaker.kind, { first: speaker.kindAt });
  fields.named = valueField(reading, speaker.named, phrase);
  fields.cue_text = wordsField(reading, cue.first, cue.last);
  fields.cue_class = valueField(reading, cueVerbs.get(low(reading, source.cueWord)) ?? "report", cue);
  const evidence = evidentiality(reading, source);
  if (evidence)
    fields.evidentiality = valueField(reading, evidence, evidence === "first_hand" ? cue : phrase);
  const certainty = certaintyOf(reading, source);
  fields.certainty = valueField(reading, certainty.value, { first: certainty.at });
  fields.voice = valueField(reading, content.quoted ? "quoted" : "paraphrased", cue);
  for (const [i, link] of chain.entries()) {
    fields[`chain.${i}.link`] = wordsField(reading, link.first, link.last);
    if (link.kind) fields[`chain.${i}.kind`] = valueField(reading, link.kind, link);
  }
  for (const [i, run] of content.runs.entries())
    if (run.after > run.first) fields[`content.${i}`] = wordsField(reading, run.first, run.after - 1);
  const bracket = bracketIn(reading, content.runs);
  if (content.quoted && bracket) fields.editorial_insertion = valueField(reading, true, bracket);
  const { first, last } = phrase;
  const { score, rule } = source;
  return claim(reading, { kind: "source", first, last, fields, score, rule, version: sourceVersion });
}

/** What the source rests on, where cue or position say so. */
function evidentiality(reading: Reading, { speaker, cueWord, chain, content }: SourceReading): string | null {
  const cue = low(reading, cueWord);
  if (/^(saw|witnessed)$/.test(cue)) return "first_hand";
  if (speaker.medium === "picture") return "video_photo";
  if (speaker.medium === "document") return "document";
  if (["medic", "witness", "rescue_service"].includes(speaker.kind ?? "") && chain.length === 0)
    return "first_hand";
  if (content.runs.some((run) => sawIn(reading, run))) return "first_hand";
  return cueVerbs.get(cue) === "estimate" ? "reasoning" : null;
}

function sawIn(reading: Reading, { first, after }: Run): boolean {
  for (let i = first; i < Math.min(after, first + 8); i += 1)
    if (/^(saw|witnessed|heard)$/.test(low(reading, i))) return true;
  return false;
}

/** The certainty that the source expresses: a denial, the cue's own, or the first hedge in what it says. */
function certaintyOf(reading: Reading, { cueWord, content }: SourceReading): { value: string; at: number } {
  const cue = low(reading, cueWord);
  if (/^den(?:ied|ies|y)$/.test(cue)) return { value: "ct_minus", at: cueWord };
  const own = cueCertainty[cueVerbs.get(cue) ?? "report"];
  if (own) return { value: own, at: cueWord };
  for (const { first, after } of content.runs) {
    for (let i = first; i < after; i += 1) {
      const hedge = hedges.get(low(reading, i));
      if (hedge) return { value: hedge, at: i };
    }
  }
  return { value: "ct_plus", at: cueWord };
}

/** Words in square brackets inside a quotation: the outlet put them there. */
function bracketIn(reading: Reading, runs: readonly Run[]): { first: number; last: number } | null {
  for (const { first, after } of runs) {
    for (let i = first; i < after; i += 1) {
      if (reading.tokens[i]!.text !== "[") continue;
      for (let end = i + 1; end < Math.min(after, i + 20); end += 1)
        if (reading.tokens[end]!.text === "]") return { first: i, last: end };
    }
  }
  return null;
}

/** A link of a chain, from the phrase that names who passes it on. */
export function chainLink(reading: Reading, phrase: { first: number; last: number }, read?: Phrase) {
  const speaker = read ? readSpeaker(reading, read) : null;
  return { first: phrase.first, last: phrase.last, kind: speaker?.kind ?? null };
}
