import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsOf, maxLevel } from "#app/domain/annotate/levels.ts";
import { findParagraphs } from "#app/domain/annotate/paragraphs.ts";
import { cutSegments } from "#app/domain/annotate/segments.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";

const someText = fc
  .array(fc.constantFrom("word ", "🙏", "\n\n", "مقتل ", "\n", "e\u0301 ", "."), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
const someSpans = fc.array(fc.tuple(fc.nat(120), fc.nat(60)), { maxLength: 25 });

function spansIn(length: number, pairs: [number, number][]) {
  return pairs
    .map(([a, size], id) => ({ id, start: Math.min(a, length), end: Math.min(a + size, length) }))
    .filter((span) => span.end > span.start);
}

describe("segments", () => {
  test("tile every paragraph, and hold exactly the spans that cover them", () => {
    fc.assert(
      fc.property(someText, someSpans, (text, pairs) => {
        const index = makeUnitIndex(text);
        const paragraphs = findParagraphs(index);
        const spans = spansIn(index.length, pairs);
        const cut = cutSegments(index, paragraphs, spans);
        expect(cut).toHaveLength(paragraphs.length);
        cut.forEach((segments, p) => {
          const paragraph = paragraphs[p]!;
          expect(segments.map((segment) => segment.text).join("")).toBe(
            index.slice(paragraph.start, paragraph.end),
          );
          let at = paragraph.start;
          for (const segment of segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(segment.start);
            at = segment.end;
            const covering = spans.filter((span) => span.start <= segment.start && span.end >= segment.end);
            const touching = spans.filter((span) => span.start < segment.end && span.end > segment.start);
            expect(touching).toEqual(covering);
            expect(segment.covers.map((cover) => cover.id).sort()).toEqual(
              covering.map((span) => span.id).sort(),
            );
          }
          expect(at).toBe(paragraph.end);
        });
      }),
    );
  });

  test("open and close every drawn span once", () => {
    fc.assert(
      fc.property(someText, someSpans, (text, pairs) => {
        const index = makeUnitIndex(text);
        const spans = spansIn(index.length, pairs);
        const segments = cutSegments(index, findParagraphs(index), spans).flat();
        const drawn = new Set(segments.flatMap((segment) => segment.covers.map((cover) => cover.id)));
        const byId = (a: number, b: number) => a - b;
        expect(segments.flatMap((segment) => segment.opens).sort(byId)).toEqual([...drawn].sort(byId));
        expect(segments.flatMap((segment) => segment.closes).sort(byId)).toEqual([...drawn].sort(byId));
      }),
    );
  });

  test("stay quick for a text of 50,000 words with 1,000 spans", () => {
    const text = Array.from(
      { length: 2500 },
      () =>
        "Twenty words of plain text stand in this line so that the page holds what a long report would hold 🙏.",
    ).join("\n\n");
    const index = makeUnitIndex(text);
    const spans = Array.from({ length: 1000 }, (_, id) => ({
      id,
      start: id * 250,
      end: id * 250 + 40 + (id % 7) * 90,
    }));
    const before = performance.now();
    const segments = cutSegments(index, findParagraphs(index), spans);
    const took = performance.now() - before;
    expect(segments.flat().length).toBeGreaterThan(3000);
    // Generous for a busy machine; a quadratic cut takes seconds.
    expect(took).toBeLessThan(500);
  });
});

describe("levels", () => {
  test("put a nested span under the one around it, and apart from what crosses it, while lines last", () => {
    fc.assert(
      fc.property(someSpans, (pairs) => {
        const spans = spansIn(200, pairs);
        const levels = levelsOf(spans);
        spans.forEach((a, i) => {
          expect(levels[i]).toBeGreaterThanOrEqual(1);
          expect(levels[i]).toBeLessThanOrEqual(maxLevel);
          spans.forEach((b, j) => {
            if (i === j || a.start >= b.end || b.start >= a.end) return;
            if (levels[i] === levels[j]) expect(levels[i]).toBe(maxLevel);
            const inside = a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
            if (inside) expect(levels[i]).toBeLessThanOrEqual(levels[j]!);
          });
        });
      }),
    );
  });

  test("a fourth span over the same words shares the last line", () => {
    const spans = [10, 20, 30, 40].map((end, id) => ({ id, start: 0, end }));
    expect(levelsOf(spans)).toEqual([1, 2, 3, 3]);
  });
});
