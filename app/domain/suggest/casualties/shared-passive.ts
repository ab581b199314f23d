import { clauseStarters } from "../lexicon/grammar.ts";
import type { Cue } from "./cues.ts";
import { saysMoreOfPeople } from "./gap.ts";
import { type Scene, sameSentence } from "./match.ts";
import { hasObject } from "./object.ts";
import type { Victims } from "./victims.ts";

/** How far before a participle the auxiliary stands that it shares, in tokens. */
const auxiliaryReach = 18;

/** "17 villagers were lined up against a wall and | shot dead": the auxiliary is said once, for both participles. */
export function sharedPassive(scene: Scene, cue: Cue): { cue: Cue; victims: Victims } | null {
  const { tokens } = scene;
  if (cue.form !== "past" || !(cue.transitive || cue.intransitive) || cue.auxiliary || hasObject(scene, cue))
    return null;
  for (let at = cue.group - 2; at >= cue.group - auxiliaryReach; at -= 1) {
    if (!sameSentence(tokens, at, cue.first) || scene.cueAt.has(at)) return null;
    const { lower } = tokens[at]!;
    if (clauseStarters.has(lower) || /^(?:who|which|;|he|she|they|it)$/.test(lower)) return null;
    if (!/^(?:was|were|been)$/.test(lower)) continue;
    const first = tokens[tokens[at + 1]?.lower === "last" ? at + 2 : at + 1]?.lower ?? "";
    if (!/(?:ed|en|ken|ut|ught|ld|wn|orn|ung)$/.test(first)) return null;
    const end = /^(?:have|had|has)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
    const victims = peopleBefore(scene, end);
    if (!victims || victims.given === "bare" || (cue.loose && victims.head !== "people")) return null;
    const kind = cue.struck && putBefore.test(first) ? "killed" : cue.kind;
    return { cue: { ...cue, kind, passive: cue.transitive, auxiliary: true }, victims };
  }
  return null;
}

/** What is done to people who are then shot to kill them. */
const putBefore =
  /^(?:separated|taken|lined|dragged|led|marched|rounded|blindfolded|bound|pulled|herded|stripped|handcuffed|tied|gathered|selected)$/;

/** The people right before a verb, or before a place: "17 villagers from Olm | were lined up". */
function peopleBefore(scene: Scene, end: number): Victims | undefined {
  for (let at = end; at >= end - longestPlace && sameSentence(scene.tokens, at, end); at -= 1) {
    const victims = scene.victimsEnding.get(at);
    if (victims) return saysMoreOfPeople(scene, at + 1, end) ? victims : undefined;
  }
  return undefined;
}

/** Longest place between people and their verb, in tokens. */
const longestPlace = 6;
