import { phraseAfter } from "../noun-phrase.ts";
import type { Quoted } from "../quotes.ts";
import { harmBetween, is, linking, low, type Reading } from "../reading.ts";
import type { Sentence } from "../types.ts";
import { ADV, ATTACK, AUX, CUE, MODAL, NOMINAL, PREP, PRONOUN, TIME, VERB } from "../word-class.ts";
import type { Subject } from "./source-subject.ts";

/** A run of tokens, the last one not included. */
export interface Run {
  readonly first: number;
  readonly after: number;
}

export interface Content {
  /** What is said; a second run where a quotation goes on after the cue. */
  readonly runs: readonly Run[];
  readonly quoted: boolean;
  /** Whom it was told to, last token included. */
  readonly told: { first: number; last: number } | null;
  /** What is said follows a "that", a colon or an opening quotation mark, or stands before the cue. */
  readonly plain: boolean;
  /** Nothing but its words of harm shows that it stands before the cue. */
  readonly guessed?: boolean;
}

interface Place {
  reading: Reading;
  quotations: readonly (Quoted | null)[];
  sentence: Sentence;
  cue: number;
  subject: Subject;
}

/** No more than this of what is said is looked at, in tokens. */
const longestRun = 150;

/** What a source says, around its cue. */
export function contentOf(place: Place): Content {
  const content = wholeContent(place);
  const runs = content.runs.map((run) => {
    // Before the cue the words next to it are kept, after it the first ones.
    const first = run.first < place.cue ? Math.max(run.first, run.after - longestRun) : run.first;
    return { first, after: Math.min(run.after, first + longestRun) };
  });
  return { ...content, runs };
}

function wholeContent(place: Place): Content {
  const { reading, quotations, sentence, cue, subject } = place;
  const end = lastWord(reading, sentence) + 1;
  if (subject.inverted) return before(place, cue);
  const told = toldTo(reading, cue, end);
  let at = skipAside(reading, told ? told.last + 1 : cue + 1, end);
  const text = reading.tokens[at]?.text ?? "";
  const opener = low(reading, at) === "that" || text === ":";
  if (opener) at += 1;
  const quoted = quotations[at];
  if (quoted && quoted.first > cue) {
    const run = quotedRun(reading, quoted);
    return { runs: [run], quoted: true, told, plain: true };
  }
  const resumed = text === "," ? thatAfterAside(reading, at, end) : -1;
  const following = { first: resumed > 0 ? resumed : at, after: end };
  const ends = at >= end || (resumed < 0 && /^[,.;!?)”"]$/.test(text)) || asideUntil(reading, at, end);
  const earlier = before(place, subject.phrase.first);
  const saidBefore = harmOf(reading, earlier.runs) > 0 && harmOf(reading, [following]) === 0 && !opener;
  const behind = earlier.quoted && !opener && !told;
  if (ends || saidBefore || behind) return { ...earlier, told, guessed: !ends };
  return { runs: [following], quoted: false, told, plain: opener };
}

/** "Wrote on Telegram", "said at a briefing": a preposition and no verb up to the end. */
function asideUntil(reading: Reading, from: number, end: number): boolean {
  if (!is(reading, from, PREP) || low(reading, from) === "of" || end - from > 12) return false;
  for (let i = from; i < end; i += 1)
    if (
      is(reading, i, AUX | MODAL | ATTACK | VERB) ||
      (is(reading, i, CUE) && !is(reading, i, NOMINAL)) ||
      harmBetween(reading, i, i + 1) > 0
    )
      return false;
  return true;
}

/** Words before the subject (or the cue), up to the start of the sentence or the quotation that ends there. */
function before({ reading, quotations, sentence, cue }: Place, until: number): Content {
  const close = until - 1;
  const quoted = quotations[close] ?? (reading.tokens[close]?.text === "," ? quotations[close - 1] : null);
  if (quoted && quoted.last < until) {
    const runs = [quotedRun(reading, quoted)];
    const more = quotedNext(reading, quotations, { cue, sentence });
    if (more) runs.push(more);
    return { runs, quoted: true, told: null, plain: true };
  }
  const comma = reading.tokens[close]?.text === ",";
  const run = { first: sentence.first, after: comma ? close : until };
  return { runs: [run], quoted: false, told: null, plain: true };
}

/** “...,” the director said. “...”: the quotation that goes on in the next sentence. */
function quotedNext(
  reading: Reading,
  quotations: readonly (Quoted | null)[],
  { cue, sentence }: { cue: number; sentence: Sentence },
): Run | null {
  const limit = Math.min(sentence.after, cue + 24, reading.tokens.length - 1);
  for (let at = cue + 1; at <= limit; at += 1) {
    const quoted = quotations[at];
    if (quoted && quoted.first > cue) return quotedRun(reading, quoted);
  }
  return null;
}

/** First token after "that" in "reported, citing a doctor, that"; -1 where no such clause follows. */
function thatAfterAside(reading: Reading, comma: number, end: number): number {
  for (let at = comma + 1; at < Math.min(end, comma + 20); at += 1)
    if (reading.tokens[at]!.text === "," && low(reading, at + 1) === "that") return at + 2;
  return -1;
}

/** Quoted words without the comma that the rules of print put inside. */
function quotedRun(reading: Reading, { first, last }: Quoted): Run {
  return { first, after: reading.tokens[last]?.text === "," ? last : last + 1 };
}

/** The hearer after "told": a phrase, or a pronoun. */
function toldTo(reading: Reading, cue: number, end: number): Content["told"] {
  if (!["told", "tells", "telling"].includes(low(reading, cue))) return null;
  if (is(reading, cue + 1, PRONOUN)) return { first: cue + 1, last: cue + 1 };
  const hearer = phraseAfter(reading, cue + 1, end);
  return hearer && { first: hearer.first, last: hearer.last };
}

const channels = /^(?:by|via|over|through|on)$/;

/** Past "on Tuesday", "in a statement", "later" and a comma that closes such an aside. */
function skipAside(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (is(reading, at, ADV | TIME)) at += 1;
    else if (linking(reading, at) && is(reading, at + 1, TIME)) at += 2;
    else if (
      low(reading, at) === "in" &&
      /^(statement|interview|report|tweet|post|speech|message)$/.test(low(reading, at + 2))
    )
      at += 3;
    else if (
      channels.test(low(reading, at)) &&
      /^(?:phone|telephone|message|email|text|letter|radio|telegram|whatsapp|facebook|satellite|video)$/.test(
        low(reading, at + 1),
      )
    )
      at += 2;
    else break;
  }
  return at;
}

/** Last token of a sentence that is no closing mark. */
function lastWord(reading: Reading, sentence: Sentence): number {
  let at = sentence.after - 1;
  while (at > sentence.first && /^[.!?…؟]$/.test(reading.tokens[at]!.text)) at -= 1;
  return at;
}

/** Weight of the words of harm in what is said. */
export function harmOf(reading: Reading, runs: readonly Run[]): number {
  return runs.reduce((sum, { first, after }) => sum + harmBetween(reading, first, after), 0);
}
