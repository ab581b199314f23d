import { recordNouns } from "../lexicon/speakers.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { quotations } from "../quotes.ts";
import { harmBetween, is, low, type Reading, readingOf } from "../reading.ts";
import { readSpeaker, type Speaker } from "../speaker.ts";
import { statementsIn } from "../statements.ts";
import type { Finder, Found, Sentence, Veto } from "../types.ts";
import { ACTOR, CUE, SPEAKER, VICTIM } from "../word-class.ts";
import { sourcesInArabic } from "./source-arabic.ts";
import { chainLink, type SourceReading, sourceClaim, sourceVersion } from "./source-claim.ts";
import { contentOf } from "./source-content.ts";
import { fits, passive } from "./source-cue.ts";
import { headedAfter, headedBefore } from "./source-heading.ts";
import { byPreposition } from "./source-preposition.ts";
import { byAs } from "./source-quoted.ts";
import { asked, type Sight } from "./source-sight.ts";
import { subjectOf } from "./source-subject.ts";
import { uncheckable } from "./source-testimony.ts";
import { byVerdict } from "./source-verdict.ts";
import { claimed, claimSums, grave } from "./source-weight.ts";

/** Who says so: sources of statements about harm, by their cue, in English and Arabic. */
export const source: Finder = {
  name: "source",
  version: sourceVersion,
  find(analysis, { found: earlier }) {
    const reading = readingOf(analysis);
    const vetoes: Veto[] = [];
    const found: Found[] = [];
    if (earlier.length > 0 || harmBetween(reading, 0, reading.tokens.length) > 0) {
      const quoted = quotations(analysis.tokens);
      const claims = claimSums(reading, earlier);
      let previous: Sentence | null = null;
      for (const sentence of statementsIn(analysis)) {
        const sources = inSentence({ reading, claims, quoted, sentence, previous, vetoes });
        previous = sentence;
        found.push(...linked(reading, sources).map((one) => sourceClaim(reading, one)));
      }
    }
    if (reading.arabic) found.push(...sourcesInArabic(reading));
    return { found, vetoes };
  },
};

function inSentence(sight: Sight): SourceReading[] {
  const { reading, sentence } = sight;
  const sources: SourceReading[] = [];
  const headed = byHeading(sight);
  if (headed) sources.push(headed);
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const one =
      byPreposition(sight, i) ??
      (is(reading, i, CUE) || reads(reading, i) ? byVerb(sight, i) : (byAs(sight, i) ?? byVerdict(sight, i)));
    const taken = ({ phrase }: SourceReading) =>
      phrase.first <= one!.phrase.last && one!.phrase.first <= phrase.last;
    if (one && !(headed && taken(headed)) && !(sources.length > 0 && taken(sources.at(-1)!)))
      sources.push(one);
  }
  return sources;
}

/** "The statement read": said of documents alone. */
function reads(reading: Reading, i: number): boolean {
  return /^reads?$/.test(low(reading, i)) && recordNouns.has(low(reading, i - 1));
}

/** "The mayor said", "..., said the mayor". */
function byVerb(sight: Sight, verb: number): SourceReading | null {
  const { reading, sentence, quoted } = sight;
  if (passive(reading, verb)) return null;
  const subject = subjectOf(reading, verb, sentence);
  const veto = (reason: string) => {
    const { start, end } = reading.tokens[verb]!;
    sight.vetoes.push({ kind: "source", start, end, rule: "source/verb", reason });
    return null;
  };
  if (subject === "negated") return veto("It says that this was not said.");
  if (subject === "a pronoun") return byPronoun(sight, verb);
  if (typeof subject === "string") return null;
  if (["no", "neither"].includes(low(reading, subject.phrase.first)))
    return veto("It says that nobody said this.");
  const read = readSpeaker(reading, subject.role ?? subject.phrase, subject.until);
  const speaker: Speaker | null = read && subject.role ? { ...read, named: "person" } : read;
  if (!speaker) return null;
  const content = contentOf({ reading, quotations: quoted, sentence, cue: verb, subject });
  if (!fits(sight, { verb, speaker, content })) return null;
  const begins = low(reading, content.runs[0]?.first ?? -1);
  if (/^(?:nothing|little)$/.test(begins) || low(reading, verb + 1) === "nothing")
    return veto("It says that this was not said.");
  if (!claimed(sight, content.runs) && uncheckable(reading, verb, content.runs))
    return veto("It is a wish, a threat or a plan.");
  if (asked(sight, subject.phrase)) return veto("It stands in a question or a condition.");
  if (
    !grave(sight, {
      phrase: { ...subject.phrase, last: subject.inverted ? subject.phrase.last : subject.until },
      speaker,
      content,
    })
  )
    return veto("What is said is not about harm to people.");
  const chain = subject.via ? [chainLink(reading, subject.via, subject.via)] : [];
  const hearer = content.told && phraseAfter(reading, content.told.first, sentence.after);
  const medium = hearer && readSpeaker(reading, hearer);
  if (hearer && medium?.kind === "media" && medium.named !== "neither")
    chain.push(chainLink(reading, hearer, hearer));
  const cue = { first: verb, last: verb };
  const rule = subject.inverted ? "source/after" : "source/verb";
  return { phrase: subject.phrase, speaker, cue, cueWord: verb, content, chain, rule, score: 0.9 };
}

