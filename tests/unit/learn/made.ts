import type { Example } from "#app/domain/learn/example.ts";

/** Numbers from 0 to 1 that look drawn by lot and are the same each time (mulberry32). */
export function lots(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const plain: Example = {
  documentId: "d1",
  document: "article",
  kind: "killed",
  rule: "casualties/passive",
  score: 0.9,
  min: 14,
  max: 14,
  minInclusive: true,
  maxInclusive: true,
  fields: { "counts.harm": "killed", "counts.quantity_text": "14 people" },
  before: "Officials said that ",
  inside: "14 people were killed",
  after: " at the landing on Wednesday.",
  outcome: 1,
};

export function example(part: Partial<Example> = {}): Example {
  return { ...plain, ...part };
}

const vocabulary = Array.from(
  { length: 400 },
  (_, i) => `word${String.fromCharCode(97 + (i % 26))}${"xyzuvw"[i % 6]}${"abcdefghij"[i % 10]}`,
);
const rules = [
  "casualties/passive",
  "casualties/active",
  "casualties/nominal",
  "source/verb",
  "disputed/fake",
];

export interface World {
  seed: number;
  size: number;
  /** Chance that a suggestion of this shape is accepted. */
  accepted(one: Omit<Example, "outcome">, draw: () => number): number;
  perDocument?: number;
}

/** Suggestions in texts of words drawn by lot, decided as `accepted` says. */
export function made({ seed, size, accepted, perDocument = 4 }: World): Example[] {
  const draw = lots(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() ** 2 * list.length)]!;
  const some = (count: number) => Array.from({ length: count }, () => pick(vocabulary)).join(" ");
  return Array.from({ length: size }, (_, i) => {
    const rule = pick(rules);
    const figure = 1 + Math.floor(draw() * 90);
    const cue = draw() < 0.3 ? "archive" : draw() < 0.5 ? "surgeons" : "people";
    const one = example({
      documentId: `document-${seed}-${Math.floor(i / perDocument)}`,
      document: draw() < 0.5 ? "article" : "comment",
      rule,
      kind: rule.startsWith("casualties") ? "killed" : rule.split("/")[0]!,
      score: 0.6 + 0.39 * draw(),
      min: figure,
      max: figure,
      before: `${some(5)} ${cue} `,
      inside: `${figure} ${some(3)}`,
      after: ` ${some(6)}.`,
    });
    return { ...one, outcome: draw() < accepted(one, draw) ? 1 : 0 };
  });
}

/** Wrong whenever "archive" stands before the span, which no rule's score knows of. */
export const planted: World["accepted"] = ({ before }) => (/archive/.test(before) ? 0.06 : 0.94);
/** Decided by lot. */
export const noise: World["accepted"] = () => 0.5;
