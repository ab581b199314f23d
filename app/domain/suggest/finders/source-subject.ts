import { linkingPrepositions } from "../lexicon/function-words.ts";
import { factualBeforeTo } from "../lexicon/grammar.ts";
import { type Phrase, phraseAfter, phraseBefore, shortenedBefore } from "../noun-phrase.ts";
import { is, low, type Reading } from "../reading.ts";
import { ADV, ATTACK, AUX, CUE, DET, MODAL, NEG, NOMINAL, PREP, PRONOUN, TIME } from "../word-class.ts";

/** The subject of a verb. */
export interface Subject {
  readonly phrase: Phrase;
  /** Last token of what stands between the phrase and its verb and describes it: an apposition or a relative clause. */
  readonly until: number;
  /** Who passes it on: "officials quoted by the Standard". */
  readonly via: Phrase | null;
  readonly inverted: boolean;
}

export type NoSubject = "negated" | "not said yet" | "a pronoun" | "nobody";

interface Clause {
  /** First token of the sentence, and the one after its last. */
  first: number;
  after: number;
}

const furthest = 40;
/** Prepositions that may open a clause as well: "after guards fired". */
const clauseOpeners = new Set(["after", "before", "since", "until", "as"]);
const passedOn = new Set(["quoted", "cited", "interviewed", "contacted"]);

/**
 * Who or what a finite verb belongs to: the noun phrase before it, past adverbs, dates, appositions and relative
 * clauses; or the one after it, where what is said stands before. Says why where there is none.
 */
export function subjectOf(reading: Reading, verb: number, clause: Clause): Subject | NoSubject {
  const inverted = subjectAfter(reading, verb, clause);
  if (inverted) return inverted;
  const floor = Math.max(clause.first, verb - furthest);
  const at = skipBack(reading, verb - 1, floor);
  if (typeof at === "string") return at;
  if (at < floor) return "nobody";
  if (is(reading, at, PRONOUN)) return "a pronoun";
  const mark = reading.tokens[at]!.text;
  if (mark === "," || mark === ")" || mark === "–" || mark === "—")
    return aroundInsertion(reading, at, floor);
  if (low(reading, at) === "and") return leading(reading, at, clause);
  const phrase = phraseBefore(reading, at, floor);
  if (!phrase) return afterParticiple(reading, at, floor) ?? afterRelative(reading, at, floor);
  if (low(reading, phrase.first - 1) === "by" && passedOn.has(low(reading, phrase.first - 2))) {
    const quoted = phraseBefore(reading, phrase.first - 3, floor);
    if (quoted) return { phrase: quoted, until: at, via: phrase, inverted: false };
  }
  if (is(reading, phrase.first - 1, PREP) && !clauseOpeners.has(low(reading, phrase.first - 1)))
    return afterRelative(reading, at, floor);
  return { phrase, until: phrase.last, via: null, inverted: false };
}

/** Back over adverbs, auxiliaries and times between subject and verb. */
function skipBack(reading: Reading, from: number, floor: number): number | NoSubject {
  let at = from;
  for (;;) {
    if (at < floor) return at;
    if (is(reading, at, NEG)) return "negated";
    if (low(reading, at) === "to" && factualBeforeTo.has(low(reading, at - 1))) at -= 2;
    else if (low(reading, at) === "to") return "not said yet";
    else if (is(reading, at, MODAL)) {
      // "May have shelled" is a doubt about what was done, "may shell" a thing to come.
      if (low(reading, at + 1) !== "have" || low(reading, at) === "would") return "not said yet";
      at -= 1;
    } else if (is(reading, at, ADV | AUX)) at -= 1;
    else if (is(reading, at, TIME)) {
      at -= 1;
      if (["late", "early"].includes(low(reading, at))) at -= 1;
      if (linkingPrepositions.has(low(reading, at))) at -= 1;
    } else return at;
  }
}

