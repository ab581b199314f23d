import {
  adverbs,
  beForms,
  determiners,
  factualBeforeTo,
  phraseEnds,
  placePrepositions,
  prepositions,
} from "../lexicon/grammar.ts";
import { harmWords } from "../lexicon/harm-words.ts";
import { peopleWords } from "../lexicon/people.ts";
import { isDash } from "../number-roles.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { saysMoreOfPeople } from "./gap.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

/** How far a cue looks for its people, in phrases and tokens. */
const farthest = 26;

/** People of whom the cue is said, before it: "12 were killed", "12 people died", "12 dead", "12 deaths". */
export function subjectOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  if (!mayFollowPeople(scene, cue) || /^(?:and|or|but)$/.test(tokens[cue.group - 1]?.lower ?? ""))
    return null;
  for (let at = cue.group - 1; at >= 0 && cue.group - at <= farthest; at -= 1) {
    if (!sameSentence(tokens, at, cue.first)) return null;
    const victims = scene.victimsEnding.get(at);
    if (!victims || victims.inner >= cue.group) continue;
    if (victims.head === "thing" && placePrepositions.has(tokens[victims.from - 1]?.lower ?? "")) continue;
    const next = endsBracket(scene, victims) ? at + 2 : at + 1;
    if (!closesApposition(scene, victims, cue) && !saysMoreOfPeople(scene, next, cue.group - 1)) continue;
    return subjectMatch(scene, { cue, victims, gap: cue.group - 1 - at });
  }
  return null;
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
  if (!standsAlone(scene, victims, gap) || (cue.loose && speaksOfThings(scene, victims))) return null;
  if (cue.form === "past" && cue.transitive && !cue.passive && !cue.intransitive) {
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
    (gap > 4 || cue.kind === "displaced" || (cue.form === "state" && isBareState(cue)))
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
    return namesPeople(victims, cue.loose && !cue.auxiliary)
      ? { ...base, rule: "passive", score: 0.95 }
      : null;
  if (!namesPeople(victims, loose && victims.head !== "none") || victims.given === "possessive") return null;
  return { ...base, rule: "intransitive", score: 0.9 };
}

/** States told of a bare noun in talk as much as in headlines ("child missing"); "victim in stable condition" is none. */
const isBareState = ({ kind, first, last }: Cue) =>
  kind !== "killed" && (kind !== "injured" || first === last);

/** "Man, 34, | dead": the age alone stands between. */
function isAgeAside({ tokens, analysis }: Scene, { last }: Victims, gap: number): boolean {
  if (gap !== 3 || tokens[last + 1]!.text !== "," || tokens[last + 3]!.text !== ",") return false;
  return analysis.numbers[analysis.numberAt[last + 2]!]?.role === "age";
}

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

/** "3 missing socks": the adjective belongs to a noun after it. */
function describesNext(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene;
  const next = tokens[cue.last + 1];
  if (!next || !sameSentence(tokens, cue.last, cue.last + 1)) return false;
  if (next.kind === "mark") return isDash(next) && next.glued && tokens[cue.last + 2]?.glued === true;
  const counted = scene.victimsFrom.get(cue.last + 1);
  if (counted || next.kind !== "word")
    return (counted?.head === "thing" || counted?.head === "unknown") && !hasOwnCue(scene, counted);
  const shouted =
    tokens[cue.last]!.text.length > 1 && tokens[cue.last]!.text === tokens[cue.last]!.text.toUpperCase();
  if (next.text !== next.lower && !shouted) return false;
  return !phraseEnds.has(next.lower) && !adverbs.has(next.lower) && !next.lower.endsWith("ly");
}

/** How far back a number without a noun looks for what was counted before, in tokens. */
const thingReach = 10;
/** How far back the verb stands that a participle shares its auxiliary with, in tokens. */
const verbReach = 14;

/** "Two tanks were hit and one was captured": a number without a noun counts what was counted before it. */
function speaksOfThings(scene: Scene, victims: Victims): boolean {
  if (victims.head !== "none" || victims.given === "article") return false;
  for (let at = victims.from - 1; at >= victims.from - thingReach; at -= 1) {
    if (!sameSentence(scene.tokens, at, victims.from)) return false;
    if (scene.tokens[at]!.text === ";") return false;
    const before = scene.victimsEnding.get(at);
    if (before && before.head !== "none") return before.head === "thing";
  }
  return false;
}

