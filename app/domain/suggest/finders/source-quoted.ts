import { sayingAfterAs } from "../lexicon/cues.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low } from "../reading.ts";
import { readSpeaker } from "../speaker.ts";
import { AUX } from "../word-class.ts";
import { chainLink, type SourceReading } from "./source-claim.ts";
import type { Sight } from "./source-sight.ts";
import { subjectOf } from "./source-subject.ts";
import { grave } from "./source-weight.ts";

/** "quoted a doctor as saying", "a doctor was quoted as saying by the Post". */
export function byAs(sight: Sight, i: number): SourceReading | null {
  const { reading, sentence } = sight;
  if (!["quoted", "cited", "quotes", "cites"].includes(low(reading, i))) return null;
  const passive = is(reading, i - 1, AUX);
  const said = passive ? null : phraseAfter(reading, i + 1, sentence.after);
  const as = passive ? i + 1 : said ? said.last + 1 : -1;
  if (low(reading, as) !== "as" || !sayingAfterAs.has(low(reading, as + 1))) return null;
  const outer = subjectOf(reading, i, { first: sentence.first, after: sentence.after });
  if (typeof outer === "string" && !said) return null;
  const phrase = passive && typeof outer !== "string" ? outer.phrase : said;
  const speaker = phrase && readSpeaker(reading, phrase);
  if (!phrase || !speaker) return null;
  const start = low(reading, as + 2) === "that" ? as + 3 : as + 2;
  const rest = { first: start, after: sentence.after };
  const earlier = { first: sentence.first, after: typeof outer === "string" ? i : outer.phrase.first };
  const runs = harmBetween(reading, rest.first, rest.after) > 0 ? [rest] : [earlier];
  const content = { runs, quoted: false };
  if (!grave(sight, { phrase, speaker, content })) return null;
  const chain = !passive && typeof outer !== "string" ? [chainLink(reading, outer.phrase, outer.phrase)] : [];
  const cue = { first: as, last: as + 1 };
  return { phrase, speaker, cue, cueWord: as + 1, content, chain, rule: "source/quoted", score: 0.9 };
}
