import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "#app/domain/ingest/encoding.ts";
import { readArticleText } from "#app/domain/ingest/marks.ts";
import { readPageDump } from "#app/domain/ingest/page-dump.ts";
import { fixturesFolder } from "#tests/helpers/fixtures.ts";

const seeds = fixturesFolder("seed-documents");
const dumps = fixturesFolder("imports", "page-dumps");
const hostile = fixturesFolder("imports", "hostile");

const load = (folder: string, name: string) =>
  readPageDump(decodeBytes({ bytes: readFileSync(join(folder, name)) }).text);
const texts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();

describe.skipIf(seeds === null)("the seed documents", () => {
  test("five articles, seven comments, one tree", () => {
    const read = texts(seeds!).map((name) => load(seeds!, name));
    expect(read).toHaveLength(5);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    expect(read.map(({ comments }) => comments.map(({ parent }) => parent))).toEqual([
      [null, 0, 1, 2, null, 4, null],
      [],
      [],
      [],
      [],
    ]);
    expect(read[0]!.comments[5]!.author).toMatch(/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u);
  });

  test("boilerplate, warnings and datelines", () => {
    const marks = texts(seeds!).map((name) => readArticleText(load(seeds!, name).article));
    expect(marks.map(({ graphic }) => graphic)).toEqual([true, false, false, false, false]);
    expect(marks.map(({ dateline }) => dateline?.at ?? null)).toEqual([
      null,
      null,
      Date.UTC(2016, 11, 13),
      null,
      null,
    ]);
    expect(marks.map((of) => of.marks.filter(({ kind }) => kind === "boilerplate").length)).toEqual([
      0, 3, 2, 0, 1,
    ]);
    expect(marks.map(({ title }) => title !== null)).toEqual([true, true, true, true, false]);
  });
});

describe.skipIf(dumps === null)("page dumps with a known tree", () => {
  test.each(dumps === null ? [] : texts(dumps))("%s: parents, authors and paragraphs", (name) => {
    const gold = JSON.parse(readFileSync(join(dumps!, name.replace(".txt", ".gold.json")), "utf8")) as {
      comments: { parent: number | null; author: string; paragraphs: string[] }[];
    };
    expect(load(dumps!, name).comments.map(({ parent, author, text }) => ({ parent, author, text }))).toEqual(
      gold.comments.map(({ parent, author, paragraphs }) => ({
        parent,
        author,
        text: paragraphs.join("\n\n"),
      })),
    );
  });
});

describe.skipIf(hostile === null)("hostile page dumps", () => {
  test.each([
    ["dump_bullet_in_article.txt", [null, 0], null],
    ["dump_bullet_in_comment.txt", [null], null],
    ["dump_crlf.txt", [null, 0], null],
    ["dump_empty.txt", [], "empty"],
    ["dump_empty_comment.txt", [null, null], "no text"],
    ["dump_nbsp_indent.txt", [null], null],
    ["dump_no_blank_lines.txt", [null, 0], null],
    ["dump_only_comments.txt", [null], "no article text"],
    ["dump_rtl_names.txt", [null, 0], "direction marks"],
    ["dump_skipped_level.txt", [null, 0, null], "skips a level"],
    ["dump_tabs_indent.txt", [null, 0], null],
    ["enc_cp1256_arabic.txt", [null], null],
    ["enc_mojibake.txt", [null], null],
  ])("%s", (name, parents, said) => {
    const read = load(hostile!, name);
    expect(read.comments.map(({ parent }) => parent)).toEqual(parents);
    expect(read.problems.map(({ reason }) => reason).join()).toContain(said ?? "");
    expect(read.problems).toHaveLength(said === null ? 0 : 1);
  });
});
