import { describe, expect, test } from "vitest";
import type { ArticleCursor, ArticleLine } from "#app/domain/review/articles-view.ts";
import { listArticles } from "#app/domain/review/list-articles.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { articleRecord, importPaths, useImportFolder } from "#tests/helpers/imports.ts";

const database = useDatabase();
const folder = useImportFolder();

/** More than a search reads in one go. */
const many = 620;

/** Imports articles of rising days; the oldest has a word in its title that no other has. */
async function fill(): Promise<void> {
  const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
  const records = Array.from({ length: many }, (_, at) => ({
    ...articleRecord(`a${at}`),
    title: at === 0 ? "Lanterns on the quay" : `Report ${at} from Orla`,
    published_at: day(at),
  }));
  await importPaths(database.engine, [folder.writeRecords("articles.jsonl", records)]);
}

async function allPages(q: string): Promise<ArticleLine[]> {
  const lines: ArticleLine[] = [];
  let after: ArticleCursor | null = null;
  do {
    const page = await listArticles(database.engine, { q, after });
    lines.push(...page.lines);
    after = page.next;
  } while (after !== null);
  return lines;
}

describe("the list of articles", () => {
  test("shows each once, the newest first, page after page", async () => {
    await fill();
    const titles = (await allPages("")).map(({ title }) => title);
    expect(titles).toHaveLength(many);
    expect(new Set(titles).size).toBe(many);
    expect(titles[0]).toBe(`Report ${many - 1} from Orla`);
    expect(titles.at(-1)).toBe("Lanterns on the quay");
    expect((await allPages("REPORT 7")).map(({ title }) => title)).toEqual(
      titles.filter((title) => title!.startsWith("Report 7")),
    );
  });

  test("finds a rare word however far back, and says when nothing has it", async () => {
    await fill();
    expect((await allPages("lantern")).map(({ title }) => title)).toEqual(["Lanterns on the quay"]);
    expect(await listArticles(database.engine, { q: "no such word", after: null })).toEqual({
      ...{ lines: [], next: null, stoppedEarly: false },
    });
  });
});
