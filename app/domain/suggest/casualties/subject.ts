import { beForms, factualBeforeTo, haveForms, placePrepositions } from "../lexicon/grammar.ts";
import {
  bareCountHeadline,
  describesNext,
  isOfThose,
  opensHeadline,
  speaksOfThings,
  standsAlone,
} from "./alone.ts";
import type { Cue } from "./cues.ts";
import { saysMoreOfPeople } from "./gap.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import { hasObject, isLabelled } from "./object.ts";
import { sharedPassive } from "./shared-passive.ts";
import type { Victims } from "./victims.ts";

/** How far a cue looks for its people, in phrases and tokens. */
const farthest = 26;

/** People of whom the cue is said, before it: "12 were killed", "12 people died", "12 dead", "12 deaths". */
export function subjectOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  if (/^(?:and|then)$/.test(tokens[cue.group - 1]?.lower ?? "")) {
    const shared = sharedPassive(scene, cue);
    return shared && subjectMatch(scene, { ...shared, gap: 0 });
  }
  if (!mayFollowPeople(scene, cue) || /^(?:or|but)$/.test(tokens[cue.group - 1]?.lower ?? "")) return null;
  for (let at = cue.group - 1; at >= 0 && cue.group - at <= farthest; at -= 1) {
    if (!sameSentence(tokens, at, cue.first)) return null;
    const victims = scene.victimsEnding.get(at);
    if (!victims || victims.inner >= cue.group) continue;
    if (victims.head === "thing" && placePrepositions.has(tokens[victims.from - 1]?.lower ?? "")) continue;
    const next = endsBracket(scene, victims) ? at + 2 : at + 1;
    const whole = victims.partOf && victims.head !== "none";
    const described = ofThose(scene, victims) && at >= cue.group - (whole ? 2 : 4);
    if (!described && !closesApposition(scene, victims, cue) && !saysMoreOfPeople(scene, next, cue.group - 1))
      continue;
    return subjectMatch(scene, { cue, victims, gap: described ? 0 : cue.group - 1 - at });
  }
  return null;
}

const ofThose = (scene: Scene, { partOf, last }: Victims) =>
  (partOf && /^(?:those|these)$/.test(scene.tokens[last]!.lower)) || isOfThose(scene, last + 1);

/** "nine of those detained | died", "were freed": the verb behind tells what became of them. */
function isTold({ tokens, cueAt }: Scene, cue: Cue): boolean {
  const next = tokens[cue.last + 1]?.lower ?? "";
  return beForms.has(next) || haveForms.has(next) || cueAt.get(cue.last + 1)?.form === "past";
}

/** "4,000 families (20,000 people) | fled": the bracket counts the people of what stands before it. */
function endsBracket({ tokens, victimsEnding }: Scene, { from, last }: Victims): boolean {
  if (tokens[from - 1]?.text !== "(" || tokens[last + 1]?.text !== ")") return false;
  return victimsEnding.get(from - 2)?.head === "thing";
}

/** "The victim, a woman of 40, was shot": commas on both sides of the phrase, and the verb after them. */
function closesApposition({ tokens }: Scene, victims: Victims, cue: Cue): boolean {
  const closed = victims.last === cue.group - 2 && tokens[cue.group - 1]!.text === ",";
  let open = victims.from - 1;
  if (
    tokens[open]?.lower === "as" &&
    /^(?:identified|named|known|described)$/.test(tokens[open - 1]?.lower ?? "")
  )
    open -= 2;
  // "2,000 families, or 14,000 people, | are trapped"
  if (tokens[open]?.lower === "or" && victims.given === "number")
    return closed && tokens[open - 1]?.text === ",";
  return closed && victims.given !== "number" && tokens[open]?.text === ",";
}

