import { captivePhrases } from "./captive-phrases.ts";
import { deathPhrases } from "./death-phrases.ts";
import type { HarmForm, HarmKind } from "./harm-words.ts";
import { riskPhrases } from "./risk-phrases.ts";
import { woundPhrases } from "./wound-phrases.ts";

/** A phrase of harm: each step is the words that may stand there; a step that ends in "?" may be left out. */
export interface HarmPhrase {
  readonly kind: HarmKind;
  readonly form: HarmForm;
  readonly transitive?: true;
  readonly intransitive?: true;
  readonly loose?: true;
  readonly struck?: true;
  readonly steps: readonly string[];
}

/** Phrases whose words, one by one, would say something else or nothing. */
export const harmPhrases: readonly HarmPhrase[] = [
  ...deathPhrases,
  ...woundPhrases,
  ...captivePhrases,
  ...riskPhrases,
];
