import { beForms, clauseStarters, haveForms, modals, personPronouns } from "../lexicon/grammar.ts";
import type { Cue } from "./cues.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import { mayPrecedePeople } from "./object.ts";
import { otherSex } from "./pronoun.ts";
import type { Victims } from "./victims.ts";

/** How far a phrase trails behind its people, in tokens. */
const longestTrail = 14;

/** "A man turned up with a gunshot wound", "a man is recovering after being shot": the verb between is another. */
export function trailOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  const being = cue.form === "past" && cue.passive && tokens[cue.group]?.lower === "being";
  const pronoun = toldOfPronoun(scene, cue);
  const fleeing = cue.form === "ing" && cue.kind === "displaced" && cue.intransitive;
  if (
    cue.form !== "trail" &&
    !fleeing &&
    pronoun === null &&
    !(being && /^(?:after|from|by|despite)$/.test(tokens[cue.group - 1]?.lower ?? ""))
  )
    return null;
  for (let at = cue.group - (pronoun ? 2 : 1); at >= 0 && cue.group - at <= longestTrail; at -= 1) {
    if (!sameSentence(tokens, at, cue.first) || /^(?:;|:)$/.test(tokens[at]!.text)) return null;
    if (personPronouns.has(tokens[at]!.lower)) return null;
    const victims = scene.victimsEnding.get(at);
    if (!victims) continue;
    if (isBareCount(victims, cue)) return trailMatch(cue, victims);
    if (victims.head !== "people" || victims.given === "possessive" || victims.given === "bare") return null;
    if (pronoun && (victims.figures?.[1] !== 1 || victims.noun?.group === otherSex[pronoun])) return null;
    return trailMatch(cue, victims);
  }
  return null;
}

/** "and 13 | with shrapnel wounds": a number alone right before the phrase. */
const isBareCount = ({ head, given, last }: Victims, { form, first }: Cue) =>
  form === "trail" && head === "none" && given === "number" && last === first - 1;

function trailMatch(cue: Cue, victims: Victims): Match {
  const place = { cueFirst: cue.first, cueLast: cue.last };
  return { victims, kind: cue.kind, cue, ...place, rule: "trail", score: 0.75 };
}

/** "A teenager lost an eye after he | was shot": a clause behind its people that calls them he or she. */
function toldOfPronoun({ tokens }: Scene, cue: Cue): "he" | "she" | null {
  if (cue.form !== "past" || !cue.passive) return null;
  const pronoun = tokens[cue.group - 1]?.lower;
  if (pronoun !== "he" && pronoun !== "she") return null;
  return /^(?:after|when|as|because|before|where)$/.test(tokens[cue.group - 2]?.lower ?? "") ? pronoun : null;
}

/** "shot himself": who did it is who it befell. "She shot herself" looks back for who she is. */
export function reflexiveOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  if (cue.form === "ing") return endsOwnLife(scene, cue);
  const active = (cue.form === "past" || cue.form === "present") && !cue.passive;
  if (!active || !/^(?:himself|herself|themselves)$/.test(tokens[cue.last + 1]?.lower ?? "")) return null;
  const pronoun = /^(?:he|she|they)$/.test(tokens[cue.group - 1]?.lower ?? "");
  const reach = pronoun ? longestTrail : 3;
  for (let at = cue.group - 1; at >= 0 && at >= cue.group - reach; at -= 1) {
    const victims = scene.victimsEnding.get(at);
    if (!victims || !sameSentence(tokens, at, cue.first)) continue;
    if (!namesPeople(victims, true)) return null;
    return {
      victims,
      kind: cue.kind,
      cue,
      cueFirst: cue.first,
      cueLast: cue.last + 1,
      rule: "reflexive",
      score: 0.8,
    };
  }
  return null;
}

