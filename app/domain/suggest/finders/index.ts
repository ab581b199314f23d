import type { Finder } from "../types.ts";
import { casualties } from "./casualties.ts";
import { casualtiesArabic } from "./casualties-arabic.ts";
import { defence } from "./defence.ts";
import { disputed } from "./disputed.ts";
import { perpetrator } from "./perpetrator.ts";
import { source } from "./source.ts";
import { toneHints } from "./tone-hints.ts";

/** Every finder, in the order they run: later ones see what earlier ones found. */
export const finders: readonly Finder[] = [
  casualties,
  casualtiesArabic,
  perpetrator,
  source,
  defence,
  disputed,
  toneHints,
];
