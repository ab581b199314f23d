import { describe, expect, test } from "vitest";
import { bandKeys, estimatedResemblance, signatureOf } from "#app/domain/relate/minhash.ts";
import { nearDuplicates } from "#app/domain/relate/near-duplicates.ts";
import { plainWords, resemblance, shinglesOf } from "#app/domain/relate/shingles.ts";
import type { DocumentFacts } from "#app/domain/relate/types.ts";
import { lots } from "../learn/made.ts";

const words = (seed: number, count: number): string[] => {
  const draw = lots(seed);
  return Array.from({ length: count }, () => `w${Math.floor(draw() * 5000)}`);
};
const documents = (...texts: string[]): DocumentFacts[] =>
  texts.map((text, i) => ({ id: `d${i + 1}`, text, at: 1000 * (i + 1) }));
const pairs = (...texts: string[]) =>
  nearDuplicates(documents(...texts)).map(({ from, to }) => `${from}>${to}`);

const long = words(1, 300).join(" ");
const edited = words(1, 300)
  .map((word, i) => (i % 60 === 30 ? "changed" : word))
  .join(" ");

describe("near duplicates", () => {
  test.each<[why: string, a: string, b: string]>([
    ["the same text", long, long],
    ["case, punctuation and spaces", "It happened at the ferry, again!", "it happened at  the FERRY again"],
    ["a few words changed in a long text", long, edited],
    ["a last sentence added", long, `${long} ${words(2, 40).join(" ")}`],
    ["one word changed in a comment of twenty", words(3, 20).join(" "), [...words(3, 19), "other"].join(" ")],
    [
      "a word added to a short comment",
      "how can anybody believe this outlet after Nahrout",
      "how can anybody believe this outlet after Nahrout really",
    ],
    [
      "Arabic with and without vowel marks",
      "قُتِلَ أربعة مدنيين في قصف على السوق",
      "قتل اربعة مدنيين في قصف على السوق",
    ],
  ])("%s: later to earlier", (_, a, b) => {
    expect(pairs(a, b)).toEqual(["d2>d1"]);
  });

  test.each<[why: string, a: string, b: string]>([
    ["two texts", long, words(9, 300).join(" ")],
    ["a text and its half", long, words(1, 150).join(" ")],
    ["the same words in another order", long, [...words(1, 300)].reverse().join(" ")],
    ["two words that anybody may write", "so sad", "so sad"],
    [
      "short comments about one thing",
      "this video is fake and you know it",
      "this outlet is fake and we all know why",
    ],
    ["nothing", "", ""],
    [
      "the same beginning only",
      `the attack killed four people ${words(4, 30).join(" ")}`,
      `the attack killed four people ${words(5, 30).join(" ")}`,
    ],
  ])("not %s", (_, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });

  test("many copies of one text are tied to the first, one relation each", () => {
    const copies = Array.from({ length: 50 }, () => "please share this before they delete it");
    const found = nearDuplicates(documents(...copies));
    expect(found).toHaveLength(49);
    expect(new Set(found.map(({ to }) => to))).toEqual(new Set(["d1"]));
  });

  test("nothing is a duplicate of itself, no pair comes twice, and the order of documents does not matter", () => {
    const made = documents(
      ...Array.from({ length: 60 }, (_, i) => [...words(i % 20, 25), `end${i % 3}`].join(" ")),
    );
    const found = nearDuplicates(made);
    expect(found.every(({ from, to }) => from !== to)).toBe(true);
    const keys = found.map(({ from, to }) => [from, to].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.length).toBeGreaterThan(20);
    expect(nearDuplicates([...made].reverse())).toEqual(found);
  });

  test("undated documents come last", () => {
    const [a, b] = documents(long, long);
    const found = nearDuplicates([{ ...a!, at: null }, b!]);
    expect(found).toMatchObject([{ from: "d1", to: "d2" }]);
  });
});

describe("signatures", () => {
  test("estimate resemblance with no more error than stated", () => {
    const errors: number[] = [];
    for (let seed = 1; seed <= 60; seed += 1) {
      const draw = lots(seed);
      const share = draw();
      const a = words(seed, 200);
      const b = a.map((word) => (draw() < share / 8 ? `x${word}` : word));
      const [first, second] = [a, b].map((one) => shinglesOf(one, { size: 5, padded: false }));
      const exact = resemblance(first!, second!);
      errors.push(estimatedResemblance(signatureOf(first!), signatureOf(second!)) - exact);
    }
    const root = Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length);
    const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    console.log(
      `estimate of resemblance: mean error ${mean.toFixed(4)}, root mean square ${root.toFixed(4)}`,
    );
    expect(root).toBeLessThan(0.055);
    expect(Math.abs(mean)).toBeLessThan(0.02);
  });

  test("texts that resemble each other by 0.6 or more share a band", () => {
    let together = 0;
    let all = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const a = words(seed, 120);
      const b = a.map((word, i) => (i % 30 === 7 ? `x${word}` : word));
      const [first, second] = [a, b].map((one) => shinglesOf(one, { size: 5, padded: false }));
      if (resemblance(first!, second!) < 0.6) continue;
      const keys = new Set(bandKeys(signatureOf(first!)));
      all += 1;
      if (bandKeys(signatureOf(second!)).some((key) => keys.has(key))) together += 1;
    }
    expect(all).toBeGreaterThan(150);
    expect(together / all).toBeGreaterThan(0.97);
  });
});

test("time grows about as the number of comments does", () => {
  const make = (count: number) =>
    documents(...Array.from({ length: count }, (_, i) => words(i + 1, 25).join(" ")));
  const time = (count: number) => {
    const made = make(count);
    const start = performance.now();
    nearDuplicates(made);
    return performance.now() - start;
  };
  time(200);
  const [small, large] = [time(1000), time(4000)];
  console.log(`near duplicates: 1,000 comments in ${small.toFixed(0)} ms, 4,000 in ${large.toFixed(0)} ms`);
  // All pairs would take sixteen times as long.
  expect(large / small).toBeLessThan(12);
});

test("words are folded, not cut", () => {
  expect(plainWords("Al-Nahrout’s 14 dead; أربعة")).toEqual(["al", "nahrout", "s", "14", "dead", "اربعه"]);
});
