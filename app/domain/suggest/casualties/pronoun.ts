import type { Cue } from "./cues.ts";
import { toldOfSubject } from "./lone.ts";
import type { Match, Scene } from "./match.ts";
import type { Matches } from "./matches.ts";
import { vetoOf } from "./vetoes.ts";
import type { Victims } from "./victims.ts";

/** How far back "he" looks for whom it means, in sentences and tokens. */
const sentencesBack = 2;
const tokensBack = 70;

/** The group of people that a pronoun cannot mean. */
export const otherSex = { he: "woman", she: "man" } as const;
type Pronoun = keyof typeof otherSex;

/**
 * "They found a man in the driveway. He had been shot and died": one person told of before the sentence that calls him
 * "he", where the text counts nobody killed and a weapon is told of. `lone` is who was shot and counted alone so far.
 */
export function toldAsHe(scene: Scene, matches: Matches, lone: Match | null): Match | null {
  for (const list of matches.values()) if (list.some(({ kind }) => kind === "killed")) return null;
  for (const cue of scene.cues) {
    const pronoun = cue.kind === "killed" && toldOfSubject(cue) ? subjectOf(scene, cue) : null;
    if (!pronoun) continue;
    const victims = meant(scene, cue, pronoun) ?? (lone?.kind === "injured" ? lone.victims : null);
    if (!victims || !isStruck(scene, victims.from, cue)) continue;
    const place = { cueFirst: cue.group, cueLast: cue.last };
    const match: Match = { victims, kind: "killed", cue, ...place, rule: "he", score: 0.6 };
    if (vetoOf(scene, match) === null) return match;
  }
  return null;
}

/** The "he" or "she" that opens a cue's sentence. */
function subjectOf({ tokens, analysis }: Scene, cue: Cue): Pronoun | null {
  const { lower } = tokens[analysis.sentences[tokens[cue.first]!.sentence]!.first]!;
  return lower === "he" || lower === "she" ? lower : null;
}

function meant({ tokens, victimsEnding, analysis }: Scene, cue: Cue, pronoun: Pronoun): Victims | null {
  const sentence = tokens[cue.first]!.sentence;
  const { first } = analysis.sentences[sentence]!;
  for (let at = first - 1; at >= Math.max(0, first - tokensBack); at -= 1) {
    if (sentence - tokens[at]!.sentence > sentencesBack) return null;
    const victims = victimsEnding.get(at);
    if (!victims || (victims.given !== "article" && victims.given !== "name")) continue;
    const one = victims.head === "people" && victims.figures?.[1] === 1;
    if (one && victims.noun?.group !== otherSex[pronoun]) return victims;
  }
  return null;
}

/** Whether a weapon is told of between two places: who "died" without one may have died of age. */
function isStruck({ cueAt }: Scene, from: number, cue: Cue): boolean {
  for (let at = Math.max(from - tokensBack, cue.first - 2 * tokensBack, 0); at <= cue.last; at += 1)
    if (cueAt.get(at)?.struck) return true;
  return false;
}
