import type { Finder } from "../types.ts";
import { casualties } from "./casualties.ts";
import { casualtiesArabic } from "./casualties-arabic.ts";
import { defence } from "./defence.ts";
import { disputed } from "./disputed.ts";
import { perpetrator } from "./perpetrator.ts";
import { source } from "./source.ts";
import { toneHints } from "./tone-hints.ts";

/** The finders of claims, in the order they run: later ones see what earlier ones found. */
export const claimFinders: readonly Finder[] = [
  casualties,
  casualtiesArabic,
  perpetrator,
  source,
  defence,
  disputed,
];

/** Every finder, in the order they run. */
export const finders: readonly Finder[] = [...claimFinders, toneHints];