function subjectMatch(
  scene: Scene,
  { cue, victims, gap }: { cue: Cue; victims: Victims; gap: number },
): Match | null {
  const base = { victims, kind: cue.kind, cueFirst: cue.group, cueLast: cue.last, cue };
  const loose = cue.loose || (cue.intransitive && !cue.auxiliary);
  if (isLabelled(scene, victims)) return null;
  if (!standsAlone(scene, victims, gap) || ((cue.loose || victims.partOf) && speaksOfThings(scene, victims)))
    return null;
  if (cue.form === "past" && cue.transitive && !cue.passive && !cue.intransitive) {
    if (cue.kind !== "killed" && cue.kind !== "injured" && ofThose(scene, victims) && isTold(scene, cue))
      return null;
    // "12 killed": a participle alone, right behind its people.
    if (gap > 6 || cue.perfect || (victims.head === "none" && describesNext(scene, cue))) return null;
    if (!namesPeople(victims, cue.loose && !bareCountHeadline(scene, victims, cue))) return null;
    if (victims.given === "article" && gap === 0 && victims.head !== "people") return null;
    if (victims.given === "possessive" && !repeatsVerb(scene, victims, gap)) return null;
    if (cue.struck && victims.head !== "none" && aimsAt(scene, cue)) return null;
    return { ...base, rule: "reduced", score: gap === 0 ? 0.9 : 0.75 };
  }
  if (
    victims.given === "bare" &&
    (gap > 4 ||
      cue.kind === "displaced" ||
      (cue.form === "state" && isBareState(cue) && !isSought(scene, victims)))
  )
    return null;
  if (victims.given === "bare" && cue.passive && gap === 0 && !opensHeadline(scene, victims)) return null;
  if (cue.form === "state") {
    const ofThose = gap === 2 && isOfThose(scene, cue.group - 2);
    const aside = ofThose || isAgeAside(scene, victims, gap);
    if (!cue.auxiliary && ((gap > 0 && !aside) || (gap === 0 && describesNext(scene, cue)))) return null;
    if (!namesPeople(victims, loose && victims.head !== "none")) return null;
    return { ...base, rule: "state", score: 0.85 };
  }
  if (cue.passive && cue.transitive)
    return namesPeople(
      victims,
      cue.loose && (!cue.auxiliary || (victims.head === "unknown" && saidOfPlans(scene, cue))),
    )
      ? { ...base, rule: "passive", score: 0.95 }
      : null;
  if (!namesPeople(victims, loose && victims.head !== "none")) return null;
  if (victims.given === "possessive" && !joinsCounted(scene, victims)) return null;
  return { ...base, rule: "intransitive", score: 0.9 };
}

/** "Twelve contracts were executed", "five teams were eliminated": said of plans and groups as well. */
const saidOfPlans = ({ tokens }: Scene, { first, last }: Cue) =>
  tokens[first]!.lower === "held" ||
  /^(?:gass|burn|scald|execut|eliminat|liquidat|exterminat|hang|seiz|captur|arrest|imprison|jail)/.test(
    tokens[last]!.lower,
  );

/** "A mother and her son | died": with those counted before it the relative is counted too. */
function joinsCounted({ tokens, victimsEnding }: Scene, { from }: Victims): boolean {
  const given = tokens[from - 1]?.lower === "and" ? victimsEnding.get(from - 2)?.given : undefined;
  return given === "article" || given === "number" || given === "name";
}

/** States told of a bare noun in talk as much as in headlines ("child missing"); "victim in stable condition" is none. */
const isBareState = ({ kind, first, last }: Cue) =>
  kind !== "killed" && (kind !== "injured" || first === last);

const isSought = ({ tokens }: Scene, { from }: Victims) => tokens[from - 1]?.lower === "for";

/** "Man, 34, | dead": the age alone stands between. */
function isAgeAside({ tokens, analysis }: Scene, { last }: Victims, gap: number): boolean {
  if (gap !== 3 || tokens[last + 1]!.text !== "," || tokens[last + 3]!.text !== ",") return false;
  return analysis.numbers[analysis.numberAt[last + 2]!]?.role === "age";
}

/** How far back the verb stands that a participle shares its auxiliary with, in tokens. */
const verbReach = 14;

/** "A man was killed and his brother wounded": the auxiliary is said once. */
function repeatsVerb({ tokens, cueAt }: Scene, victims: Victims, gap: number): boolean {
  if (gap > 0 || !/^(?:and|,|while)$/.test(tokens[victims.from - 1]?.lower ?? "")) return false;
  for (let at = victims.from - 2; at >= victims.from - verbReach; at -= 1) {
    if (!sameSentence(tokens, at, victims.from)) return false;
    const cue = cueAt.get(at);
    if (cue) return cue.form === "past";
  }
  return false;
}

/** "Two men shot at the house". */
function aimsAt({ tokens }: Scene, cue: Cue): boolean {
  return (
    tokens[cue.last + 1]?.lower === "at" &&
    /^(?:the|a|an|him|her|them|us|police|each|his)$/.test(tokens[cue.last + 2]?.lower ?? "")
  );
}

function mayFollowPeople(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene;
  switch (cue.form) {
    case "event":
    case "count":
    case "trail":
      return false;
    case "ing":
      return cue.intransitive && cue.passive && cue.kind !== "killed";
    case "present":
    case "base":
      return cue.intransitive && (!cue.infinitive || isFactual(scene, cue));
    case "state":
      return true;
    case "past":
      if (cue.infinitive && !cue.perfect && !isFactual(scene, cue)) return cue.passive;
      if (cue.intransitive) return true;
      return cue.passive || !(cue.auxiliary || hasObject(scene, cue) || isLeftOf(tokens, cue));
  }
}

/** A relative that takes the verb for its own subject: "the four who killed". */
function isLeftOf(tokens: Scene["tokens"], cue: Cue): boolean {
  const before = tokens[cue.group - 1];
  return before !== undefined && /^(?:who|which|that|they|he|she|it|we|i|you)$/.test(before.lower);
}

/** Whether "to kill" tells of something done: "continued to kill", "the latest to die", "forced to flee". */
export function isFactual({ tokens }: Scene, cue: Cue): boolean {
  return factualBeforeTo.has(tokens[cue.group - 1]?.lower ?? "");
}
