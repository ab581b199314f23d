import { adverbs, beForms, determiners, phraseEnds } from "../lexicon/grammar.ts";
import { harmWords } from "../lexicon/harm-words.ts";
import { peopleWords } from "../lexicon/people.ts";
import { isDash } from "../number-roles.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

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
    else if (/^(?::|the|all|off|his|her|their|its|other|another)$/.test(lower) || leadsToFigure(scene, at))
      continue;
    else if (cue.form === "event" && !of && ofBehindPlace(scene, at) > at) at = ofBehindPlace(scene, at) - 1;
    else if (nameAhead(scene, at) > at) at = nameAhead(scene, at) - 1;
    else if (!(adverbs.has(lower) || lower.endsWith("ly") || /^["“”‘’'[\]-]$/.test(token.text))) return null;
  }
  return null;
}

function objectMatch(
  scene: Scene,
  { cue, victims, of }: { cue: Cue; victims: Victims; of: boolean },
): Match | null {
  const base = { victims, kind: cue.kind, cueFirst: cue.first, cueLast: cue.last, cue };
  if (victims.given === "bare" && victims.from !== cue.last + (of ? 2 : 1)) return null;
  if (cue.form === "event") {
    const alone = victims.head === "none" && victims.given === "number" && victims.figures !== null;
    if (!of || !(alone || namesPeople(victims, true))) return null;
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

/** Whether an active verb's object follows a participle, which then is no participle: "gunmen killed a man". */
export function hasObject(scene: Scene, cue: Cue): boolean {
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

/** Longest row of numbers each with a participle of its own that is read. */
const longestRow = 4;

/** "12 killed 30 wounded": the second number has a participle of its own. */
export function hasOwnCue(scene: Scene, victims: Victims, row = longestRow): boolean {
  const own = scene.cueAt.get(victims.last + 1);
  if (own === undefined || (own.form !== "past" && own.form !== "state")) return false;
  const next = scene.victimsFrom.get(own.last + 1);
  return !next || row === 0 || hasOwnCue(scene, next, row - 1);
}

/** "the deaths in custody | of two brothers": the "of" behind a place or a day, or `at` itself. */
function ofBehindPlace({ tokens }: Scene, at: number): number {
  if (!/^(?:in|at|on|near)$/.test(tokens[at]!.lower)) return at;
  for (let end = at + 1; end <= at + 4 && sameSentence(tokens, end, at); end += 1) {
    if (tokens[end]!.lower !== "of") continue;
    const place = tokens[end - 1]!;
    return isTitleCase(place) || closedPlaces.test(place.lower) ? end : at;
  }
  return at;
}

const closedPlaces = /^(?:custody|prison|jail|detention|captivity|hospital|exile|police)$/;

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

/** "dead: 14 | wounded: 30": the figure belongs to the label before it. */
export function isLabelled(scene: Scene, { head, from }: Victims): boolean {
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
