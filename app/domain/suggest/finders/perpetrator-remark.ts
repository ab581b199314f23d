import { type Actor, actorAfter, culpritAfter } from "../actor.ts";
import type { Phrase } from "../noun-phrase.ts";
import { is, low } from "../reading.ts";
import { ATTACK_NOUN, AUX, NOMINAL } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type At, deed, subject } from "./perpetrator-subject.ts";

/** What stands for a deed told in another sentence. */
const deeds = new Set("this that it all everything these those".split(" "));
/** A deed as somebody's: "the work of", "the army's doing". */
const works = new Set("work doing handiwork fault crime crimes".split(" "));

/**
 * Who did it, as readers remark on a deed that the sentence does not name: "the army did this", "it was the rebels",
 * "this is the work of the junta", "they have blood on their hands".
 */
export function remarkDeed(at: At): Deed | null {
  switch (low(at.reading, at.i)) {
    case "did":
    case "done":
      return didThis(at);
    case "was":
    case "is":
    case "it's":
    case "its":
      return itWas(at);
    case "responsible":
    case "behind":
    case "blame":
      return isBehind(at);
    case "blood":
      return bloodOn(at);
    default:
      return works.has(low(at.reading, at.i)) ? workOf(at) : null;
  }
}

function remark(at: At, found: { phrase: Pick<Phrase, "first" | "last">; actor: Actor } | string | null) {
  if (!found || typeof found === "string" || found.actor.strength === "person") return null;
  return { ...deed(at, found.phrase as Phrase, { actor: found.actor, is: "alleged", score: 0.75 }) };
}

/** The clause ends, or goes on to something else. */
function clauseEnds({ reading, sentence }: At, i: number): boolean {
  return i >= sentence.after || !is(reading, i, NOMINAL) || is(reading, i, ATTACK_NOUN);
}

/** "The regime did this", "Tolva did this massacre". */
function didThis(at: At): Deed | null {
  const { reading, i, sentence } = at;
  const word = low(reading, i + 1);
  if (!deeds.has(word) || !clauseEnds(at, word === "all" ? i + 3 : i + 2)) return null;
  if (is(reading, i + 2, ATTACK_NOUN) && low(reading, i) === "done") return null;
  const found = subject(at);
  if (!found || typeof found === "string") return null;
  const stops =
    i + 2 >= sentence.after - 1 || (found.actor.strength === "name" && /^[,”"]$/.test(low(reading, i + 2)));
  const plain = word === "it" && found.actor.strength !== "armed" && !stops;
  return plain ? null : remark(at, found);
}

/** "It was the rebels", "it's their own army again". */
function itWas(at: At): Deed | null {
  const { reading, i, sentence } = at;
  const own = /^it'?s$/.test(low(reading, i));
  if (!own && low(reading, i - 1) !== "it") return null;
  const opens = own ? i : i - 1;
  if (opens > sentence.first && is(reading, opens - 1, NOMINAL)) return null;
  const named = actorAfter(reading, i + 1, sentence.after);
  if (!named || /^an?$/.test(low(reading, i + 1))) return null;
  // "It was the Russians", where a name alone may be a place.
  const people = low(reading, i + 1) === "the" && low(reading, named.phrase.last).endsWith("s");
  if (named.actor.strength !== "armed" && !(named.actor.strength === "name" && people)) return null;
  const next = low(reading, named.phrase.last + 1);
  const ends =
    named.phrase.last + 1 >= sentence.after ||
    /^[.,!;]$/.test(next) ||
    /^(?:again|not|and|lol|obviously|clearly)$/.test(next) ||
    (/^(?:who|that)$/.test(next) && low(reading, named.phrase.last + 2) === "did");
  return ends ? remark(at, named) : null;
}

/** "The junta is behind all this", "Tolva is responsible". */
function isBehind(at: At): Deed | null {
  const { reading, i } = at;
  const blame = low(reading, i) === "blame";
  const verb = blame && low(reading, i - 1) === "to" ? i - 1 : i;
  if (!is(reading, verb - 1, AUX) || (blame && verb === i)) return null;
  const next = low(reading, i + 1) === "for" ? i + 2 : i + 1;
  if (low(reading, i) === "behind" && !deeds.has(low(reading, next))) return null;
  if (!clauseEnds(at, next) || (next > i + 1 && !deeds.has(low(reading, next)))) return null;
  return remark(at, subject({ ...at, i: verb }));
}

/** "The work of the militia", "the army's doing". */
function workOf(at: At): Deed | null {
  const { reading, i, sentence } = at;
  if (low(reading, i + 1) === "of") return remark(at, culpritAfter(reading, i + 2, sentence.after));
  return null;
}

/** "The ministers have blood on their hands". */
function bloodOn(at: At): Deed | null {
  const { reading, i } = at;
  const has = /^(?:has|have|got)$/.test(low(reading, i - 1)) ? i - 1 : i - 2;
  if (!/^(?:has|have|got)$/.test(low(reading, has)) || low(reading, i + 1) !== "on") return null;
  return [3, 4, 5].some((ahead) => low(reading, i + ahead) === "hands")
    ? remark(at, subject({ ...at, i: has }))
    : null;
}
