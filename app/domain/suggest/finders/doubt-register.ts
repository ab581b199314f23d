import type { Reading } from "../reading.ts";
import { spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";

/** Sentences of reports are longer than this, in tokens; a rule that knows no wording takes shorter ones for reports too. */
export const reportLength = { worded: 12, weighed: 4 };
const telling = new Set(
  "said told reported announced stated added according monitor spokesman spokeswoman citing quoted statement observatory afp reuters agency".split(
    " ",
  ),
);
/** Words of somebody who speaks for himself, to others, or carelessly. */
const spoken = new Set(
  "i i'm i've i'd i'll im me my we you your you're they're it's that's isn't don't doesn't can't won't didn't ? ! lol so just really sure these this guys people even anyone nobody same again why how yeah please".split(
    " ",
  ),
);

/** A sentence as the news have them: it tells what somebody said, and nobody speaks in it for himself. */
export function isReport(reading: Reading, { first, after }: Sentence, longerThan: number): boolean {
  if (after - first <= longerThan) return false;
  const words = spokenIn(reading);
  let tells = false;
  for (let i = first; i < after; i += 1) {
    if (spoken.has(words[i]!)) return false;
    tells ||= telling.has(words[i]!);
  }
  return tells;
}
