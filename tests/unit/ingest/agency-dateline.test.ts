import { describe, expect, test } from "vitest";
import { parseAgencyDateline } from "#app/domain/ingest/agency-dateline.ts";
import { readArticleText } from "#app/domain/ingest/marks.ts";

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe("the dateline that opens a story", () => {
  test.each([
    ["SARN, April 9, 2025 (Gull Wire) - A shell hit the pier.", "April 9, 2025", day(2025, 4, 9)],
    ["Olm, Rith Province, 3 March 2024 — Two boats sank.", "3 March 2024", day(2024, 3, 3)],
    ["TARSIN, 12 mai 2023 (Agence du Fleuve) – Un pont est tombé.", "12 mai 2023", day(2023, 5, 12)],
    ["درسوق، 7 أيار 2024 (وكالة النهر) - سقط جسر.", "7 أيار 2024", day(2024, 5, 7)],
  ])("of %j is read", (paragraph, text, at) => {
    expect(parseAgencyDateline(paragraph)).toEqual({ text, at, precision: "day" });
  });

  test("without a year keeps its words and no day", () => {
    const read = parseAgencyDateline("SARN, April 9 (Gull Wire) - A shell hit the pier.");
    expect(read).toEqual({ text: "April 9", at: null, precision: null });
  });

  test.each([
    "On Tuesday, April 9, 2025 the pier was hit by a shell.",
    "The mayor, 61 (born in Sarn) - a former teacher - resigned.",
    "Officials, doctors, and, on April 9, 2025, soldiers came.",
    "SARN (Gull Wire) - A shell hit the pier.",
    "",
  ])("is not seen in %j", (paragraph) => {
    expect(parseAgencyDateline(paragraph)).toBeNull();
  });

  test("dates an article that has no line of its own for it, and marks nothing", () => {
    const text = `Shell hits the pier\n\nSARN, April 9, 2025 (Gull Wire) - ${"A shell hit the pier of Sarn. ".repeat(12)}`;
    const { dateline, marks, title } = readArticleText(text);
    expect([title, dateline?.at]).toEqual(["Shell hits the pier", day(2025, 4, 9)]);
    expect(marks.map(({ kind }) => kind)).toEqual(["title"]);
  });
});
