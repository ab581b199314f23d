import { linkingPrepositions } from "../lexicon/function-words.ts";
import { factualBeforeTo } from "../lexicon/grammar.ts";
import { recordNouns } from "../lexicon/speakers.ts";
import { owned, type Phrase, phraseAfter, phraseBefore, shortenedBefore } from "../noun-phrase.ts";
import { withHead } from "../phrase-tail.ts";
import { is, low, type Reading } from "../reading.ts";
import {
  ACTOR,
  ADV,
  ATTACK,
  AUX,
  CONJ,
  CUE,
  DET,
  MODAL,
  NAME,
  NEG,
  NOMINAL,
  PREP,
  PRONOUN,
  QUOTE,
  SPEAKER,
  SUB,
  TIME,
  VICTIM,
} from "../word-class.ts";

/** The subject of a verb. */
export interface Subject {
  readonly phrase: Phrase;
  /** Last token of what stands between the phrase and its verb and describes it: an apposition or a relative clause. */
  readonly until: number;
  /** Who passes it on: "officials quoted by the Standard". */
  readonly via: Phrase | null;
  /** What somebody named behind it is: "its spokesman" in "its spokesman, Arn Tass, said". */
  readonly role?: Phrase;
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
const publishing =
  /^(?:published|posted|released|taken|recorded|filmed|seen|obtained|shared|broadcast|issued|circulated|reviewed|verified|analysed|analyzed|examined)$/;
/** "Kept firing", "began shelling". */
const aspects = new Set("kept keeps began started starts continued continues resumed".split(" "));
/** Before "as" and a name. */
const naming = /^(?:only|name|himself|herself|themselves|known|identified|described)$/;
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
  if (owned(reading, at)) {
    const friend = phraseBefore(reading, at - 2, floor);
    if (friend) return { phrase: { ...friend, last: at }, until: at, via: null, inverted: false };
  }
  if (is(reading, at, PRONOUN)) return "a pronoun";
  if (/^(?:know|knew|met)$/.test(low(reading, at)) && is(reading, at - 1, PRONOUN)) {
    const friend = phraseBefore(reading, at - 2, floor);
    if (friend) return { phrase: friend, until: at, via: null, inverted: false };
  }
  const mark = reading.tokens[at]!.text;
  if (mark === "," || mark === ")" || mark === "–" || mark === "—")
    return aroundInsertion(reading, at, floor);
  if (low(reading, at) === "and" || low(reading, at) === "but") return leading(reading, at, clause);
  const phrase = phraseBefore(reading, at, floor);
  if (!phrase) return afterParticiple(reading, at, floor) ?? afterRelative(reading, at, floor);
  if (low(reading, phrase.first - 1) === "by" && passedOn.has(low(reading, phrase.first - 2))) {
    const quoted = phraseBefore(reading, phrase.first - 3, floor);
    if (quoted) return { phrase: quoted, until: at, via: phrase, inverted: false };
  }
  if (
    publishing.test(low(reading, phrase.first - 1)) &&
    (is(reading, phrase.head, TIME | NAME | ADV) || online(reading, phrase, at))
  ) {
    const shown = afterParticiple(reading, phrase.first - 1, floor);
    if (shown)
      return {
        ...shown,
        phrase: { ...shown.phrase, last: online(reading, phrase, at) ? at : shown.phrase.last },
      };
  }
  const whole = withHead(reading, phrase, floor);
  const named = low(reading, whole.first - 1) === "as" && naming.test(low(reading, whole.first - 2));
  const acting =
    /^(?:representing|defending|treating|advising|covering|investigating|leading|running|accompanying)$/;
  const agent = acting.test(low(reading, whole.first - 1))
    ? phraseBefore(reading, whole.first - 2, floor)
    : null;
  if (agent) return { phrase: agent, until: at, via: null, inverted: false };
  const itself = /^(?:himself|herself|themselves|itself)$/.test(low(reading, whole.first - 1));
  if (named || itself) return afterRelative(reading, at, floor);
  const sent =
    is(reading, whole.first - 1, PREP) &&
    /(?:ed|sent|held|run|led|seen)$/.test(low(reading, whole.first - 2));
  const outer =
    sent && (low(reading, whole.first - 2) === "posted" || !is(reading, whole.first - 2, CUE | ATTACK))
      ? phraseBefore(reading, whole.first - 3, floor)
      : null;
  if (outer && !is(reading, outer.first - 1, PREP)) {
    const made = low(reading, whole.first - 1) === "by" && recordNouns.has(low(reading, outer.head));
    return { phrase: made ? { ...outer, last: at } : outer, until: at, via: null, inverted: false };
  }
  if (is(reading, whole.first - 1, PREP) && !clauseOpeners.has(low(reading, whole.first - 1)))
    return afterRelative(reading, at, floor);
  return { phrase: whole, until: phrase.last, via: null, inverted: false };
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
      if (low(reading, at + 1) !== "have" || /^(?:would|could|should)$/.test(low(reading, at)))
        return "not said yet";
      at -= 1;
    } else if (is(reading, at, ADV | AUX)) at -= 1;
    else if (aspects.has(low(reading, at)) && low(reading, at + 1).endsWith("ing")) at -= 1;
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
    const phrase = phraseBefore(reading, at - 1, floor);
    // Any other insertion shows only where nothing but its subject stands before it.
    if (!begins && !(phrase && opensClause(reading, phrase.first, floor))) continue;
    if (phrase && !is(reading, phrase.first - 1, PREP)) {
      const name = nameWithin(reading, at, closing);
      const role = name && roleOnly(reading, phrase);
      return {
        phrase: role ? name : phrase,
        until: closing - 1,
        via: null,
        inverted: false,
        ...(role ? { role: phrase } : {}),
      };
    }
    if (phrase) return "nobody";
  }
  return "nobody";
}