/** "The corps, which holds the north, said": the phrase before the first of two commas. */
function aroundInsertion(reading: Reading, closing: number, floor: number): Subject | NoSubject {
  const close = reading.tokens[closing]!.text;
  const open = close === ")" ? "(" : close;
  for (let at = closing - 2; at > floor; at -= 1) {
    const { text } = reading.tokens[at]!;
    if (/^[.:;?!“”"]$/.test(text) && !shortenedBefore(reading, at)) return "nobody";
    if (text !== open || (text === "," && isAgeBefore(reading, at, closing))) continue;
    const begins =
      is(reading, at + 1, DET | NOMINAL) ||
      reading.tokens[at + 1]!.kind === "number" ||
      ["who", "which", "whose", "its"].includes(low(reading, at + 1));
    const phrase = begins ? phraseBefore(reading, at - 1, floor) : null;
    if (phrase && !is(reading, phrase.first - 1, PREP))
      return { phrase, until: closing - 1, via: null, inverted: false };
    if (phrase) return "nobody";
  }
  return "nobody";
}

/** The comma after an age is no opening one: "Teel, 33, a nurse, said". */
function isAgeBefore(reading: Reading, comma: number, closing: number): boolean {
  return (
    closing - comma > 2 &&
    reading.tokens[comma - 1]?.kind === "number" &&
    reading.tokens[comma - 2]?.text === ","
  );
}

/** "A source who asked not to be named said": the phrase before the relative clause. */
function afterRelative(reading: Reading, from: number, floor: number): Subject | NoSubject {
  for (let at = from; at > Math.max(floor, from - 14); at -= 1) {
    if (reading.tokens[at]!.kind === "mark" && reading.tokens[at]!.text !== "-") return "nobody";
    const relative = ["who", "which"].includes(low(reading, at));
    const reduced =
      /^(?:believed|thought|suspected|reported|known|alleged)$/.test(low(reading, at)) &&
      low(reading, at + 1) === "to";
    const phrase = relative || reduced ? phraseBefore(reading, at - 1, floor) : null;
    if (phrase) return { phrase, until: from, via: null, inverted: false };
  }
  return "nobody";
}

/** "Images published on Monday show": the phrase before a participle that describes it. */
function afterParticiple(reading: Reading, at: number, floor: number): Subject | null {
  for (let i = at; i > Math.max(floor, at - 4); i -= 1) {
    if (
      !/^(?:published|posted|released|taken|recorded|filmed|seen|obtained|shared|broadcast)$/.test(
        low(reading, i),
      )
    )
      continue;
    const phrase = phraseBefore(reading, i - 1, floor);
    return phrase && { phrase, until: at, via: null, inverted: false };
  }
  return null;
}

/** "The army withdrew on Monday and said": the phrase that opens the sentence. */
function leading(reading: Reading, and: number, clause: Clause): Subject | NoSubject {
  if (and - clause.first > furthest) return "nobody";
  for (let at = clause.first; at < and; at += 1) {
    if (reading.tokens[at]!.text === ",") return "nobody";
    if (is(reading, at, CUE) && at > clause.first) break;
  }
  const phrase = phraseAfter(reading, clause.first, and);
  return phrase ? { phrase, until: phrase.last, via: null, inverted: false } : "nobody";
}

/** "..., said the mayor": only where a comma or a quotation mark ends what is said. */
function subjectAfter(reading: Reading, verb: number, clause: Clause): Subject | null {
  const before = reading.tokens[verb - 1]?.text ?? "";
  if (!/^[,”"»?!]$/.test(before) || verb <= clause.first + 1) return null;
  const phrase = phraseAfter(reading, verb + 1, clause.after);
  if (!phrase || low(reading, phrase.last + 1) === "that" || reading.tokens[phrase.last + 1]?.text === ":")
    return null;
  // A verb after the phrase makes it the subject of what is said.
  if (is(reading, phrase.last + 1, AUX | MODAL | CUE | ATTACK) && !is(reading, phrase.last + 1, NOMINAL))
    return null;
  return { phrase, until: apposition(reading, phrase.last, clause.after), via: null, inverted: true };
}

/** Last token of an apposition after a phrase: "..., a resident of the west bank". */
export function apposition(reading: Reading, last: number, ceiling: number): number {
  if (reading.tokens[last + 1]?.text !== "," || last + 2 >= ceiling) return last;
  const next = phraseAfter(reading, last + 2, ceiling);
  const article = is(reading, last + 2, DET) || is(reading, next?.head ?? -1, NOMINAL);
  return next && article ? next.last : last;
}
