import { allegiances, attire, disguises, patronages } from "./lexicon/actors.ts";
import { type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.ts";
import { is, low, type Reading } from "./reading.ts";
import { NOMINAL } from "./word-class.ts";

/** Steps between whose orders somebody is under and the name: "under the command of". */
const commands = new Set("command orders control leadership direction banner authority".split(" "));

const acquainted = new Set(["briefed on", "involved in", "present at", "familiar with", "responsible for"]);

/**
 * Last token of what tells, behind a phrase, whose its people are or what they know: "loyal to the council", "led by a
 * deserter", "under the command of Colonel Vasht", "with knowledge of the talks". `last` itself where nothing does; what
 * they wear or carry is no part of who they are.
 */
export function tailAfter(reading: Reading, last: number, ceiling: number): number {
  const opener = openerAt(reading, last + 1);
  return opener > 0 ? (phraseAfter(reading, last + 1 + opener, ceiling)?.last ?? last) : last;
}

/** How many tokens from here on tie people to those they belong to, or to what they know; 0 where none do. */
function openerAt(reading: Reading, i: number): number {
  const word = low(reading, i);
  const next = low(reading, i + 1);
  if (allegiances.has(word) && (next === "to" || next === "with")) return 2;
  if (patronages.has(word) && next === "by") return 2;
  if (word === "calling" && /^(?:itself|themselves)$/.test(next)) return 2;
  if (word === "known" && next === "as") return 2;
  if (acquainted.has(`${word} ${next}`)) return 2;
  if (word === "with") {
    const noun = /^(?:direct|first-hand|firsthand|inside)$/.test(next) ? i + 2 : i + 1;
    return /^(?:knowledge|access)$/.test(low(reading, noun)) ? noun + 2 - i : 0;
  }
  if (word === "in" && next === "charge" && low(reading, i + 2) === "of") return 3;
  if (word !== "under") return 0;
  const noun = next === "the" ? i + 2 : i + 1;
  return commands.has(low(reading, noun)) && low(reading, noun + 1) === "of" ? noun + 2 - i : 0;
}

/** How many tokens tie people to what they wear or carry, up to a phrase: "in" before "uniform", "armed with". */
function attireAt(reading: Reading, i: number, worn: Phrase): number {
  const word = low(reading, i);
  if (disguises.has(word) && /^(?:as|in|with)$/.test(low(reading, i + 1))) return 2;
  return (word === "in" || word === "wearing") && attire.has(low(reading, worn.head)) ? 1 : 0;
}

/**
 * The phrase whose tail another one is: "fighters loyal to" before "the council", where both make one phrase, or "men
 * in" before "police uniform", where the first is meant. The other phrase itself where it stands alone.
 */
export function withHead(reading: Reading, phrase: Phrase, floor: number): Phrase {
  for (let back = 1; back <= 4; back += 1) {
    const at = phrase.first - back;
    if (at <= floor || !is(reading, at - 1, NOMINAL)) continue;
    const whose = openerAt(reading, at) === back;
    if (!whose && attireAt(reading, at, phrase) !== back) continue;
    const outer = phraseBefore(reading, at - 1, floor);
    if (outer) return whose ? { ...outer, last: phrase.last } : outer;
  }
  return phrase;
}