/** "A man wounded his neighbour before taking his own life": of whom the sentence tells first. */
function endsOwnLife(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  const self = /^(?:himself|herself)$/;
  const own = tokens[cue.last - 1]?.lower === "own" || self.test(tokens[cue.last]!.lower);
  if (!own && !self.test(tokens[cue.last + 1]?.lower ?? "")) return null;
  const { first } = scene.analysis.sentences[tokens[cue.first]!.sentence]!;
  for (let at = Math.max(first, cue.group - farthestSelf); at < cue.group; at += 1) {
    const victims = scene.victimsFrom.get(at);
    if (victims?.figures?.[1] !== 1 || !namesPeople(victims, true)) continue;
    if (victims.given === "number" || victims.given === "possessive") return null;
    const place = { cueFirst: cue.first, cueLast: cue.last };
    return { victims, kind: cue.kind, cue, ...place, rule: "reflexive", score: 0.75 };
  }
  return null;
}

/** How far before the end of a life its sentence names who took it, in tokens. */
const farthestSelf = 40;

/** Longest unnumbered phrase between a cue and the number listed after it, in tokens. */
const longestUncounted = 14;
/** The same before "along with", which leaves no doubt. */
const longestAlong = 26;

/** "killed the mayor and two guards", "was shot along with two others": those listed after somebody uncounted. */
export function listedAfter(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  const passive = cue.form === "past" && cue.transitive && cue.passive;
  if (!passive && (!mayPrecedePeople(scene, cue) || cue.form === "state" || cue.form === "count"))
    return null;
  const of = tokens[cue.last + 1]?.lower === "of";
  if (cue.form === "event" && !of) return null;
  if (passive) return alongWith(scene, cue);
  for (let at = cue.last + 1; at - cue.last <= longestUncounted; at += 1) {
    const token = tokens[at];
    if (!token || !sameSentence(tokens, at, cue.last)) return null;
    const victims = scene.victimsFrom.get(at);
    if (victims && victims.given !== "bare") {
      return joinedBefore(scene, at, cue) ? listedMatch(scene, cue, victims) : null;
    }
    const { lower } = token;
    if (scene.analysis.numberAt[at]! >= 0 || scene.cueAt.has(at) || /^[;:().]$/.test(token.text)) return null;
    if (beForms.has(lower) || haveForms.has(lower) || modals.has(lower)) return null;
    if (clauseStarters.has(lower) && lower !== "as") return null;
  }
  return null;
}

function alongWith(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  for (let at = cue.last + 1; at - cue.last <= longestAlong && sameSentence(tokens, at, cue.last); at += 1) {
    if (tokens[at]!.lower !== "with" || !/^(?:along|together)$/.test(tokens[at - 1]!.lower)) continue;
    const led = /^(?:the|his|her|their|its)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const victims = scene.victimsFrom.get(at + 1) ?? scene.victimsFrom.get(led);
    return victims ? listedMatch(scene, cue, victims) : null;
  }
  return null;
}

function listedMatch({ tokens }: Scene, cue: Cue, victims: Victims): Match | null {
  const named = victims.head === "people" || victims.head === "likely";
  const next = tokens[victims.last + 1]?.lower ?? "";
  // With a verb of its own the phrase begins another clause.
  if (!named || victims.inner >= 0 || beForms.has(next) || haveForms.has(next)) return null;
  const place = { cueFirst: cue.first, cueLast: cue.last };
  return { victims, kind: cue.kind, cue, ...place, rule: "listed", score: 0.72 };
}

/** Whether "and" or "as well as" stands right before a phrase, or a comma within a list. */
function joinedBefore(scene: Scene, at: number, cue: Cue): boolean {
  const { tokens } = scene;
  let i = at - 1;
  if (/^(?:the|his|her|their|its|all)$/.test(tokens[i]?.lower ?? "")) i -= 1;
  const last = tokens[i]?.lower ?? "";
  const before = tokens[i - 1]?.lower ?? "";
  if (last === "with" && /^(?:along|together)$/.test(before)) return true;
  if (i - 1 <= cue.last) return false;
  if (last === ",")
    return /^(?:,|and)$/.test(tokens[(scene.victimsFrom.get(at)?.last ?? at) + 1]?.lower ?? "");
  return last === "and" || last === "plus" || (last === "as" && before === "well");
}
