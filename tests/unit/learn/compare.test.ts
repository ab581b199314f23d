import { describe, expect, test } from "vitest";
import { calibrationOf } from "#app/domain/learn/calibrate.ts";
import { compare, fewest } from "#app/domain/learn/compare.ts";
import { figuresOf } from "#app/domain/learn/figures.ts";
import { foldOf } from "#app/domain/learn/hashing.ts";
import { compareHeldOut, scoreHeldOut } from "#app/domain/learn/held-out.ts";
import { learningCurve } from "#app/domain/learn/learning-curve.ts";
import { expectedYield, uncertainty } from "#app/domain/learn/ordering.ts";
import { prepare, train } from "#app/domain/learn/train.ts";
import { lots, made, noise, planted } from "./made.ts";

const at = 1_700_000_000_000;

describe("figures", () => {
  test("by hand: four scores, two of each side", () => {
    const one = figuresOf([0.9, 0.6, 0.4, 0.2], [1, 0, 1, 0]);
    expect(one.auc).toBeCloseTo(3 / 4);
    expect(one.brier).toBeCloseTo((0.01 + 0.36 + 0.36 + 0.04) / 4);
    expect(one.logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.4) + Math.log(0.8)) / 4);
    expect(one.precisionAtRecall).toBeCloseTo(2 / 3);
  });

  test("ties count half, and are looked at together", () => {
    expect(figuresOf([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0])).toMatchObject({ auc: 0.5, precisionAtRecall: 0.5 });
  });

  test("a perfect order has an area of 1, its opposite of 0", () => {
    expect(figuresOf([0.9, 0.8, 0.1], [1, 1, 0]).auc).toBe(1);
    expect(figuresOf([0.1, 0.2, 0.9], [1, 1, 0]).auc).toBe(0);
  });

  test("without one side, or without any, nothing is made up", () => {
    expect(figuresOf([], [])).toEqual({ logLoss: null, brier: null, auc: null, precisionAtRecall: null });
    expect(figuresOf([0.9, 1], [1, 1])).toMatchObject({ auc: null, precisionAtRecall: 1 });
    expect(figuresOf([1, 0], [0, 1]).logLoss).toBeLessThan(20);
  });
});

describe("calibration", () => {
  test("brings scores to the level of what is accepted and keeps their order", () => {
    const draw = lots(8);
    const scores = Array.from({ length: 2000 }, () => 0.5 + draw() / 2);
    const labels = scores.map((score) => (draw() < score - 0.4 ? 1 : 0));
    const calibrate = calibrationOf(scores, labels);
    const mean = scores.reduce((sum, score) => sum + calibrate(score), 0) / scores.length;
    expect(mean).toBeCloseTo(labels.filter((label) => label === 1).length / labels.length, 1);
    expect(calibrate(0.9)).toBeGreaterThan(calibrate(0.6));
  });

  test("is finite for equal scores, equal labels, and none at all", () => {
    expect(calibrationOf([], [])(0.7)).toBe(0.7);
    expect(calibrationOf([0.9, 0.9, 0.9], [1, 0, 0])(0.9)).toBeCloseTo((2 / 3 + 0.25 + 0.25) / 3, 2);
    expect(calibrationOf([0.9, 0.8], [1, 1])(0.5)).toBeGreaterThan(0);
  });

  test("does not turn the rules round", () => {
    const calibrate = calibrationOf([0.9, 0.9, 0.6, 0.6], [0, 0, 1, 1]);
    expect(calibrate(0.9)).toBe(calibrate(0.6));
  });
});

