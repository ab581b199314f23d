import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPageDump } from "#app/domain/ingest/page-dump.ts";

interface Given {
  author: string;
  paragraphs: string[];
  answers: Given[];
}

const word = fc.stringMatching(/^[a-zé\u0627-\u064a🎥]{1,9}$/u).filter((text) => text.length > 0);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const author = fc.oneof(
  sentence.filter((text) => [...text].length <= 60),
  fc.constantFrom(
    "http://www.example.org/~a",
    "1974",
    "Who asked you ?",
    "yes!",
    "* star",
    "سلمى",
    "user\u202eevil",
  ),
);
const { thread } = fc.letrec<{ thread: Given[]; comment: Given }>((tie) => ({
  thread: fc.array(tie("comment"), { maxLength: 4, depthIdentifier: "thread" }),
  comment: fc.record({
    author,
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    answers: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constant<Given[]>([]), tie("thread")),
  }),
}));

interface Layout {
  end: string;
  indent: (level: number) => string;
}
const layouts: fc.Arbitrary<Layout> = fc.record({
  end: fc.constantFrom("\n", "\r\n"),
  indent: fc.constantFrom(
    (level: number) => "  ".repeat(level),
    (level: number) => "\t".repeat(level),
    (level: number) => "\u00a0 ".repeat(level),
  ),
});

function write(of: { article: string[]; comments: Given[]; layout: Layout }): string {
  const { article, comments, layout } = of;
  const lines = article.flatMap((paragraph) => [paragraph, ""]);
  const add = (comment: Given, level: number) => {
    lines.push(`${layout.indent(level)}• ${comment.author}`, "");
    for (const paragraph of comment.paragraphs) lines.push(layout.indent(level + 1) + paragraph, "");
    for (const answer of comment.answers) add(answer, level + 1);
  };
  for (const comment of comments) add(comment, 1);
  return lines.slice(0, -1).join(layout.end);
}

function flat(comments: Given[], end: string, parent: number | null = null, from = 0) {
  const rows: { author: string; text: string; parent: number | null }[] = [];
  for (const comment of comments) {
    const own = from + rows.length;
    rows.push({ author: comment.author, text: comment.paragraphs.join(end + end), parent });
    rows.push(...flat(comment.answers, end, own, own + 1));
  }
  return rows;
}

test("every thread that is written in the format is read back: parents, authors, texts", () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      thread,
      layouts,
      (article, comments, layout) => {
        const read = readPageDump(write({ article, comments, layout }));
        expect(read.comments.map(({ author, text, parent }) => ({ author, text, parent }))).toEqual(
          flat(comments, layout.end),
        );
        expect(read.article.trimEnd()).toBe(article.join(layout.end + layout.end));
      },
    ),
    { numRuns: 300 },
  );
});

test("nothing is lost of any text: every line with words is in the article, a comment or an author's name", () => {
  const line = fc.tuple(
    fc.constantFrom("", "  ", "    ", "      ", "\t", "\u00a0 ", "   "),
    fc.constantFrom("", "• ", "•", "- ", "* ", "· "),
    fc.oneof(fc.constant(""), sentence, fc.constant("Key points:"), fc.constant("Leave a reply")),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
      const text = lines.map((parts) => parts.join("")).join(end);
      const read = readPageDump(text);
      const kept = [read.article, ...read.comments.flatMap((comment) => [comment.author, comment.text])].join(
        "\n",
      );
      for (const [, bullet, words] of lines) {
        expect(kept).toContain(words);
        if (words !== "" && bullet !== "" && !read.comments.some(({ author }) => author === words)) {
          expect(kept).toContain(bullet.trim() + bullet.slice(bullet.trim().length) + words);
        }
      }
      expect(readPageDump(text)).toEqual(read);
      for (const [index, comment] of read.comments.entries()) {
        expect(comment.parent ?? -1).toBeLessThan(index);
        expect(comment.depth).toBe(comment.parent === null ? 0 : read.comments[comment.parent]!.depth + 1);
      }
    }),
    { numRuns: 500 },
  );
});

const page = (...lines: string[]) => readPageDump(lines.join("\n"));
const tree = (read: ReturnType<typeof readPageDump>) =>
  read.comments.map(({ author, parent, text }) => [author, parent, text]);

