import { describe, expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { caseOf } from "#app/domain/learn/example.ts";
import { featuresOf } from "#app/domain/learn/features.ts";
import { fitLogistic, logit, sigmoid } from "#app/domain/learn/logistic.ts";
import { explain, isCurrent, type Model, score, scorerOf } from "#app/domain/learn/model.ts";
import { train } from "#app/domain/learn/train.ts";
import { suggest } from "#app/domain/suggest/suggest.ts";
import { example, made, noise, planted } from "./made.ts";

const at = 1_700_000_000_000;

describe("the regression", () => {
  const oneRow = {
    starts: Int32Array.of(0, 1),
    columns: Int32Array.of(0),
    values: Float64Array.of(1),
  };

  test("one row, one column: the weight w with sigmoid(-w) = w, found by hand as 0.4011", () => {
    const [w] = fitLogistic(oneRow, [1], { l2: 1, centre: new Float64Array(1) });
    expect(w).toBeCloseTo(0.401058, 5);
    expect(sigmoid(-w!)).toBeCloseTo(w!, 5);
  });

  test("one right and one wrong row in the same column: nothing is learned", () => {
    const rows = {
      starts: Int32Array.of(0, 1, 2),
      columns: Int32Array.of(0, 0),
      values: Float64Array.of(1, 1),
    };
    expect(fitLogistic(rows, [1, 0], { l2: 1, centre: new Float64Array(1) })[0]).toBeCloseTo(0, 6);
  });

  test("three right and one wrong, hardly held: the weight is the logit of 3/4", () => {
    const rows = {
      starts: Int32Array.of(0, 1, 2, 3, 4),
      columns: new Int32Array(4),
      values: new Float64Array(4).fill(1),
    };
    const [w] = fitLogistic(rows, [1, 1, 1, 0], { l2: 1e-6, centre: new Float64Array(1) });
    expect(w).toBeCloseTo(Math.log(3), 4);
  });

  test("without rows the answer is the centre, also where it is not 0", () => {
    const none = { starts: new Int32Array(1), columns: new Int32Array(0), values: new Float64Array(0) };
    expect([...fitLogistic(none, [], { l2: 1, centre: Float64Array.of(1, -2) })]).toEqual([1, -2]);
  });

  test("the slope is 0 at the answer, for rows of every kind", () => {
    const columns = Int32Array.from({ length: 600 }, (_, i) => (i * 7 + (i % 5)) % 40);
    const values = Float64Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? -1 : 1));
    const starts = Int32Array.from({ length: 101 }, (_, i) => i * 6);
    const labels = Array.from({ length: 100 }, (_, i) => ((i * i) % 3 === 0 ? 1 : 0));
    const weights = fitLogistic({ starts, columns, values }, labels, {
      l2: 0.5,
      centre: new Float64Array(40),
    });
    const slope = Array.from(weights, (w) => 0.5 * w);
    for (let row = 0; row < 100; row += 1) {
      const cells = Array.from({ length: 6 }, (_, k) => row * 6 + k);
      const z = cells.reduce((sum, k) => sum + weights[columns[k]!]! * values[k]!, 0);
      for (const k of cells) slope[columns[k]!]! += (sigmoid(z) - labels[row]!) * values[k]!;
    }
    expect(Math.max(...slope.map(Math.abs))).toBeLessThan(1e-4);
  });
});

describe("features", () => {
  const names = (part: Parameters<typeof example>[0]) => featuresOf(example(part)).map(({ name }) => name);

  test("say rule, kind, score, words, pairs, fields and the number's shape in readable names", () => {
    expect(names({})).toEqual(
      expect.arrayContaining([
        "rule casualties/passive",
        "finder casualties",
        "kind killed",
        "document article",
        "rules’ score 0.9 to 0.95",
        "next before: that",
        "pair before: said that",
        "word inside: a figure of 2 digits",
        "pair inside: were killed",
        "word after: landing",
        "field counts.harm is killed",
        "field counts.quantity_text",
        "figure of 2 digits",
        "one figure",
      ]),
    );
  });

  test("no figure, open ends, years and round numbers are told apart", () => {
    expect(names({ min: null, max: null })).toContain("no figure");
    expect(names({ max: null })).toContain("high end open");
    expect(names({ min: null })).toContain("low end open");
    expect(names({ min: 2011, max: 2011 })).toContain("figure like a year");
    expect(names({ min: 40, max: 50 })).toEqual(expect.arrayContaining(["two figures", "round figure"]));
  });

  test("figures of the same length are one word; case, vowel marks and kinds of digits do not count", () => {
    expect(names({ inside: "27 PEOPLE were killed" })).toEqual(names({}));
    expect(names({ before: "قُتِلَ " })).toContain("next before: قتل");
    expect(names({ inside: "١٤ people were killed" })).toEqual(names({}));
  });

  test("a name never comes twice, and nothing around the span is no crash", () => {
    const all = names({ before: "", inside: "", after: "" });
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(["next before: the start", "next after: the end"]));
  });

  test("a suggestion of the engine gives a case with the text around it, by code points", () => {
    const text = "😀😀 In Nahrout 14 people were killed on Wednesday, doctors said.";
    const [first] = suggest(text, { document: "article" }).filter(({ kind }) => kind === "killed");
    const one = caseOf(first!, { documentId: "d", document: "article", units: makeUnitIndex(text) });
    expect(one.before + one.inside + one.after).toBe(text);
    expect(one).toMatchObject({ kind: "killed", min: 14, max: 14 });
    expect(featuresOf(one).map(({ name }) => name)).toContain("next before: nahrout");
  });
});

