import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { snapToGraphemes, stepFrom } from "#app/domain/annotate/steps.ts";
import { lengthInCodePoints, makeUnitIndex } from "#app/domain/annotate/units.ts";

/** Text with emoji, joined emoji, Arabic, combining marks, lone surrogates and line breaks. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("👨🏻‍🚒", "e\u0301", "مدنياً", "\n", "\r\n", "\ud83d", "🇫🇷", " killed 14 "),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("converting offsets", () => {
  test("agrees with the string's own iterator at every offset", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = [...text];
        const index = makeUnitIndex(text);
        expect(index.length).toBe(points.length);
        expect(lengthInCodePoints(text)).toBe(points.length);
        let unit = 0;
        points.forEach((point, at) => {
          expect(index.toUtf16(at)).toBe(unit);
          expect(index.toCodePoint(unit)).toBe(at);
          if (point.length === 2) expect(index.toCodePoint(unit + 1)).toBe(at);
          unit += point.length;
        });
        expect(index.toUtf16(points.length)).toBe(text.length);
        expect(index.toCodePoint(text.length)).toBe(points.length);
      }),
    );
  });

  test("slices what an array of code points slices", () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(makeUnitIndex(text).slice(start, end)).toBe([...text].slice(start, end).join(""));
      }),
    );
  });

  test("takes offsets outside the text as its ends", () => {
    const index = makeUnitIndex("a💩b");
    expect([index.toUtf16(-5), index.toUtf16(99), index.toCodePoint(-1), index.toCodePoint(99)]).toEqual([
      0, 4, 0, 3,
    ]);
  });
});

describe("snapping to whole characters", () => {
  test("never lands inside a cluster, holds the range, and is stable", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const index = makeUnitIndex(text);
        const range = { start: Math.min(a, b, index.length), end: Math.min(Math.max(a, b), index.length) };
        const snapped = snapToGraphemes(index, range);
        const edges = new Set(
          [...segmenter.segment(text)].map((segment) => index.toCodePoint(segment.index)),
        );
        edges.add(index.length);
        expect(edges).toContain(snapped.start);
        expect(edges).toContain(snapped.end);
        expect(snapped.start).toBeLessThanOrEqual(range.start);
        if (range.end > range.start) expect(snapped.end).toBeGreaterThanOrEqual(range.end);
        expect(snapToGraphemes(index, snapped)).toEqual(snapped);
      }),
    );
  });

  test("takes the whole of a joined emoji and of an accented letter", () => {
    const index = makeUnitIndex("a👨🏻‍🚒b cafe\u0301!");
    expect(snapToGraphemes(index, { start: 2, end: 3 })).toEqual({ start: 1, end: 5 });
    expect(snapToGraphemes(index, { start: 10, end: 11 })).toEqual({ start: 10, end: 12 });
  });
});

describe("stepping with the keyboard", () => {
  test("reaches the ends in finite steps, always moving", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("grapheme" as const, "word" as const, "sentence" as const),
        (text, unit) => {
          const index = makeUnitIndex(text);
          let at = 0;
          for (let i = 0; i <= index.length && at < index.length; i += 1) {
            const next = stepFrom(index, at, { unit, forward: true });
            expect(next).toBeGreaterThan(at);
            at = next;
          }
          expect(at).toBe(index.length);
          for (let i = 0; i <= index.length && at > 0; i += 1) {
            const next = stepFrom(index, at, { unit, forward: false });
            expect(next).toBeLessThan(at);
            at = next;
          }
          expect(at).toBe(0);
        },
      ),
    );
  });

  test("goes by words and sentences, over lines, in Latin and Arabic", () => {
    const index = makeUnitIndex("Two men. They fled.\nكنا ننتظر الخبز 🎥 end");
    const forward = (from: number, unit: "word" | "sentence") =>
      stepFrom(index, from, { unit, forward: true });
    expect(index.slice(0, forward(0, "word"))).toBe("Two");
    expect(index.slice(0, forward(3, "word"))).toBe("Two men");
    expect(index.slice(0, forward(0, "sentence"))).toBe("Two men.");
    expect(index.slice(8, forward(8, "sentence"))).toBe(" They fled.");
    expect(index.slice(19, forward(19, "word"))).toBe("\nكنا");
    expect(stepFrom(index, 23, { unit: "word", forward: false })).toBe(20);
    expect(stepFrom(index, 20, { unit: "word", forward: false })).toBe(14);
  });
});