describe("the verdict", () => {
  test("a planted pattern that the rules miss is found on held-out documents, and said with figures", () => {
    for (const seed of [1, 2, 3]) {
      const one = compareHeldOut(made({ seed, size: 300, accepted: planted }), { at, seed });
      expect(one.verdict.state, one.verdict.words).toBe("better");
      expect(one.model.auc!).toBeGreaterThan(one.rules.auc! + 0.2);
      expect(one.verdict.words).toContain(one.model.logLoss!.toFixed(3));
      expect(one.outcomes).toBe(300);
    }
  });

  test("noise is not better, for nineteen seeds of twenty", () => {
    const better = Array.from({ length: 20 }, (_, i) => i + 1).filter(
      (seed) =>
        compareHeldOut(made({ seed, size: 200, accepted: noise }), { at, seed }).verdict.state === "better",
    );
    expect(better.length).toBeLessThanOrEqual(1);
  });

  test("rules whose scores say all there is are not beaten, for nine seeds of ten", () => {
    const honest = ({ score }: { score: number }) => (score - 0.6) / 0.4;
    const better = Array.from({ length: 10 }, (_, i) => i + 1).filter(
      (seed) =>
        compareHeldOut(made({ seed, size: 200, accepted: honest }), { at, seed }).verdict.state === "better",
    );
    expect(better.length).toBeLessThanOrEqual(1);
  });

  test("too few outcomes, of one side or of documents, are said to be too few", () => {
    const few = [
      made({ seed: 1, size: fewest.outcomes - 1, accepted: planted }),
      made({ seed: 1, size: 200, accepted: () => 1 }),
      made({ seed: 1, size: 200, accepted: planted, perDocument: 50 }),
      [],
    ];
    for (const examples of few) {
      const { verdict } = compareHeldOut(examples, { at, seed: 1 });
      expect(verdict.state).toBe("too_few");
      expect(verdict.words).toMatch(/^Too few outcomes/);
    }
  });

  test("a smaller loss does not help a model that orders worse", () => {
    const labels = Array.from({ length: 100 }, (_, i) => i % 2);
    const rules = labels.map((label) => (label === 1 ? 0.99 : 0.98));
    const model = labels.map((_, i) => (i % 10 === 0 ? 0.6 : 0.5));
    const documents = labels.map((_, i) => `d${i}`);
    const { verdict } = compare({ rules, model, labels, documents });
    expect(verdict.state).toBe("not_better");
    expect(verdict.words).toContain("orders suggestions worse");
  });
});

describe("holding out", () => {
  const examples = made({ seed: 4, size: 200, accepted: planted });

  test("a document is in one part, the parts are about even, and another seed splits otherwise", () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `document-${i}`);
    const parts = ids.map((id) => foldOf(id, { folds: 5, seed: 1 }));
    for (let fold = 0; fold < 5; fold += 1) {
      expect(Math.abs(parts.filter((part) => part === fold).length - 200)).toBeLessThan(50);
    }
    expect(ids.map((id) => foldOf(id, { folds: 5, seed: 2 }))).not.toEqual(parts);
  });

  test("no model is judged by a document it was trained on", () => {
    const prepared = prepare(examples);
    const judged: Set<string>[] = [];
    scoreHeldOut(prepared, { at, seed: 1 }, (others) => {
      const known = new Set(others.map(({ documentId }) => documentId));
      judged.push(new Set(prepared.map(({ documentId }) => documentId).filter((id) => !known.has(id))));
      return others;
    });
    const all = judged.flatMap((ids) => [...ids]);
    expect(all.length).toBe(new Set(all).size);
    expect(new Set(all).size).toBe(50);
  });

  test("figures are the same each time", () => {
    expect(compareHeldOut(examples, { at, seed: 1 })).toEqual(compareHeldOut(examples, { at, seed: 1 }));
  });
});

describe("the learning curve", () => {
  test("falls with more outcomes where there is something to learn, and starts near the rules", () => {
    const examples = made({ seed: 12, size: 600, accepted: planted });
    const curve = learningCurve(examples, [0, 30, 120, 10_000], { at, seed: 1 });
    expect(curve.map(({ n }) => n)).toEqual([0, 30, 120, 480]);
    expect(curve[0]!.model.logLoss).toBeCloseTo(curve[0]!.rules.logLoss!, 10);
    expect(curve[3]!.model.logLoss!).toBeLessThan(curve[1]!.model.logLoss!);
    expect(curve[3]!.model.auc!).toBeGreaterThan(0.85);
    expect(new Set(curve.map(({ rules }) => rules.logLoss)).size).toBe(1);
  });

  test("of nothing is empty of figures", () => {
    expect(learningCurve([], [10], { at, seed: 1 })[0]?.model.logLoss).toBeNull();
  });
});

describe("ordering", () => {
  test("yield is the sum, uncertainty the mean entropy in bits", () => {
    expect(expectedYield([0.5, 0.25, 1])).toBe(1.75);
    expect(uncertainty([0.5, 0.5])).toBe(1);
    expect(uncertainty([0, 1])).toBe(0);
    expect(uncertainty([0.5, 1])).toBe(0.5);
    expect([expectedYield([]), uncertainty([])]).toEqual([0, 0]);
    expect(uncertainty([0.9])).toBeCloseTo(0.469, 3);
  });
});

test("5,000 outcomes are learned from in under 3 s", () => {
  const examples = made({ seed: 21, size: 5000, accepted: planted });
  const start = performance.now();
  const model = train(examples, { at });
  const taken = performance.now() - start;
  console.log(`trained on 5,000 in ${taken.toFixed(0)} ms, ${JSON.stringify(model).length} bytes of JSON`);
  expect(taken).toBeLessThan(3000);
});
