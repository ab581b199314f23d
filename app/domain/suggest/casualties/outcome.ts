import type { Cue } from "./cues.ts";
import { definiteBefore, toldOfSubject } from "./lone.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import { add, type Matches } from "./matches.ts";
import { objectOf } from "./object.ts";
import { subjectOf } from "./subject.ts";
import { vetoOf } from "./vetoes.ts";

/** How many sentences later the end of somebody shot may be told. */
const laterSentences = 3;
const sharedReach = 24;

/** "were shot and later died": a second verb of the same subject. */
export function shareSubjects(scene: Scene, matches: Matches): void {
  for (const cue of scene.cues) {
    // "Pedestrian hit by stray bullet dies": the present of headlines.
    const dies = cue.form === "present" && cue.intransitive && !cue.transitive;
    if (cue.form !== "past" && cue.form !== "state" && !dies) continue;
    const joined = /^(?:and|,|then|but|before|later|or|who)$/.test(scene.tokens[cue.group - 1]?.lower ?? "");
    if ((!joined && !cue.auxiliary && !dies) || subjectOf(scene, cue) || takesObject(scene, cue)) continue;
    if (cue.form === "state" && !cue.auxiliary) continue;
    const match = subjectBefore(scene, matches, cue);
    if (!match || match.kind === cue.kind) continue;
    if (dies && match.rule !== "reduced") continue;
    // "a guard who was wounded has died": the relative clause between them has a verb of its own.
    if (!joined && !dies && !/^(?:who|that)$/.test(scene.tokens[match.victims.last + 1]?.lower ?? ""))
      continue;
    const shared = {
      ...match,
      kind: cue.kind,
      cue,
      cueFirst: cue.group,
      cueLast: cue.last,
      rule: "shared",
      score: 0.8,
    };
    if (vetoOf(scene, shared) === null) add(matches, shared);
  }
}

/** "left 14 wounded and captured five others": the second verb befalls others. */
function takesObject(scene: Scene, cue: Cue): boolean {
  return !cue.passive && !cue.intransitive && objectOf(scene, cue) !== null;
}

function subjectBefore(scene: Scene, matches: Matches, cue: Cue): Match | null {
  for (let at = cue.group - 1; at >= 0 && cue.group - at <= sharedReach; at -= 1) {
    if (!sameSentence(scene.tokens, at, cue.first)) return null;
    const victims = scene.victimsEnding.get(at);
    const match =
      victims && matches.get(victims.from)?.find(({ rule }) => rule !== "active" && rule !== "event");
    if (match) return match.cueLast < cue.first ? match : null;
  }
  return null;
}

/** "Shot and killed" and "wounded and died" tell of the killed alone. */
export function settleTwofold(matches: Matches): void {
  for (const [from, list] of matches) {
    const killed = list.find(({ kind }) => kind === "killed");
    // "Nine of the missing were found dead"
    if (killed && list.some(({ kind }) => kind === "missing")) matches.set(from, [killed]);
    const injured = list.find(({ kind }) => kind === "injured");
    if (!killed || !injured) continue;
    if (injured.cue?.struck || killed.cue?.intransitive) matches.set(from, [killed]);
  }
}

/**
 * Whoever was shot and is told of as dead, with "he" or "the victim" in one of the next
 * sentences, was killed and is not counted as injured.
 */
export function settleOutcomes(scene: Scene, matches: Matches): void {
  const struck = struckSingles(matches);
  for (const cue of scene.cues) {
    if (cue.kind !== "killed" || !endsSomebody(scene, cue)) continue;
    const target = lastStruck(scene, struck, cue);
    if (!target || vetoOf(scene, { ...target, cue, cueFirst: cue.group, cueLast: cue.last }) !== null)
      continue;
    const others = (matches.get(target.victims.from) ?? []).filter((one) => one !== target);
    const died = {
      ...target,
      kind: "killed" as const,
      cue,
      cueFirst: cue.group,
      cueLast: cue.last,
      rule: "outcome",
      score: 0.75,
    };
    matches.set(target.victims.from, [...others, died]);
    struck.splice(struck.indexOf(target), 1);
  }
}

/** "He died", "the boy was pronounced dead": a death of one person told of before. */
function endsSomebody({ tokens }: Scene, cue: Cue): boolean {
  if (!toldOfSubject(cue) || !sameSentence(tokens, cue.group - 1, cue.first)) return false;
  return /^(?:he|she)$/.test(tokens[cue.group - 1]?.lower ?? "") || definiteBefore(tokens, cue.group) >= 0;
}

/** Single people of whom only the shot is told so far, in the order of the text. */
function struckSingles(matches: Matches): Match[] {
  const all = [...matches.values()].flat();
  const single = all.filter(
    ({ kind, cue, victims }) => kind === "injured" && cue?.struck && victims.figures?.[1] === 1,
  );
  return single.sort((a, b) => a.victims.number - b.victims.number);
}

function lastStruck({ tokens }: Scene, struck: readonly Match[], cue: Cue): Match | null {
  const now = tokens[cue.first]!.sentence;
  let low = 0;
  let high = struck.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (struck[middle]!.victims.number < cue.first) low = middle + 1;
    else high = middle;
  }
  const last = struck[low - 1];
  return last && now - tokens[last.victims.number]!.sentence <= laterSentences ? last : null;
}