describe("a model", () => {
  const examples = made({ seed: 3, size: 400, accepted: planted });
  const model = train(examples, { at });

  test("is plain JSON, says what it was trained on, and scores the same after a round trip", () => {
    const again = JSON.parse(JSON.stringify(model)) as Model;
    expect(again).toEqual(model);
    expect(model).toMatchObject({ examples: 400, documents: 100, at, accepted: 400 - model.rejected });
    expect(score(again, examples[0]!)).toBe(score(model, examples[0]!));
  });

  test("is the same each time, and in any order of the examples", () => {
    expect(train(examples, { at })).toEqual(model);
    const backwards = train([...examples].reverse(), { at });
    for (const one of examples.slice(0, 50)) {
      expect(score(backwards, one)).toBeCloseTo(score(model, one), 3);
    }
  });

  test("gives accepted shapes more than rejected ones, on texts it never saw", () => {
    const fresh = made({ seed: 99, size: 300, accepted: planted });
    const { score: scoreOf } = scorerOf(model);
    const mean = (outcome: number) => {
      const scores = fresh.filter((one) => one.outcome === outcome).map(scoreOf);
      return scores.reduce((sum, p) => sum + p, 0) / scores.length;
    };
    expect(mean(1)).toBeGreaterThan(mean(0) + 0.3);
  });

  test("explains a score by parts that add up to it, the planted word first", () => {
    const wrong = examples.find(({ before, outcome }) => outcome === 0 && before.endsWith("archive "))!;
    const parts = explain(model, wrong, 1000);
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    expect(sigmoid(sum)).toBeCloseTo(score(model, wrong), 10);
    const against = explain(model, wrong, 4).filter(({ weight }) => weight < 0);
    expect(against.map(({ feature }) => feature).join("; ")).toContain("archive");
    expect(parts.map(({ weight }) => Math.abs(weight))).toEqual(
      parts.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a),
    );
  });

  test("without examples says what the rules say", () => {
    const empty = train([], { at });
    expect(empty).toMatchObject({ bias: 0, rules: 1, weights: [], examples: 0 });
    for (const rules of [0.3, 0.61, 0.9])
      expect(score(empty, example({ score: rules }))).toBeCloseTo(rules, 10);
  });

  test("learns the direction from labels that are all the same, and stays finite", () => {
    for (const outcome of [0, 1] as const) {
      const same = train(
        Array.from({ length: 50 }, (_, i) => example({ documentId: `d${i}`, outcome })),
        { at },
      );
      const p = score(same, example());
      expect(outcome === 1 ? p > 0.9 : p < 0.2).toBe(true);
    }
  });

  test("learns nothing about what only one document has", () => {
    const odd = Array.from({ length: 6 }, (_, i) =>
      example({
        documentId: i < 3 ? "one" : `d${i}`,
        before: i < 3 ? "peculiar " : "and ",
        outcome: i < 3 ? 0 : 1,
      }),
    );
    const parts = explain(train(odd, { at }), odd[0]!, 1000);
    expect(parts.filter(({ feature }) => feature.includes("peculiar"))).toEqual([]);
  });

  test("of another version is not read", () => {
    expect(isCurrent(model)).toBe(true);
    expect(() => scorerOf({ ...model, features: model.features + 1 })).toThrow(/cannot be read/);
  });

  test("of noise still gives probabilities", () => {
    const { score: scoreOf } = scorerOf(train(made({ seed: 5, size: 300, accepted: noise }), { at }));
    for (const one of made({ seed: 6, size: 100, accepted: noise })) {
      const p = scoreOf(one);
      expect(p > 0 && p < 1).toBe(true);
    }
  });
});

test("a logit of 0 or 1 is finite", () => {
  expect([logit(0), logit(1)].every(Number.isFinite)).toBe(true);
});
