import { pickyCues, sayingAfterAs, sourcePrepositions } from "../lexicon/cues.ts";
import { recordNouns } from "../lexicon/speakers.ts";
import { type Phrase, phraseAfter } from "../noun-phrase.ts";
import { type Quoted, quotations } from "../quotes.ts";
import { harmBetween, is, low, type Reading, readingOf } from "../reading.ts";
import { readSpeaker, type Speaker } from "../speaker.ts";
import { statementsIn } from "../statements.ts";
import type { Finder, Found, Sentence, Veto } from "../types.ts";
import { ACTOR, ADV, AUX, CUE, DET, NOMINAL, PRONOUN, SPEAKER, VICTIM } from "../word-class.ts";
import { claimsAttack } from "./perpetrator-blame.ts";
import { sourcesInArabic } from "./source-arabic.ts";
import { chainLink, type SourceReading, sourceClaim, sourceVersion } from "./source-claim.ts";
import { type Content, contentOf } from "./source-content.ts";
import { headedAfter, headedBefore } from "./source-heading.ts";
import { apposition, subjectOf } from "./source-subject.ts";
import { claimSums, grave } from "./source-weight.ts";

/** The wordings that name a source without a verb, by their first word. */
const openings = Map.groupBy(sourcePrepositions, (list) => list[0]!);

interface Sight {
  reading: Reading;
  /** Running sum of the claims of harm that begin at each token. */
  claims: Int32Array;
  quoted: readonly (Quoted | null)[];
  sentence: Sentence;
  vetoes: Veto[];
}

/** Who says so: sources of statements about harm, by their cue, in English and Arabic. */
export const source: Finder = {
  name: "source",
  version: sourceVersion,
  find(analysis, { found: earlier }) {
    const reading = readingOf(analysis);
    const vetoes: Veto[] = [];
    const found: Found[] = [];
    if (harmBetween(reading, 0, reading.tokens.length) > 0) {
      const quoted = quotations(analysis.tokens);
      const claims = claimSums(reading, earlier);
      for (const sentence of statementsIn(analysis)) {
        const sources = inSentence({ reading, claims, quoted, sentence, vetoes });
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
    const one = byPreposition(sight, i) ?? (is(reading, i, CUE) ? byVerb(sight, i) : byAs(sight, i));
    const taken = ({ phrase }: SourceReading) =>
      phrase.first <= one!.phrase.last && one!.phrase.first <= phrase.last;
    if (one && !(headed && taken(headed)) && !(sources.length > 0 && taken(sources.at(-1)!)))
      sources.push(one);
  }
  return sources;
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
  const speaker = readSpeaker(reading, subject.phrase, subject.until);
  if (!speaker) return null;
  const content = contentOf({ reading, quotations: quoted, sentence, cue: verb, subject });
  if (!fits(sight, { verb, speaker, content })) return null;
  const begins = low(reading, content.runs[0]?.first ?? -1);
  if (/^(?:nothing|little)$/.test(begins) || low(reading, verb + 1) === "nothing")
    return veto("It says that this was not said.");
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

/** "Was reported dead": the subject is spoken of. */
function passive(reading: Reading, verb: number): boolean {
  const participle = /ed$|^(?:found|said|put)$/.test(low(reading, verb));
  return participle && /^(?:is|are|was|were|be|been|being|wasn't|weren't)$/.test(low(reading, verb - 1));
}

/** Cues with other uses need the company that shows this one. */
function fits(
  sight: Sight,
  { verb, speaker, content }: { verb: number; speaker: Speaker; content: Content },
) {
  const { reading, sentence } = sight;
  const word = low(reading, verb);
  const picture = speaker.medium !== "voice";
  const needs = pickyCues.get(word);
  if (word === "told" && !content.told) return false;
  if (word === "accused" && low(reading, verb + 1) === "of") return false;
  if (/^(?:raised|lowered|revised)$/.test(word) && !tollNear(reading, verb)) return false;
  if (claimsAttack({ reading, i: verb, sentence })) return false;
  if (["responsibility", "guilty"].includes(low(reading, verb + 1))) return false;
  if (!needs) return true;
  if (needs === "of") return /^(?:of|about)$/.test(low(reading, verb + 1));
  if (content.guessed) return false;
  if (needs === "opened") return content.plain;
  if (needs === "content") return picture;
  if (needs === "count") return countFollows(reading, verb, sentence.after) && speaker.institution;
  if (needs === "how")
    return speaker.medium === "voice" && !is(reading, verb - 1, AUX) && content.runs[0]!.first > verb;
  const next = verb + 1;
  return content.plain || is(reading, next, ADV | DET | NOMINAL | PRONOUN) || quantityAt(reading, next);
}

/** "Lowered the official death toll". */
function tollNear(reading: Reading, verb: number): boolean {
  return [1, 2, 3, 4].some((ahead) =>
    /^(?:toll|tolls|count|tally|estimate)$/.test(low(reading, verb + ahead)),
  );
}

/** A number, or what qualifies one: "at least 6 dead". */
function quantityAt({ tokens, analysis }: Reading, i: number): boolean {
  if (tokens[i]?.kind === "number") return true;
  for (let at = i; at < Math.min(i + 4, tokens.length); at += 1)
    if (analysis.numberAt[at]! >= 0) return analysis.numbers[analysis.numberAt[at]!]!.from === i;
  return false;
}

function countFollows(reading: Reading, verb: number, after: number): boolean {
  for (let i = verb + 1; i < Math.min(after, verb + 8); i += 1)
    if (
      reading.analysis.numberAt[i]! >= 0 &&
      reading.analysis.numbers[reading.analysis.numberAt[i]!]!.role === null
    )
      return true;
  return false;
}

/** A question or a condition around the cue; a question that is quoted is not meant. */
function asked({ reading, sentence, quoted }: Sight, phrase: Phrase): boolean {
  if (["if", "whether", "unless", "what", "whom"].includes(low(reading, phrase.first - 1))) return true;
  const end = reading.tokens[sentence.after - 1]!;
  return end.text === "?" && quoted[sentence.after - 1] === null;
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

/** "According to the mayor", "citing hospital records", "reported by". */
function byPreposition(sight: Sight, i: number): SourceReading | null {
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
  const opens = i === sentence.first;
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

/** "quoted a doctor as saying", "a doctor was quoted as saying by the Post". */
function byAs(sight: Sight, i: number): SourceReading | null {
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
