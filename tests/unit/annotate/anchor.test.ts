import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reanchor } from "#app/domain/annotate/anchor.ts";
import { makeSpan } from "#app/domain/annotate/span.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";

const old =
  "Shells fell on the covered market 🙏 at noon. The rescue service said 14 people were killed and more than 30 were wounded. " +
  "A doctor, who gave no name, spoke of eleven bodies. In the evening the service raised its count to 17.";

function spanOf(text: string, quote: string, from = 0) {
  const index = makeUnitIndex(text);
  const start = index.toCodePoint(text.indexOf(quote, from));
  return makeSpan(index, start, start + [...quote].length);
}

function again(newText: string, quote: string, oldText = old) {
  return reanchor({ oldText, newText, span: spanOf(oldText, quote) });
}

describe("finding a span in a changed text", () => {
  test("an unchanged text keeps every span where it is", () => {
    const index = makeUnitIndex(old);
    fc.assert(
      fc.property(fc.nat(index.length - 1), fc.integer({ min: 1, max: 60 }), (start, size) => {
        const span = makeSpan(index, start, Math.min(start + size, index.length));
        expect(reanchor({ oldText: old, newText: old, span })).toMatchObject({ kind: "same", span });
      }),
    );
  });

  test("edits away from the span only move it, and it still quotes the same words", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 80 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const newText = `${before}${before ? " " : ""}${old}${after ? " " : ""}${after}`;
        const found = again(newText, "14 people were killed");
        expect(found.kind).toBe(before ? "moved" : "same");
        if (found.kind !== "orphan") {
          expect(makeUnitIndex(newText).slice(found.span.start, found.span.end)).toBe(
            "14 people were killed",
          );
        }
      }),
    );
  });

  test("whatever is found quotes the old words exactly", () => {
    fc.assert(
      fc.property(fc.nat(old.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, cut, put) => {
        const newText = old.slice(0, at) + put + old.slice(at + cut);
        const found = again(newText, "more than 30");
        if (found.kind === "orphan") return;
        expect(found.span.quote).toBe("more than 30");
        expect(makeUnitIndex(newText).slice(found.span.start, found.span.end)).toBe("more than 30");
      }),
    );
  });

  test("a changed number is an orphan, never the number next to it", () => {
    expect(again(old.replace("14 people", "16 people"), "14 people").kind).toBe("orphan");
    expect(again(old.replace("14 people", "16 people"), "14").kind).toBe("orphan");
  });

  test("a number that became part of a longer one is not found in it", () => {
    expect(again(old.replace("said 14 people", "said 14,000 people"), "14").kind).toBe("orphan");
    expect(again(old.replace("said 14 people", "said 142 people"), "14").kind).toBe("orphan");
    expect(again(old.replace("to 17.", "to 17.5 hundred."), "17").kind).toBe("orphan");
  });

  test("a letter that gained an accent is not the same letter", () => {
    const found = again(
      "The cafe\u0301 was hit at noon by shells",
      "cafe",
      "The cafe was hit at noon by shells",
    );
    expect(found.kind).toBe("orphan");
  });

  test("the same short words in other surroundings are an orphan", () => {
    expect(again("Last year 14 other towns were shelled for weeks on end.", "14").kind).toBe("orphan");
  });

  test("twice the same sentence: the one whose surroundings go on further wins, else nobody", () => {
    const lead = "The strike on the market killed four people, the service said.";
    const twice = `${lead} Smoke rose for hours.\n\n${lead} Nobody else was hurt.`;
    const second = makeUnitIndex(twice).toCodePoint(twice.lastIndexOf("four people"));
    const span = makeSpan(makeUnitIndex(twice), second, second + 11);
    expect(reanchor({ oldText: twice, newText: `New first line.\n\n${twice}`, span })).toMatchObject({
      kind: "moved",
      span: { start: second + 17 },
    });
    const one = "A. The strike on the market killed four people, the service said. B.";
    const copies = `${one.repeat(3)}`;
    expect(again(`${copies} `.repeat(2), "four people", one).kind).toBe("orphan");
  });

  test("a span that does not quote its own text is an orphan", () => {
    const span = { ...spanOf(old, "eleven bodies"), quote: "twelve bodies" };
    expect(reanchor({ oldText: old, newText: old, span }).kind).toBe("orphan");
  });

  test("a whole text that is now part of a longer one is not surely the same", () => {
    expect(again("14 dead", "14 dead", "14 dead").kind).toBe("same");
    expect(again("No, not 14 dead at all", "14 dead", "14 dead").kind).toBe("orphan");
  });
});
