import { actorAfter } from "../actor.ts";
import { harmBetween, is, low } from "../reading.ts";
import { ATTACK, ATTACK_NOUN, AUX, MODAL, NEG, PREP } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type At, deed, noLinks, subject } from "./perpetrator-subject.ts";

const recording = new Set(
  "record records recorded list lists listed name names named identify identifies identified regard regards regarded cite cites cited designated describes described considers considered".split(
    " ",
  ),
);
/** What somebody is responsible for, without a word of violence in it. */
const wrongs = new Set(
  "disappearance disappearances crime crimes abuse abuses violation violations tragedy disaster destruction loss losses violence bloodshed fate tragedies damage sinking crash sabotage".split(
    " ",
  ),
);
/** "Most of": what follows is what is counted. */
const quantities = new Set(
  "most many some all half part one two three four several dozens hundreds number majority share per cent percent third quarter thousands".split(
    " ",
  ),
);

/** "Recorded the corps as the party responsible", "lists the army as being behind the raid". */
export function recordedAs({ reading, i, sentence }: At): Deed | null {
  for (let as = i - 1; as > Math.max(sentence.first, i - 8); as -= 1) {
    if (reading.tokens[as]!.kind === "mark" || is(reading, as, NEG)) return null;
    if (low(reading, as) !== "as") continue;
    for (let verb = as - 2; verb >= Math.max(sentence.first, as - 12); verb -= 1) {
      if (!recording.has(low(reading, verb))) continue;
      const named = actorAfter(reading, verb + 1, as, noLinks);
      return named && named.actor.strength !== "person" && named.phrase.last === as - 1
        ? deed({ reading, i, sentence }, named.phrase, { actor: named.actor, is: "alleged" })
        : null;
    }
  }
  return null;
}

/** "Responsible for most of the killings", "behind the raid"; not "for the evacuation of the wounded". */
function harmFor({ reading, i, sentence }: At): boolean {
  const over = low(reading, i) === "behind" || low(reading, i + 1) === "for";
  for (let at = i + 1; over && at < Math.min(sentence.after, i + 10); at += 1) {
    if (is(reading, at, ATTACK | ATTACK_NOUN) || harmBetween(reading, at, at + 1) > 0) return true;
    if (wrongs.has(low(reading, at))) return true;
    // "Responsible for guarding the hospital".
    if (low(reading, at - 1) === "for" && /ing$/.test(low(reading, at))) return false;
    const ends = is(reading, at, PREP) && low(reading, at) !== "for" && !quantities.has(low(reading, at - 1));
    if (ends || (is(reading, at, AUX | MODAL) && at > i + 1)) return false;
  }
  return false;
}

/** "Is responsible for the bombing", "holds the army responsible", "was behind the attack". */
export function responsible(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const told = ["it", "them", "this", "that", "both"].includes(low(reading, i + 1));
  if (is(reading, i - 1, AUX)) {
    if (!told && !harmFor(at)) return null;
    const found = subject(at);
    return found && typeof found !== "string"
      ? deed(at, found.phrase, { actor: found.actor, is: "alleged" })
      : found;
  }
  if (low(reading, i) === "behind") return null;
  for (let back = i - 1; back > Math.max(sentence.first, i - 10); back -= 1) {
    if (!["hold", "holds", "held", "holding"].includes(low(reading, back))) continue;
    const held = actorAfter(reading, back + 1, i);
    return held && held.actor.strength !== "person"
      ? deed(at, held.phrase, { actor: held.actor, is: "alleged" })
      : null;
  }
  return null;
}
