import { looksLikePeople } from "./lexicon/people.ts";
import {
  definiteBodies,
  idleSpeakers,
  offices,
  pictureNouns,
  recordNouns,
  type SpeakerClass,
  speakerNouns,
  speakerPairs,
  titles,
} from "./lexicon/speakers.ts";
import { things } from "./lexicon/things.ts";
import type { Phrase } from "./noun-phrase.ts";
import { is, low, type Reading } from "./reading.ts";
import { ACTOR, NAME, NOMINAL, VICTIM } from "./word-class.ts";

/** Who a noun phrase says is speaking. */
export interface Speaker {
  /** Id of the codebook's list "source_kind"; null where the words do not tell. */
  readonly kind: string | null;
  /** Token whose word gave the kind. */
  readonly kindAt: number;
  readonly named: "person" | "organisation" | "both" | "neither";
  /** What is quoted: a person or body, a document, or pictures. */
  readonly medium: "voice" | "document" | "picture";
  /** A source by its position: its words about harm need no further sign that they are news. */
  readonly institution: boolean;
}

const vague = new Set<SpeakerClass>(["body", "person", "spokesperson", "anonymous", "record"]);

/**
 * Reads a noun phrase as a source: its kind by the nouns nearest to its head, then by what hangs on it. `until` is the
 * last token of an apposition after the phrase, which may tell the kind as well. Null where the head is nobody who
 * could speak: a word that is no person, body, record or name.
 */
export function readSpeaker(reading: Reading, phrase: Phrase, until = phrase.last): Speaker | null {
  const head = low(reading, phrase.head);
  const headClass = classAt(reading, phrase.head);
  if (!headClass && !is(reading, phrase.head, NAME | ACTOR | VICTIM) && !personByEnding(reading, phrase.head))
    return null;
  for (let i = phrase.core; i <= phrase.head; i += 1) if (idleSpeakers.has(low(reading, i))) return null;
  const { kind, at } = kindOf(reading, phrase, until);
  const medium = pictureNouns.has(head) ? "picture" : recordNouns.has(head) ? "document" : "voice";
  const plain = kind === "witness" || kind === null;
  return {
    kind,
    kindAt: at,
    named: namedAs(reading, phrase, until),
    medium,
    institution: !plain && medium === "voice",
  };
}

/** "An administrator", "two stallholders": people by the ending of a noun that no list knows. */
function personByEnding(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]!;
  return token.kind === "word" && looksLikePeople(token, things);
}

function classAt(reading: Reading, i: number): SpeakerClass | undefined {
  const word = low(reading, i);
  return speakerPairs.get(`${low(reading, i - 1)} ${word}`) ?? speakerNouns.get(word.replace(/'s?$/, ""));
}

/** From the head back to the first word, then what follows, phrase by phrase, each from its head back. */
function kindOf(reading: Reading, phrase: Phrase, until: number): { kind: string | null; at: number } {
  let fallback: { kind: string | null; at: number } = { kind: null, at: phrase.head };
  const order: number[] = [];
  for (let i = phrase.head; i >= phrase.core; i -= 1) order.push(i);
  for (let i = phrase.head + 1; i <= until; ) {
    let end = i;
    while (end < until && is(reading, end + 1, NOMINAL)) end += 1;
    for (let k = end; k >= i; k -= 1) order.push(k);
    i = end + 1;
  }
  for (const i of order) {
    const found = classAt(reading, i);
    if (!found || (found === "witness" && i > phrase.head && fallback.kind)) continue;
    if (!vague.has(found)) return { kind: found, at: i };
    if (fallback.kind === null && found === "anonymous") fallback = { kind: "anonymous", at: i };
    if (fallback.kind === null && found === "person") fallback = { kind: "witness", at: i };
    if (found === "body" && low(reading, i) === "agency") fallback = { kind: "media", at: i };
  }
  return fallback;
}

function namedAs(reading: Reading, phrase: Phrase, until: number): Speaker["named"] {
  const headClass = classAt(reading, phrase.head);
  const names = countNames(reading, phrase.core, phrase.head);
  const body = headClass !== undefined && headClass !== "person" && headClass !== "witness";
  const led = leadsToPerson(reading, phrase);
  if (led && names > 0) return countBodies(reading, phrase.head + 1, until) > 0 ? "both" : "person";
  if (headClass === "spokesperson")
    return countBodies(reading, phrase.head + 1, phrase.last) > 0 ? "organisation" : "neither";
  if (names > 0 && body) return "organisation";
  if (names > 0) return is(reading, phrase.head, NAME) ? nameAlone(reading, phrase, until) : "neither";
  return definiteBodies.has(low(reading, phrase.head)) ? "organisation" : "neither";
}

/** A title or a word for a person stands before the names. */
function leadsToPerson(reading: Reading, { core, head }: Phrase): boolean {
  if (!is(reading, head, NAME) || classAt(reading, head) !== undefined) return false;
  for (let i = core; i < head; i += 1) {
    const found = classAt(reading, i);
    if (titles.has(low(reading, i)) || found === "person" || found === "spokesperson") return true;
    if (found === "witness" || found === "activist_network") return true;
  }
  return false;
}

/** Only names: several are a person unless a word among them is a body; one in capitals is a body. */
function nameAlone(reading: Reading, { core, head }: Phrase, until: number): Speaker["named"] {
  for (let i = core; i <= head; i += 1) {
    const found = classAt(reading, i);
    if (found && found !== "person" && found !== "witness") return "organisation";
  }
  const { text } = reading.tokens[head]!;
  if (core === head && text.length > 1 && text === text.toUpperCase()) return "organisation";
  return countBodies(reading, head + 1, until) > 0 ? "both" : "person";
}

function countNames(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i += 1) if (is(reading, i, NAME)) count += 1;
  return count;
}

/** Words for bodies that a person may speak for. */
function countBodies(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i <= last; i += 1) {
    const found = classAt(reading, i);
    const person = found === "person" || found === "witness" || found === "spokesperson" || found === "medic";
    if (offices.has(low(reading, i))) continue;
    if ((found && !person && found !== "anonymous") || (is(reading, i, ACTOR) && is(reading, i, NAME)))
      count += 1;
  }
  return count;
}
