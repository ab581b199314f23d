import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findParagraphs } from "#app/domain/annotate/paragraphs.ts";
import { cutSegments } from "#app/domain/annotate/segments.ts";
import { checkSpan, makeSpan } from "#app/domain/annotate/span.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { fixturesFolder } from "#tests/helpers/fixtures.ts";

interface OffsetCase {
  id: string;
  text: string;
  span: string;
  code_points: [number, number];
  utf16_units: [number, number];
}

function readCases(file: string): OffsetCase[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: OffsetCase[] }).cases;
}

const reference = fixturesFolder("offsets", "reference.json");
describe.skipIf(reference === null)("offsets that other tools got wrong", () => {
  const cases = reference === null ? [] : readCases(reference);

  test.each(cases.map((one) => [one.id, one] as const))(
    "%s",
    (_, { text, span, code_points, utf16_units }) => {
      const index = makeUnitIndex(text);
      const [start, end] = code_points;
      expect(utf16_units.map(index.toCodePoint)).toEqual(code_points);
      expect(code_points.map(index.toUtf16)).toEqual(utf16_units);
      expect(makeSpan(index, start, end).quote).toBe(span);
      expect(checkSpan(index, { start, end, quote: span })).toBeNull();
    },
  );
});

const seeds = fixturesFolder("seed-documents");
describe.skipIf(seeds === null)("the texts of the task", () => {
  test.each(seeds === null ? [] : readdirSync(seeds))("%s is drawn whole, whatever is marked", (name) => {
    const text = readFileSync(join(seeds!, name), "utf8");
    const index = makeUnitIndex(text);
    const paragraphs = findParagraphs(index);
    const spans = Array.from({ length: 60 }, (_, id) => {
      const start = Math.floor((((id * 7919) % 997) / 997) * (index.length - 1));
      return { id, start, end: Math.min(index.length, start + 3 + ((id * 31) % 400)) };
    });
    const drawn = cutSegments(index, paragraphs, spans);
    paragraphs.forEach(({ start, end }, i) => {
      expect(drawn[i]!.map((segment) => segment.text).join("")).toBe(index.slice(start, end));
    });
    const kept = paragraphs.map(({ start, end }) => index.slice(start, end)).join("");
    expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });
});
