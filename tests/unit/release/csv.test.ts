import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow, neutraliseCell, restoreCell } from "#app/domain/release/csv.ts";
import { parseCsv } from "#tests/helpers/csv.ts";
import { fixturesFolder } from "#tests/helpers/fixtures.ts";

const runs = /^[=+\-@\t\r\n＝＋－＠]/;

/** Texts that are likely to hold what matters: formula starts, quotes, separators, line ends, several scripts. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", "＝", "－", "قتل", "🕊️", " "),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

describe("CSV cells", () => {
  test("no cell of text begins with anything a spreadsheet runs, and every text comes back", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        const [row, ...more] = parseCsv(csvRow(cells));
        // One empty cell is an empty line, which holds no cell.
        if (cells.length === 1 && cells[0] === "") return;
        expect(more).toEqual([]);
        expect(row!.filter((cell) => runs.test(cell))).toEqual([]);
        expect(row!.map(restoreCell)).toEqual(cells);
      }),
    );
  });

  test("different texts stay different", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(neutraliseCell(a) === neutraliseCell(b)).toBe(a === b);
      }),
    );
  });

  test("numbers, truth and lists are written plainly, nothing is empty", () => {
    expect(csvRow([1, true, null, undefined, ["a", 'b"'], { x: 1 }])).toBe(
      '1,true,,,"[""a"",""b\\""""]","{""x"":1}"\r\n',
    );
  });

  const folder = fixturesFolder("imports", "hostile");
  test.skipIf(folder === null)("the injection fixture is made harmless and comes back unchanged", () => {
    const rows = parseCsv(readFileSync(`${folder}/csv_injection.csv`, "utf8"));
    const safe = parseCsv(rows.map((row) => csvRow(row)).join(""));
    expect(rows.flat().filter((cell) => runs.test(cell)).length).toBeGreaterThan(8);
    expect(safe.flat().filter((cell) => runs.test(cell))).toEqual([]);
    expect(safe.map((row) => row.map(restoreCell))).toEqual(rows);
  });
});