describe("lists are told from comments", () => {
  test("a list in the article, then a thread", () => {
    const read = page(
      "Head",
      "",
      "They want:",
      "",
      "  • bread",
      "",
      "  • water",
      "",
      "The talks go on.",
      "",
      "  • Ilse",
      "",
      "    no",
    );
    expect(tree(read)).toEqual([["Ilse", null, "no"]]);
    expect(read.article).toContain("  • bread\n\n  • water\n\nThe talks go on.");
  });

  test("a list at the end of the article, right before the thread", () => {
    const read = page(
      "Head",
      "",
      "They want:",
      "",
      "  • bread",
      "",
      "  • water",
      "",
      "  • Ilse",
      "",
      "    no",
    );
    expect(tree(read)).toEqual([["Ilse", null, "no"]]);
  });

  test("a list whose points have paragraphs of their own is article when plain text follows it", () => {
    const read = page(
      "Head",
      "",
      "  • Bread",
      "",
      "    There is none.",
      "",
      "That is all the council said on the matter.",
    );
    expect(read.comments).toEqual([]);
  });

  test("a list in a comment, in one line or several", () => {
    const read = page(
      "Head",
      "",
      "  • Ilse",
      "",
      "    my points:",
      "",
      "    • first",
      "",
      "    • second",
      "",
      "    and so on",
      "",
      "    • Omar",
      "",
      "      no",
    );
    expect(tree(read)).toEqual([
      ["Ilse", null, "my points:\n\n• first\n\n• second\n\nand so on"],
      ["Omar", 0, "no"],
    ]);
  });

  test("a list typed with dashes or stars is text", () => {
    const read = page(
      "Head",
      "",
      "  • Ilse",
      "",
      "    - first",
      "    - second",
      "",
      "  • Omar",
      "",
      "    * no",
    );
    expect(tree(read)).toEqual([
      ["Ilse", null, "- first\n- second"],
      ["Omar", null, "* no"],
    ]);
  });
});

describe("threads with other bullets", () => {
  test("dashes make a thread when every one is a name with a text under it", () => {
    expect(tree(page("Head", "", "  - Ilse", "", "    no", "", "    - Omar", "", "      yes"))).toEqual([
      ["Ilse", null, "no"],
      ["Omar", 0, "yes"],
    ]);
    expect(page("Head", "", "  - bread", "  - water", "    and milk").comments).toEqual([]);
  });

  test("a bullet that was garbled is still a bullet", () => {
    expect(tree(page("Head", "", "  â€¢ Ilse", "", "    no"))).toEqual([["Ilse", null, "no"]]);
  });
});

describe("what strays from the format is kept and said", () => {
  test.each([
    [
      "a skipped level",
      ["  • A", "", "    a", "", "        • B", "", "          b"],
      [
        ["A", null, "a"],
        ["B", 0, "b"],
      ],
      "skips a level",
    ],
    [
      "a comment without text",
      ["  • A", "", "    • B", "", "      b"],
      [
        ["A", null, ""],
        ["B", 0, "b"],
      ],
      "no text",
    ],
    ["a bullet without a name", ["  •", "", "    a"], [["", null, "a"]], "no author"],
    [
      "text after answers",
      ["  • A", "", "    a", "", "    • B", "", "      b", "", "    more"],
      [
        ["A", null, "a\n\nmore"],
        ["B", 0, "b"],
      ],
      "goes on after",
    ],
    [
      "no blank lines",
      ["  • A", "    a", "    • B", "      b"],
      [
        ["A", null, "a"],
        ["B", 0, "b"],
      ],
      null,
    ],
    ["deeper lines inside a comment", ["  • A", "", "    a", "      b"], [["A", null, "a\n  b"]], null],
    [
      "a disguised name",
      ["  • user\u202etxt", "", "    a"],
      [["user\u202etxt", null, "a"]],
      "direction marks",
    ],
  ])("%s", (_, lines, expected, said) => {
    const read = page("Head", "", "body", "", ...(lines as string[]));
    expect(tree(read)).toEqual(expected);
    const reasons = read.problems.map(({ reason }) => reason).join();
    if (said === null) expect(reasons).toBe("");
    else expect(reasons).toContain(said);
  });

  test("a comment form after the thread goes to the article", () => {
    const read = page(
      "Head",
      "",
      "body",
      "",
      "  • A",
      "",
      "    a",
      "",
      "Leave a reply",
      "Your email address will not be published.",
    );
    expect(tree(read)).toEqual([["A", null, "a"]]);
    expect(read.article).toBe("Head\n\nbody\n\nLeave a reply\nYour email address will not be published.");
    expect(read.problems).toHaveLength(1);
  });

  test("a line between two parts of a thread does not break it", () => {
    const read = page(
      "Head",
      "",
      "  • A",
      "",
      "    a",
      "",
      "Load more comments",
      "",
      "    • B",
      "",
      "      b",
    );
    expect(tree(read)).toEqual([
      ["A", null, "a"],
      ["B", 0, "b"],
    ]);
  });

  test("only comments, and nothing at all", () => {
    expect(page("  • A", "", "    a")).toMatchObject({ article: "", comments: [{ author: "A" }] });
    expect(page("  • A", "", "    a").problems[0]!.reason).toContain("no article text");
    expect(page(" ", "").problems[0]!.reason).toBe("The file is empty.");
  });
});

test("a thread of 4,000 levels is read without running out of stack", () => {
  const lines = Array.from({ length: 4_000 }, (_, level) => `${" ".repeat(level + 1)}• n${level}`);
  const read = page("Head", "", ...lines, `${" ".repeat(4_001)}deep`);
  expect(read.comments.at(-1)).toMatchObject({ depth: 3_999, text: "deep" });
});
