import type { DoubtRule } from "../lexicon/doubt-table.ts";
import { epistemicWords, feelingWords, slantWords } from "../lexicon/doubt-weights.ts";
import { doubtClasses } from "../lexicon/doubt-words.ts";
import type { Reading } from "../reading.ts";
import { spokenForm, spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";
import { type Doubt, type HeldRule, weighed } from "./doubt.ts";
import type { Setting } from "./doubt-setting.ts";

const weights = { strong: 4, plain: 3, slight: 1 };
const least = { epistemic: 4, slant: 2, sum: 6, telling: 2 };
/** So much on belief and proof needs no word of harm or news beside it. */
const richLeast = 7;
const spokenWeights = new Map([...epistemicWords].map(([word, kind]) => [spokenForm(word), weights[kind]]));
const spokenSlant = new Set([...slantWords].map(spokenForm));
const spokenFeeling = new Set([...feelingWords].map(spokenForm));

/** What a sentence that is only weighed states, by what it speaks of. */
function ruleFor(object: string, stance: DoubtRule["stance"]): HeldRule {
  const rule: DoubtRule = {
    id: "weighed",
    object,
    defect: null,
    stance,
    rhetorical: true,
    ground: null,
    needs: [["comment"], ["open"]],
    score: 0.5,
    pattern: "",
  };
  return { ...rule, table: rule, vocabulary: new Set(), negative: true };
}

const objects = ["media", "figure", "event"] as const;
const rules = new Map(
  [...objects, "source"].flatMap((object) =>
    (["deny", "query"] as const).map((stance) => [`${object} ${stance}`, ruleFor(object, stance)] as const),
  ),
);

/**
 * A sentence without any wording that a rule knows, but with enough different words on belief, proof and pictures, two of
 * them telling, and enough that slant them to doubt; null where there are not, or where words of feeling stand beside them.
 */
export function weighedDoubt(reading: Reading, sentence: Sentence, setting: Setting): Doubt | null {
  const spoken = spokenIn(reading);
  const seen = new Set<string>();
  let [epistemic, telling, slant, first, last] = [0, 0, 0, -1, -1];
  for (let i = sentence.first; i < sentence.after; i += 1) {
    const word = spoken[i]!;
    if (seen.has(word)) continue;
    seen.add(word);
    if (spokenFeeling.has(word)) return null;
    const weight = spokenWeights.get(word) ?? 0;
    epistemic += weight;
    if (weight > weights.slight) telling += 1;
    if (spokenSlant.has(word)) slant += 1;
    if (weight === 0) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (telling < least.telling) return null;
  const rich = epistemic >= richLeast;
  if (epistemic < least.epistemic || slant < (rich ? 1 : least.slant) || epistemic + slant < least.sum)
    return null;
  const object = objects.find((one) => [...doubtClasses[one]!].some((word) => seen.has(word))) ?? "source";
  const asked = spoken[sentence.after - 1] === "?";
  const rule = rules.get(`${object} ${asked ? "query" : "deny"}`)!;
  const doubt = weighed(reading, {
    match: { first, last, from: first, until: last },
    rule,
    sentence,
    setting,
  });
  return doubt && (rich || doubt.score === rule.score) ? doubt : null;
}