/** "My aunt lives there and she says": whoever opens the sentence, where a pronoun speaks for them. */
function byPronoun(sight: Sight, verb: number): SourceReading | null {
  const { reading, sentence, quoted } = sight;
  const one = /^(?:he|she)$/.test(low(reading, verb - 1));
  const before = one ? byPersonBefore(sight, verb) : null;
  if (before) return before;
  if ((!one && low(reading, verb - 1) !== "they") || quoted[verb]) return null;
  const phrase = openingPerson(reading, sentence.first, verb - 1);
  const speaker = phrase && is(reading, phrase.head, SPEAKER | VICTIM) ? readSpeaker(reading, phrase) : null;
  if (!phrase || !speaker || verb - phrase.last > 20) return null;
  // Those who acted speak for themselves only where their office is to tell.
  if (!one && (is(reading, phrase.head, ACTOR) || speaker.kind === null)) return null;
  for (let i = phrase.last + 1; i < verb; i += 1) if (is(reading, i, CUE)) return null;
  const closes = reading.tokens[verb - 2]?.text === ",";
  const run = closes
    ? { first: phrase.last + 1, after: verb - 2 }
    : { first: verb + 1, after: sentence.after };
  const content = { runs: [run], quoted: false };
  if (!grave(sight, { phrase, speaker, content }) || asked(sight, phrase)) return null;
  const cue = { first: verb, last: verb };
  return { phrase, speaker, cue, cueWord: verb, content, chain: [], rule: "source/pronoun", score: 0.75 };
}

/** "Amal Tesh kept the books. “I counted 40,” she said": whoever opened the sentence before. */
function byPersonBefore(sight: Sight, verb: number): SourceReading | null {
  const { reading, sentence, quoted, previous } = sight;
  const close = reading.tokens[verb - 2]?.text === "," ? verb - 3 : verb - 2;
  const said = quoted[close];
  if (!previous || !said || quoted[verb] || said.first < sentence.first) return null;
  const phrase = phraseAfter(reading, previous.first, previous.after, new Set());
  const speaker = phrase && readSpeaker(reading, phrase);
  if (!phrase || !speaker || speaker.named !== "person" || is(reading, phrase.head, ACTOR)) return null;
  const content = { runs: [{ first: said.first, after: said.last + 1 }], quoted: true };
  if (!grave(sight, { phrase, speaker, content }) || asked(sight, phrase)) return null;
  const cue = { first: verb, last: verb };
  return { phrase, speaker, cue, cueWord: verb, content, chain: [], rule: "source/pronoun", score: 0.7 };
}

/** The phrase that opens a sentence, up to its last word for a person: what follows may be a verb. */
function openingPerson(reading: Reading, first: number, ceiling: number): Phrase | null {
  const whole = phraseAfter(reading, first, ceiling, new Set(["of"]));
  if (!whole) return null;
  let head = whole.head;
  while (head > whole.core && !is(reading, head, SPEAKER | VICTIM)) head -= 1;
  // "My brother in law works".
  const inLaw = low(reading, head + 1) === "in" && low(reading, head + 2) === "law";
  return { ...whole, head, last: inLaw ? head + 2 : head };
}

/** "UN: 300 killed", "nine dead – police". */
function byHeading(sight: Sight): SourceReading | null {
  const { reading, sentence } = sight;
  const headed = headedBefore(reading, sentence) ?? headedAfter(reading, sentence);
  const speaker = headed && readSpeaker(reading, headed.phrase);
  if (!headed || !speaker) return null;
  const { phrase, mark, run } = headed;
  const content = { runs: [run], quoted: false };
  if (!grave(sight, { phrase, speaker, content }) || asked(sight, phrase)) return null;
  const cue = { first: mark, last: mark };
  return { phrase, speaker, cue, cueWord: mark, content, chain: [], rule: "source/heading", score: 0.8 };
}

/** Nested reports: whoever speaks within the words of another has that other as the outer link of the chain. */
function linked(reading: Reading, sources: readonly SourceReading[]): SourceReading[] {
  return sources.map((one, i) => {
    const outer = sources.slice(Math.max(0, i - 4), i).find((other) => {
      const within = other.content.runs.some(
        (run) => run.first === one.phrase.first && one.phrase.last < run.after,
      );
      return within && other.rule !== "source/preposition";
    });
    return outer ? { ...one, chain: [chainLink(reading, outer.phrase, outer.phrase), ...one.chain] } : one;
  });
}
