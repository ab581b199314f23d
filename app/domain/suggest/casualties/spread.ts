import { beForms, haveForms, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

/** Matches by the token their people begin at, and by kind; one kind of harm once for one phrase. */
export type Matches = Map<number, Match[]>;

/** Words that join phrases to one list; a determiner may lead the next of them. */
const linkWords = new Set(
  ", and or & plus also including included as well along with together both mostly : - – — ( among them besides namely the their his her all".split(
    " ",
  ),
);
const openers = new Set(["including", "among", "of", "with", "them", "whom"]);
/** Farthest a part stands from the whole, in tokens. */
const farthestPart = 24;

/** What is said of some people holds for those listed with them: "two men and a boy were killed". */
export function spread(scene: Scene, matches: Matches): void {
  for (const victims of scene.victims) {
    for (const match of matches.get(victims.from) ?? []) backward(scene, matches, match);
  }
  for (const victims of scene.victims) {
    if (!matches.has(victims.from)) {
      const parent =
        listParent(scene, matches, victims) ??
        afterCue(scene, matches, victims) ??
        partParent(scene, matches, victims) ??
        elsewhere(scene, matches, victims);
      if (parent) add(matches, parent);
    }
  }
}

export function add(matches: Matches, match: Match): void {
  const key = match.victims.from;
  const list = matches.get(key) ?? [];
  const same = list.findIndex(({ kind }) => kind === match.kind);
  if (same < 0) list.push(match);
  else if (list[same]!.score < match.score) list[same] = match;
  matches.set(key, list);
}

const subjectRules = new Set(["passive", "reduced", "intransitive", "state", "list-before"]);

/** Phrases listed before the subject: each is subject too. */
function backward(scene: Scene, matches: Matches, match: Match): void {
  if (!subjectRules.has(match.rule)) return;
  let current = match;
  for (;;) {
    const previous = phraseBefore(scene, current.victims);
    if (
      !previous ||
      matches.has(previous.from) ||
      !namesPeople(previous, false) ||
      previous.head === "unknown"
    )
      return;
    if (previous.inner >= 0) return;
    current = { ...current, victims: previous, rule: "list-before", score: Math.min(current.score, 0.8) };
    add(matches, current);
  }
}

/** The phrase that ends right before the words that link another to it. */
function phraseBefore(scene: Scene, { from, given }: Victims): Victims | null {
  let links = 0;
  for (let at = from - 1; at >= from - 5; at -= 1) {
    if (!sameSentence(scene.tokens, at, from)) return null;
    const victims = scene.victimsEnding.get(at);
    // Where commas were lost, one number follows the noun of another.
    if (victims) return links > (given === "number" && victims.head === "people" ? -1 : 0) ? victims : null;
    if (!linkWords.has(scene.tokens[at]!.lower)) return null;
    links += 1;
  }
  return null;
}

/** "killed four people, a woman and three of her children". */
function listParent(scene: Scene, matches: Matches, victims: Victims): Match | null {
  if (victims.head !== "people" && victims.head !== "likely") return null;
  if (victims.given === "bare" || victims.inner >= 0) return null;
  const previous = phraseBefore(scene, victims);
  const parent = previous && best(matches.get(previous.from));
  if (!previous || !parent || clauseFollows(scene, victims)) return null;
  const comma = scene.tokens[victims.from - 1]!.text === ",";
  const goesOn = /^(?:,|and)$/.test(scene.tokens[victims.last + 1]?.lower ?? "");
  if (comma && !goesOn && victims.given === "article" && previous.figures?.[1] === 1) return null;
  const subset = /^(?:including|them|with)$/.test(scene.tokens[victims.from - 1]!.lower);
  const listed = { ...parent, victims, rule: "list", score: Math.min(parent.score, 0.82) };
  return subset ? { ...listed, counting: "subset" } : listed;
}

/** "Eleven were killed: five children, two women": the whole is told first, then its parts. */
function afterCue(scene: Scene, matches: Matches, victims: Victims): Match | null {
  if (victims.head !== "people" || victims.given !== "number" || victims.inner >= 0) return null;
  if (!/^[:,–—-]$/.test(scene.tokens[victims.from - 1]?.text ?? "")) return null;
  const parent = matchOfCue(scene, matches, victims.from - 2);
  if (!parent || parent.rule === "active" || clauseFollows(scene, victims)) return null;
  return { ...parent, victims, rule: "part", score: Math.min(parent.score, 0.75), counting: "subset" };
}

/** A verb after the phrase makes it the subject of something else. */
function clauseFollows({ tokens }: Scene, { last }: Victims): boolean {
  const next = tokens[last + 1];
  if (!next || !sameSentence(tokens, last, last + 1) || next.kind !== "word") return false;
  if (beForms.has(next.lower) || haveForms.has(next.lower)) return true;
  if (phraseEnds.has(next.lower) || peopleWords.has(next.lower)) return false;
  return next.text === next.lower && /(?:ed|s)$/.test(next.lower);
}

/** "..., including two boys", "three of them children", "among them a nurse": a part of those told of before. */
function partParent(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  if (victims.head === "thing" || victims.head === "unknown" || victims.given === "bare") return null;
  const before = tokens[victims.from - 1]?.lower ?? "";
  const pronoun = victims.partOf && /^(?:them|whom)$/.test(tokens[victims.last]?.lower ?? "");
  let start = victims.from - 1;
  if (!pronoun) {
    if (!openers.has(before) && !/^(?:were|was|are|is)$/.test(before)) return null;
    while (
      start >= 0 &&
      start > victims.from - 5 &&
      (openers.has(tokens[start]!.lower) ||
        /^(?:were|was|are|is|most|all|some|many)$/.test(tokens[start]!.lower))
    )
      start -= 1;
    const words = tokens.slice(start + 1, victims.from).map(({ lower }) => lower);
    if (!words.includes("including") && !words.includes("them") && !words.includes("whom")) return null;
  } else if (!/^[,(;–—-]$|^and$|^with$/.test(before) && !scene.victimsEnding.has(victims.from - 1))
    return null;
  const parent = lastBefore(scene, matches, start, tokens[victims.from]!.sentence - (pronoun ? 0 : 1));
  if (!parent || (!pronoun && clauseFollows(scene, victims))) return null;
  return { ...parent, victims, rule: "part", score: Math.min(parent.score, 0.8), counting: "subset" };
}

/** The last match that ends before a token, in its sentence or, at a sentence's start, in the one before. */
function lastBefore(scene: Scene, matches: Matches, at: number, sentence: number): Match | null {
  const { tokens } = scene;
  for (let i = at; i >= 0 && at - i <= farthestPart; i -= 1) {
    const token = tokens[i]!;
    if (token.sentence < sentence) return null;
    const cue = scene.cueAt.get(i);
    const victims = scene.victimsEnding.get(i);
    const match = victims && best(matches.get(victims.from));
    if (match) return match;
    if (!cue) continue;
    const said = matchOfCue(scene, matches, cue.last);
    if (said) return said;
  }
  return null;
}

/** The match whose cue ends at a token. */
function matchOfCue(scene: Scene, matches: Matches, cueLast: number): Match | null {
  for (let i = cueLast; i >= 0 && cueLast - i <= farthestPart + 4; i -= 1) {
    const victims = scene.victimsEnding.get(i);
    const match = victims && matches.get(victims.from)?.find((one) => one.cueLast === cueLast);
    if (match) return match;
  }
  return null;
}

/** "killed 12 people in Sarn and five in Olm": the verb is said once. */
function elsewhere(scene: Scene, matches: Matches, victims: Victims): Match | null {
  const { tokens } = scene;
  const before = tokens[victims.from - 1]?.lower ?? "";
  const after = tokens[victims.last + 1]?.lower ?? "";
  if (victims.head !== "none" || victims.given !== "number" || !/^(?:,|and)$/.test(before)) return null;
  if (!/^(?:in|at|near|from|outside)$/.test(after)) return null;
  let preposition = "";
  for (let at = victims.from - 2; at >= victims.from - 12; at -= 1) {
    if (!sameSentence(tokens, at, victims.from)) return null;
    const { lower } = tokens[at]!;
    if (/^(?:in|at|near|from|outside|on)$/.test(lower)) preposition ||= lower;
    const ending = scene.victimsEnding.get(at);
    const parent =
      (ending && best(matches.get(ending.from))) ??
      (scene.cueAt.has(at) ? matchOfCue(scene, matches, at) : null);
    if (parent) return preposition ? { ...parent, victims, rule: "elsewhere", score: 0.7 } : null;
    if (beForms.has(lower)) return null;
  }
  return null;
}

const best = (list: readonly Match[] | undefined) =>
  list?.reduce<Match | null>((top, one) => (top && top.score >= one.score ? top : one), null) ?? null;
