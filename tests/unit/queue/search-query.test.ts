import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, foldWord, readSearch } from "#app/domain/queue/search-query.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";

const marks = (query: string) => readSearch(query)?.marked ?? [];
const hits = (query: string, text: string) =>
  excerpt(text, marks(query), 1_000)
    .filter(({ hit }) => hit)
    .map(({ text: words }) => words);

describe("hits marked in a text", () => {
  test.each([
    ["cafe", "Café, CAFÉ and cafés", ["Café", "CAFÉ"]],
    ["cafe*", "Café, CAFÉ and cafés", ["Café", "CAFÉ", "cafés"]],
    ["الفيديو", "هذا الفِيديو مزيف", ["الفِيديو"]],
    ["احمد", "قال أحمد ثم إحمد", ["أحمد", "إحمد"]],
    ["مدرسه", "مدرســة قريبة", ["مدرســة"]],
    ["علي", "رأيته على الجسر", ["على"]],
    ["14", "١٤ قتيلا، 14 جريحا", ["١٤", "14"]],
    ["video OR quay", "a video of the Quay", ["video", "Quay"]],
    ["quay -video", "the quay", ["quay"]],
    ['"on the quay"', "on a quay", ["on", "quay"]],
  ])("%s in “%s”", (query, text, expected) => {
    expect(hits(query, text)).toEqual(expected);
  });

  test("the parts are the text itself, in order, cut at most at both ends", () => {
    const words = fc.array(fc.constantFrom("quay", "ferry", "الفيديو", "🛟", "vidéo", "two  three", "\n"), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (list, length) => {
        const text = list.join(" ");
        const shown = excerpt(text, marks("quay OR vidéo OR الفيديو"), length)
          .map((part) => part.text)
          .join("");
        expect(text).toContain(shown.replace(/^… /, "").replace(/…$/, ""));
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("what is typed", () => {
  test("is never read as the index's own syntax", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
        let query: ReturnType<typeof readSearch>;
        try {
          query = readSearch(typed);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          return;
        }
        if (query === null) return;
        // Outside of quotes only our own operators, brackets and stars are left.
        expect(query.expression.replace(/"[^"]*"/g, "")).toMatch(/^(?: AND | OR | NOT |[()*])*$/);
      }),
    );
  });

  test("nothing typed is no search; only words to leave out are refused", () => {
    expect(readSearch("  ")).toBeNull();
    expect(readSearch("?! …")).toBeNull();
    expect(() => readSearch("-video")).toThrow("at least one word");
  });

  test("one word has one form however it is written", () => {
    expect(foldWord("VIDÉO")).toBe(foldWord("video"));
    expect(foldWord("أحمد")).toBe(foldWord("احمد"));
    expect(foldWord("٢٠٢٦")).toBe("2026");
  });
});
