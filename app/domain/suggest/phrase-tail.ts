import { allegiances, attire, disguises, patronages } from "./lexicon/actors.ts";
import { type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.ts";
import { is, low, type Reading } from "./reading.ts";
import { NOMINAL } from "./word-class.ts";

/** Steps between whose orders somebody is under and the name: "under the command of". */
const commands = new Set("command orders control leadership direction banner authority".split(" "));

/**
 * Last token of what describes the people of a phrase behind it: whose they are ("loyal to the council", "led by a
 * deserter", "under the command of Colonel Vasht") and what they wear ("in army uniform"). `last` itself where nothing
 * does.
 */
export function tailAfter(reading: Reading, last: number, ceiling: number): number {
  const opener = openerAt(reading, last + 1);
  if (opener > 0) {
    const whose = phraseAfter(reading, last + 1 + opener, ceiling);
    return whose ? whose.last : last;
  }
  return attireAfter(reading, last + 1, ceiling) ?? last;
}

/** How many tokens from here on tie people to those they belong to; 0 where none do. */
function openerAt(reading: Reading, i: number): number {
  const word = low(reading, i);
  const next = low(reading, i + 1);
  if (allegiances.has(word) && (next === "to" || next === "with")) return 2;
  if (patronages.has(word) && next === "by") return 2;
  if (word === "calling" && /^(?:itself|themselves)$/.test(next)) return 2;
  if (word === "known" && next === "as") return 2;
  if (word !== "under") return 0;
  const noun = next === "the" ? i + 2 : i + 1;
  return commands.has(low(reading, noun)) && low(reading, noun + 1) === "of" ? noun + 2 - i : 0;
}

/** "In police uniforms", "dressed as nurses", "armed with machetes". */
function attireAfter(reading: Reading, i: number, ceiling: number): number | null {
  const word = low(reading, i);
  const second = /^(?:as|in|with)$/.test(low(reading, i + 1));
  if (disguises.has(word) && second) return phraseAfter(reading, i + 2, ceiling, new Set())?.last ?? null;
  if (word !== "in") return null;
  const worn = phraseAfter(reading, i + 1, ceiling, new Set());
  return worn && attire.has(low(reading, worn.head)) ? worn.last : null;
}

/**
 * The phrase whose tail another one is: "fighters loyal to" before "the council", "men in" before "police uniform". The
 * other phrase itself where it stands alone.
 */
export function withHead(reading: Reading, phrase: Phrase, floor: number): Phrase {
  for (let back = 1; back <= 4; back += 1) {
    const at = phrase.first - back;
    if (at <= floor || !is(reading, at - 1, NOMINAL)) continue;
    const reaches =
      openerAt(reading, at) === back || attireAfter(reading, at, phrase.last + 1) === phrase.last;
    const outer = reaches ? phraseBefore(reading, at - 1, floor) : null;
    if (outer) return { ...outer, last: phrase.last };
  }
  return phrase;
}