/** "Its spokesman", "a resident of the town": an office or a kind of person, nobody's name. */
function roleOnly(reading: Reading, { first, last }: Phrase): boolean {
  if (!/^(?:its|their|his|her|an?|one)$/.test(low(reading, first))) return false;
  return is(reading, last, NOMINAL);
}

/** The name that fills the insertion between two commas: ", Colonel Arn Tass,". */
function nameWithin(reading: Reading, open: number, closing: number): Phrase | null {
  const phrase = phraseAfter(reading, open + 1, closing, new Set());
  return phrase?.last === closing - 1 && is(reading, phrase.head, NAME) ? phrase : null;
}

/** Nothing of the clause stands before its subject. */
function opensClause(reading: Reading, first: number, floor: number): boolean {
  return first === floor || is(reading, first - 1, CONJ | SUB) || is(reading, first - 1, QUOTE);
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

/** "A video posted online": the one word belongs to it. */
function online(reading: Reading, { first, last }: Phrase, at: number): boolean {
  return first === last && last === at && low(reading, at) === "online";
}

/** "Images published on Monday show": the phrase before a participle that describes it. */
function afterParticiple(reading: Reading, at: number, floor: number): Subject | null {
  // "Released nine wounded soldiers" has its object there.
  if (is(reading, at, DET)) return null;
  for (let i = at; i > Math.max(floor, at - 4); i -= 1) {
    if (!publishing.test(low(reading, i))) continue;
    const phrase = phraseBefore(reading, i - 1, floor);
    return phrase && { phrase, until: at, via: null, inverted: false };
  }
  return null;
}

/** "The army withdrew on Monday and said": the phrase that opens the sentence. */
function leading(reading: Reading, and: number, clause: Clause): Subject | NoSubject {
  if (and - clause.first > furthest) return "nobody";
  for (let at = clause.first; at < and; at += 1) {
    if (reading.tokens[at]!.text === "," && at + 1 < and) return "nobody";
    if (is(reading, at, CUE) && at > clause.first) break;
  }
  const phrase = phraseAfter(reading, clause.first, and);
  return phrase ? { phrase, until: phrase.last, via: null, inverted: false } : "nobody";
}

/** A verb of saying that may stand before its subject; "told" has its hearer there. */
function turning(reading: Reading, verb: number): boolean {
  return (
    is(reading, verb, CUE) &&
    !/^(?:told|tells|denied|denies|accused|accuses|suspect)$/.test(low(reading, verb))
  );
}

/** "..., said the mayor": only where a comma or a quotation mark ends what is said. */
function subjectAfter(reading: Reading, verb: number, clause: Clause): Subject | null {
  const before = reading.tokens[verb - 1]?.text ?? "";
  if (!/^[,”"»?!]$/.test(before) || verb <= clause.first + 1 || !turning(reading, verb)) return null;
  const phrase = phraseAfter(reading, verb + 1, clause.after);
  if (phrase && !is(reading, phrase.head, SPEAKER | NAME | ACTOR | VICTIM)) return null;
  if (!phrase || low(reading, phrase.last + 1) === "that" || reading.tokens[phrase.last + 1]?.text === ":")
    return null;
  // A verb after the phrase makes it the subject of what is said.
  if (is(reading, phrase.last + 1, AUX | MODAL | CUE | ATTACK) && !is(reading, phrase.last + 1, NOMINAL))
    return null;
  const until = apposition(reading, phrase.last, clause.after);
  const name = until > phrase.last + 1 ? nameWithin(reading, phrase.last + 1, until + 1) : null;
  if (name && roleOnly(reading, phrase))
    return { phrase: name, until, via: null, inverted: true, role: phrase };
  return { phrase, until, via: null, inverted: true };
}

/** Last token of an apposition after a phrase: "..., a resident of the west bank". */
export function apposition(reading: Reading, last: number, ceiling: number): number {
  if (reading.tokens[last + 1]?.text !== "," || last + 2 >= ceiling) return last;
  const next = phraseAfter(reading, last + 2, ceiling);
  const article = is(reading, last + 2, DET) || is(reading, next?.head ?? -1, NOMINAL);
  return next && article ? next.last : last;
}
