import { beForms, haveForms, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

/** Matches by the token their people begin at, and by kind; one kind of harm once for one phrase. */
export type Matches = Map<number, Match[]>;

/** Farthest a part stands from the whole, in tokens. */
const farthestPart = 24;

/** Keeps a match; of two of one kind for one phrase the surer stays. */
export function add(matches: Matches, match: Match): void {
  const key = match.victims.from;
  const list = matches.get(key) ?? [];
  const same = list.findIndex(({ kind }) => kind === match.kind);
  if (same < 0) list.push(match);
  else if (list[same]!.score < match.score) list[same] = match;
  matches.set(key, list);
}

/** The last match that ends before a token, in its sentence or, at a sentence's start, in the one before. */
export function lastBefore(scene: Scene, matches: Matches, at: number, sentence: number): Match | null {
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
export function matchOfCue(scene: Scene, matches: Matches, cueLast: number): Match | null {
  for (let i = cueLast; i >= 0 && cueLast - i <= farthestPart + 4; i -= 1) {
    const victims = scene.victimsEnding.get(i);
    const match = victims && matches.get(victims.from)?.find((one) => one.cueLast === cueLast);
    if (match) return match;
  }
  return null;
}

/** A verb after the phrase makes it the subject of something else. */
export function clauseFollows({ tokens }: Scene, { last }: Victims): boolean {
  const next = tokens[last + 1];
  if (!next || !sameSentence(tokens, last, last + 1) || next.kind !== "word") return false;
  if (beForms.has(next.lower) || haveForms.has(next.lower)) return true;
  if (phraseEnds.has(next.lower) || peopleWords.has(next.lower)) return false;
  return next.text === next.lower && /(?:ed|s)$/.test(next.lower);
}

/** The surest of the matches of one phrase. */
export const best = (list: readonly Match[] | undefined) =>
  list?.reduce<Match | null>((top, one) => (top && top.score >= one.score ? top : one), null) ?? null;
