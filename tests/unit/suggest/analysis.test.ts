import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "#app/domain/suggest/analysis.ts";
import { suggest } from "#app/domain/suggest/suggest.ts";

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "killed",
        "12",
        "people",
        "😀",
        "،",
        "قتل",
        "طفلان",
        ".",
        "\n\n",
        "(",
        "a",
        "of",
        "١٢",
        "1,200",
        "-",
      ),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(" ")),
);

describe("the analysis of any text", () => {
  test("has every visible character in exactly one token, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens } = analyse(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{M}\p{Cf}ـ]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{M}\p{Cf}ـ]*$/u);
      }),
    );
  });

  test("divides the tokens into sentences, and no number lies across two", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, numbers } = analyse(text);
        expect(sentences.map(({ first }) => first)).toEqual(
          [0, ...sentences.map(({ after }) => after)].slice(0, -1),
        );
        for (const { index, first, after } of sentences)
          for (let i = first; i < after; i += 1) expect(tokens[i]!.sentence).toBe(index);
        expect(sentences.at(-1)?.after ?? 0).toBe(tokens.length);
        for (const { first, last } of numbers) expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });

  test("gives suggestions whose quote stands at their code points", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}\n\nTwelve people were killed.\n\n${after}`;
        const points = [...text];
        const found = suggest(text);
        expect(found.some(({ kind, min }) => kind === "killed" && min === 12)).toBe(true);
        for (const { start, end, quote, fields } of found) {
          expect(points.slice(start, end).join("")).toBe(quote);
          for (const field of Object.values(fields))
            expect(points.slice(field.start, field.end).join("")).toBe(field.quote);
        }
      }),
      {
        examples: [
          ["1,200 of", ""],
          ["$", ""],
        ],
      },
    );
  });
});

describe("sentences", () => {
  const read = (text: string) => {
    const { tokens, sentences } = analyse(text);
    return sentences.map(({ first, after }) =>
      tokens
        .slice(first, after)
        .map((token) => token.text)
        .join(" "),
    );
  };
  const heading = "Convoy turned back a second time at the bridge of Sarn";
  const story = "A displaced family from Sarn waits beside the road on Monday with all that it could carry";

  test("end with a heading right above the story, however long", () => {
    expect(read(`${heading}\n${story}`)).toEqual([heading, story]);
  });

  test("go on where the width of a page breaks the line before a name", () => {
    const wrapped =
      "The convoy that had waited for eleven days at the bridge outside of\nNahrout turned back.";
    expect(read(`${wrapped}\n\n${"x".repeat(70)}`)).toHaveLength(2);
    expect(read(`${heading.toUpperCase()}\n${story.toUpperCase()}`)).toHaveLength(1);
  });
});

describe("numbers", () => {
  const read = (text: string) =>
    analyse(text).numbers.map(
      ({ quantifier, figures, role }) => role ?? `${quantifier} ${figures?.join("-") ?? "?"}`,
    );

  test.each([
    ["twenty-five", ["exact 25-25"]],
    ["one hundred and three", ["exact 103-103"]],
    ["1.9 million", ["exact 1900000-1900000"]],
    ["half a million", ["exact 500000-500000"]],
    ["two dozen", ["exact 24-24"]],
    ["1,200", ["exact 1200-1200"]],
    ["between 4 and 6", ["range 4-6"]],
    ["40–50", ["range 40-50"]],
    ["rose from 12 to 20", ["exact 12-12", "exact 20-20"]],
    ["no fewer than 9", ["at_least 9-9"]],
    ["9 or more", ["at_least 9-9"]],
    ["as many as 30", ["up_to 30-30"]],
    ["nearly 50", ["about 50-50"]],
    ["a few hundred", ["vague_hundreds ?"]],
    ["dozens of", ["vague_dozens ?"]],
    ["٤٢", ["exact 42-42"]],
    ["خمسة وعشرون", ["exact 25-25"]],
    ["ما لا يقل عن ثلاثة عشر", ["at_least 13-13"]],
    ["aged 9 and 11.", ["age", "age"]],
    ["a 7-year-old", ["age"]],
    ["on 12 May 2013", ["date", "date"]],
    ["at 10:30", ["time", "time"]],
    ["12 km and 30 percent", ["distance", "percent"]],
    ["$40", ["money"]],
    ["resolution 2254", ["label"]],
    ["won 3-1", ["score", "score"]],
    ["an AK-47", ["label"]],
    ["4 times", ["times"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("hostile texts", () => {
  const shapes: Record<string, string> = {
    "cues alone": "killed ",
    "numbers alone": "12 ",
    "an endless list": "12 people, ",
    "listed nouns": "men, women, ",
    "open brackets": "12 people ( ",
    "deaths told late": "A man was shot. He died. ",
    "no spaces": "killed12people",
    dashes: "12-",
    "number words": "two hundred thousand million ",
    Arabic: "قتل 12 شخصا و",
    quotes: '"12 ',
    "one question behind many counts": "3 killed and ",
    "people with a second noun": "a teacher and leader ",
    "participles in a row": "12 killed 30 wounded ",
    "people counted in brackets": "families (20 people) ",
  };

  test.each(Object.entries(shapes))("%s take time in proportion to their length", (_, shape) => {
    const timed = (times: number) => {
      const text = `${shape.repeat(times)}you?`;
      const before = process.cpuUsage().user;
      suggest(text);
      return process.cpuUsage().user - before;
    };
    timed(1_000);
    const short = Math.min(timed(2_000), timed(2_000), timed(2_000));
    const long = Math.min(timed(16_000), timed(16_000));
    // Eight times the text; thrice that leaves room for a busy machine, and none for a square.
    expect(long / Math.max(short, 2_000)).toBeLessThan(24);
  });
});
