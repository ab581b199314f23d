import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pages } from "#seeds/plan.ts";
import { fixturesFolder } from "#tests/helpers/fixtures.ts";
import { filesOnDisk, readCorpus } from "./corpus.ts";

const { articles, revised, badLines } = readCorpus();
const comments = articles.flatMap((article) => article.comments);
const everything = [...articles, revised]
  .flatMap((article) => [article.text, ...article.comments.flatMap(({ author, text }) => [author, text])])
  .join("\n\n");

test("there is enough of it, and every file is in the plan", () => {
  expect(articles.length).toBeGreaterThanOrEqual(18);
  expect(comments.length).toBeGreaterThanOrEqual(330);
  expect(filesOnDisk().sort()).toEqual(pages.map(({ file }) => file).sort());
  expect(badLines).toHaveLength(1);
});

test("threads reach depth 8, and comments run from two words to several paragraphs", () => {
  expect(Math.max(...comments.map(({ depth }) => depth))).toBe(8);
  const words = comments.map(({ text }) => text.split(/\s+/).length);
  expect(Math.min(...words)).toBeLessThanOrEqual(2);
  expect(Math.max(...words)).toBeGreaterThan(100);
  expect(comments.some(({ text }) => text.split(/\n\s*\n/).length >= 3)).toBe(true);
});

test("no comment is another one again, but for the advert that was posted twice", () => {
  const texts = comments.map(({ text }) => text).filter((text) => text.length > 30);
  const twice = texts.filter((text, at) => texts.indexOf(text) !== at);
  expect(twice).toHaveLength(1);
  expect(twice[0]).toContain("AquaPure");
});

test("Arabic, French, a third script, emoji families and flags stand in it", () => {
  const arabic = /\p{Script=Arabic}{3}/u;
  const french = /\b(est|les|des|une|pas|vous|qui)\b.*\b(est|les|des|une|pas|vous|qui|je)\b/;
  const shares = (pattern: RegExp) => comments.filter(({ text }) => pattern.test(text)).length;
  expect(shares(arabic)).toBeGreaterThanOrEqual(25);
  expect(shares(french)).toBeGreaterThanOrEqual(15);
  expect(shares(/\p{Script=Cyrillic}/u)).toBe(1);
  expect(articles.filter(({ text }) => arabic.test(text))).toHaveLength(2);
  expect(
    articles.filter(({ text }) => french.test(text) && /[éèà]/.test(text)).length,
  ).toBeGreaterThanOrEqual(2);
  expect(shares(/\p{Emoji}\u200d\p{Emoji}/u)).toBeGreaterThanOrEqual(3);
  expect(shares(/\p{RI}\p{RI}/u)).toBeGreaterThanOrEqual(1);
});

/** The same figure as different outlets give it, in the order of their days. */
const landingFigures = [
  "eleven bodies",
  "at least 14",
  "risen to 17",
  "٢٠",
  "between 21 and 24",
  "au moins 22",
  "23 morts",
];

test("one event is told by at least four outlets, with figures that differ and rise", () => {
  for (const figure of landingFigures) {
    expect(articles.filter(({ text }) => text.includes(figure)).length, figure).toBeGreaterThanOrEqual(1);
  }
  const telling = pages.filter(({ name }) =>
    articles.some((article) => article.name === name && /Nahrout|النهروت/.test(article.text)),
  );
  expect(new Set(telling.map(({ source }) => source)).size).toBeGreaterThanOrEqual(4);
});

const fixtures = fixturesFolder();

test.runIf(fixtures !== null)("nothing of the evaluation fixtures is in it: no passage, no name", () => {
  const texts = fixtureTexts(fixtures!);
  const passages = new Set(shingles(everything.toLowerCase(), 7));
  expect(texts.flatMap((text) => shingles(text.toLowerCase(), 7)).filter((one) => passages.has(one))).toEqual(
    [],
  );
  const pairs = new Set(shingles(everything.replace(/[^\p{L}’'-]+/gu, " "), 2));
  const names = [...new Set(texts.flatMap(namesIn))];
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => shingles(name, 2).some((pair) => pairs.has(pair)))).toEqual([]);
});

function fixtureTexts(folder: string): string[] {
  const dumps = ["seed-documents", "imports/page-dumps"].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(join(folder, part, file), "utf8")),
  );
  const claims = readFileSync(join(folder, "claims/fakes_spans.open.jsonl"), "utf8").trim().split("\n");
  return [...dumps, ...claims.map((line) => (JSON.parse(line) as { text: string }).text)];
}

/** Every run of `length` words. */
function shingles(text: string, length: number): string[] {
  const words = text.trim().split(/\s+/);
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

/** Two or more capitalised words in a row inside a sentence: people, places, bodies, outlets. */
function namesIn(text: string): string[] {
  const runs = text.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu);
  return [...runs].map(([run]) => run);
}
