import { possibilityModals, stanceVerbs } from "../lexicon/grammar.ts";
import type { Cue } from "./cues.ts";
import type { Scene } from "./match.ts";

/** How sure the text itself is, as an id of the codebook's list "certainty". */
export function certaintyOf(scene: Scene, cue: Cue | null): { value: string; at: number } | null {
  if (!cue) return null;
  for (let i = cue.group; i <= cue.first; i += 1) {
    const { lower } = scene.tokens[i]!;
    if (/^(?:allegedly|alleged|claimed)$/.test(lower)) return { value: "u", at: i };
    if (
      /^(?:feared|believed|presumed|apparently|thought|suspected|considered|assumed)$/.test(lower) &&
      stanceOrAdverb(lower)
    )
      return { value: "pr_plus", at: i };
    if (possibilityModals.has(lower)) return { value: "ps_plus", at: i };
  }
  return null;
}

const stanceOrAdverb = (lower: string) => stanceVerbs.has(lower) || lower === "apparently";
