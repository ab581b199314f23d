import { describe, expect, test } from "vitest";
import { findParagraphs, firstWords, outlineOf } from "#app/domain/annotate/paragraphs.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";

describe("paragraphs", () => {
  test("are parted by blank lines, and keep single breaks inside", () => {
    const index = makeUnitIndex("\nOne 🙏\ntwo\r\n \r\nThree\n\n\nFour\n");
    const found = findParagraphs(index).map((paragraph) => index.slice(paragraph.start, paragraph.end));
    expect(found).toEqual(["One 🙏\ntwo", "Three", "Four"]);
  });

  test("are lines where the text has no blank line", () => {
    const index = makeUnitIndex("One\nTwo\nThree");
    expect(findParagraphs(index).map((paragraph) => index.slice(paragraph.start, paragraph.end))).toEqual([
      "One",
      "Two",
      "Three",
    ]);
  });

  test("keep single breaks of every kind inside, and end where a mark ends at one", () => {
    const text = "Ferry stops\r\nThe ferry stopped\r\nat noon.\r\n\r\nIt was late.";
    const index = makeUnitIndex(text);
    const words = (marks: Parameters<typeof findParagraphs>[1]) =>
      findParagraphs(index, marks).map(({ start, end, number }) => [number, index.slice(start, end)]);
    expect(words([])).toEqual([
      [1, text.slice(0, text.indexOf("\r\n\r\n"))],
      [2, "It was late."],
    ]);
    expect(words([{ kind: "title", start: 0, end: "Ferry stops".length }])).toEqual([
      [null, "Ferry stops"],
      [1, "The ferry stopped\r\nat noon."],
      [2, "It was late."],
    ]);
  });

  test("do not exist in an empty text", () => {
    expect(findParagraphs(makeUnitIndex(""))).toEqual([]);
    expect(findParagraphs(makeUnitIndex(" \n\n "))).toEqual([]);
  });

  test("carry the mark that holds them whole, and are counted without it", () => {
    const text = "Title\n\nOrla, Monday. The town\n\nSign up here\n\nLast words of the text";
    const index = makeUnitIndex(text);
    const marks = [
      { kind: "title" as const, start: 0, end: 5 },
      { kind: "dateline" as const, start: 7, end: 20 },
      { kind: "boilerplate" as const, start: text.indexOf("Sign"), end: text.indexOf("Sign") + 12 },
    ];
    const paragraphs = findParagraphs(index, marks);
    expect(paragraphs.map((paragraph) => paragraph.mark)).toEqual(["title", null, "boilerplate", null]);
    expect(outlineOf(index, paragraphs).map(({ number, firstWords: words }) => [number, words])).toEqual([
      [1, "Orla, Monday. The town"],
      [2, "Last words of the text"],
    ]);
  });
});

describe("first words", () => {
  test("are cut after a word and marked as cut", () => {
    expect(firstWords("A doctor at the hospital spoke", 15)).toBe("A doctor at the…");
    expect(firstWords("A doctor", 15)).toBe("A doctor");
    expect(firstWords("  spaced \n out  ", 15)).toBe("spaced out");
  });

  test("cut a word without spaces by whole characters", () => {
    expect(firstWords("💩".repeat(20), 5)).toBe(`${"💩".repeat(5)}…`);
  });
});