/** "two of the | wounded", "four of those | killed". */
function isOfThose({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lower === "of" && /^(?:the|those|these)$/.test(tokens[at + 1]?.lower ?? "");
}

/** Whether a number without a noun, or with a noun nobody knows, stands close enough to what is said of it. */
function standsAlone(scene: Scene, victims: Victims, gap: number): boolean {
  if (victims.head === "people" || victims.head === "likely") return true;
  if (victims.head === "unknown" && !scene.tokens[victims.last]!.lower.endsWith("s")) return false;
  if (gap === 0) return true;
  const before = scene.tokens[victims.from - 1];
  const opens =
    !before ||
    before.sentence !== scene.tokens[victims.from]!.sentence ||
    /^(?:[,;:–—-]|and|while|but|that)$/.test(before.lower);
  if (gap === 2 && isOfThose(scene, victims.last + 1)) return true;
  return victims.head === "none" && opens && placePrepositions.has(scene.tokens[victims.last + 1]!.lower);
}

const opensHeadline = (scene: Scene, { from }: Victims) => !sameSentence(scene.tokens, from - 1, from);

/** "3 shot in Marrow Park", "two arrested after ...": a bare number before a loose participle, where a sentence opens. */
function bareCountHeadline(scene: Scene, victims: Victims, cue: Cue): boolean {
  const next = scene.tokens[cue.last + 1];
  const closes = !next || next.kind === "mark" || prepositions.has(next.lower) || next.lower === "and";
  const before = scene.tokens[victims.from - 1];
  const opens =
    !before ||
    before.sentence !== scene.tokens[victims.from]!.sentence ||
    /^(?:[,;:–—-]|and|with|leaving|left|leaves)$/.test(before.lower) ||
    scene.cueAt.has(victims.from - 1);
  return victims.head === "none" && victims.given === "number" && closes && opens;
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

/** Whether an active verb's object follows a participle, which then is no participle: "gunmen killed a man". */
function hasObject(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene;
  // "shot and killed a man": both verbs have the object.
  const second = tokens[cue.last + 1]?.lower === "and" ? scene.cueAt.get(cue.last + 2) : undefined;
  const at = (second?.form === "past" ? second.last : cue.last) + 1;
  const next = tokens[at];
  if (!next || !sameSentence(tokens, at, cue.last) || next.kind === "mark") return false;
  const victims = scene.victimsFrom.get(at);
  if (victims) return !hasOwnCue(scene, victims) && !startsAnew(scene, cue, victims);
  if (determiners.has(next.lower) || /^(?:him|them|us|me|himself|themselves|it|you|at)$/.test(next.lower))
    return next.lower !== "at" && !/^(?:this|that|all|both)$/.test(next.lower);
  return peopleWords.get(next.lower)?.plural === true;
}

/**
 * "8 killed 3 of them children", "7 hurt my mother was there": behind people and their participle, where no comma was
 * written, a part of them or the subject of another verb is no object.
 */
function startsAnew(scene: Scene, cue: Cue, victims: Victims): boolean {
  if (!scene.victimsEnding.has(cue.group - 1)) return false;
  const { tokens } = scene;
  const next = tokens[victims.last + 1]?.lower ?? "";
  if (/^(?:them|whom)$/.test(tokens[victims.last]!.lower) && victims.partOf) return true;
  return victims.given === "possessive" && beForms.has(next);
}

/** "12 killed 30 wounded": the second number has a participle of its own. */
function hasOwnCue(scene: Scene, victims: Victims): boolean {
  const own = scene.cueAt.get(victims.last + 1);
  if (own === undefined || (own.form !== "past" && own.form !== "state")) return false;
  const next = scene.victimsFrom.get(own.last + 1);
  return !next || hasOwnCue(scene, next);
}

/** People whom the cue befalls, after it: "killed 12", "the death of two", "killing and wounding dozens". */
export function objectOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  if (!mayPrecedePeople(scene, cue)) return null;
  let at = cue.last + 1;
  let of = false;
  for (; at - cue.last <= 7; at += 1) {
    const token = tokens[at];
    if (!token || !sameSentence(tokens, at, cue.last)) return null;
    const victims = scene.victimsFrom.get(at);
    if (victims) return objectMatch(scene, { cue, victims, of });
    const { lower } = token;
    if (lower === "of" || (lower === "to" && cue.kind === "injured" && cue.form === "event")) of = true;
    else if (/^(?:and|or|\/)$/.test(lower) && harmWords.has(tokens[at + 1]?.lower ?? "")) at += 1;
    else if (/^(?::|the|all|off|his|her|their|its|other)$/.test(lower) || leadsToFigure(scene, at)) continue;
    else if (nameAhead(scene, at) > at) at = nameAhead(scene, at) - 1;
    else if (!(adverbs.has(lower) || lower.endsWith("ly") || /^["“”‘’'[\]-]$/.test(token.text))) return null;
  }
  return null;
}

/** "dead: 14 | wounded: 30": the figure belongs to the label before it. */
function isLabelled(scene: Scene, { head, from }: Victims): boolean {
  if (head !== "none" || !leadsToFigure(scene, from - 1)) return false;
  const label = scene.cueAt.get(from - 2);
  return (
    label !== undefined && sameSentence(scene.tokens, from - 2, from) && !scene.victimsEnding.has(from - 3)
  );
}

/** "Killed: 6", "missing – 2": a mark between a label and its figure. */
function leadsToFigure({ tokens, victimsFrom }: Scene, at: number): boolean {
  const mark = tokens[at]?.text ?? "";
  if (mark === ":") return true;
  return (
    (mark === "=" || (isDash(tokens[at]) && !tokens[at]!.glued)) && victimsFrom.get(at + 1)?.head === "none"
  );
}

/** "killed Adnan Krem, | a commander": where the person told of by name is told of again; `at` itself where none is. */
function nameAhead(scene: Scene, at: number): number {
  const { tokens, victimsFrom } = scene;
  let end = at;
  while (end - at < longestNameAhead && isTitleCase(tokens[end])) end += 1;
  if (end - at < 2) return at;
  if (tokens[end]?.text === ",") end += 1;
  const next = victimsFrom.get(end);
  return next?.given === "article" && next.head === "people" ? end : at;
}

const longestNameAhead = 4;
const isTitleCase = (token: Token | undefined) =>
  token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text) && !phraseEnds.has(token.lower);

/** Whether a cue of this form can have its people after it. */
export function mayPrecedePeople(scene: Scene, cue: Cue): boolean {
  switch (cue.form) {
    case "event":
      return true;
    case "trail":
      return false;
    case "state":
    case "count":
      return leadsToFigure(scene, cue.last + 1);
    case "past":
      return cue.transitive && !cue.passive && !(cue.infinitive && !cue.perfect);
    case "ing":
      return cue.transitive;
    default:
      return cue.transitive && sameSentence(scene.tokens, cue.group - 1, cue.first) && !cue.infinitive;
  }
}

function objectMatch(
  scene: Scene,
  { cue, victims, of }: { cue: Cue; victims: Victims; of: boolean },
): Match | null {
  const base = { victims, kind: cue.kind, cueFirst: cue.first, cueLast: cue.last, cue };
  if (victims.given === "bare" && victims.from !== cue.last + (of ? 2 : 1)) return null;
  if (cue.form === "event") {
    if (!of || !namesPeople(victims, true)) return null;
    return { ...base, rule: "event", score: 0.9 };
  }
  if (cue.form === "state" || cue.form === "count")
    return victims.head === "none" ? { ...base, rule: "list", score: 0.85 } : null;
  if (of && cue.form !== "ing" && !scene.tokens[cue.last]!.lower.startsWith("of")) return null;
  if (hasOwnCue(scene, victims) && followsPeople(scene, cue)) return null;
  if (startsAnew(scene, cue, victims)) return null;
  const bare = victims.head === "none" && victims.given === "number" && !cue.struck;
  if (!namesPeople(victims, cue.loose && !bare)) return null;
  if (victims.head === "unknown" && !scene.tokens[victims.last]!.lower.endsWith("s")) return null;
  return { ...base, rule: of ? "event" : "active", score: victims.head === "unknown" ? 0.7 : 0.92 };
}

const followsPeople = (scene: Scene, cue: Cue) => scene.victimsEnding.has(cue.first - 1);
