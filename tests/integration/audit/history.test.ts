import { beforeEach, describe, expect, test } from "vitest";
import { historyPageSize, readHistory, subjectFacets } from "#app/domain/audit/history.server.ts";
import type { HistoryFilter } from "#app/domain/audit/history-view.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { plain } from "#app/domain/audit/sentence.ts";
import { whatOf } from "#app/domain/audit/trail-event.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { trail } from "#tests/helpers/trail.ts";
import { recordSampleTrail } from "./sample-trail.ts";

const everything: HistoryFilter = { subject: null, what: [], who: [] };
const comment = { kind: "document", id: 2 } as const;

describe("a history", () => {
  const database = useDatabase();
  const read = async (filter: Partial<HistoryFilter>, before?: number) =>
    readHistory(database.engine.read, { ...everything, ...filter }, before);

  /** Every page, from the newest on. */
  async function readAll(filter: Partial<HistoryFilter>) {
    const lines = [];
    let page = await read(filter);
    lines.push(...page.lines);
    while (page.older !== null) {
      page = await read(filter, page.older);
      lines.push(...page.lines);
    }
    return lines;
  }

  beforeEach(() => recordSampleTrail(database.engine));

  /** Notes without end, so that there is more than one page. */
  const addNotes = (count: number) =>
    database.engine.tx((tx) =>
      record(
        tx,
        { actor: 2, at: 1_800_000_000_000 },
        Array.from({ length: count }, (_, index) => ({
          action: "note.added",
          subject: comment,
          about: { itemId: 2, text: `note ${index}` },
          changes: [],
        })),
      ),
    );

  test("reads everything, newest first, each event once, across pages", async () => {
    await addNotes(2 * historyPageSize + 7);
    const lines = await readAll({});
    const events = await trail(database.engine);
    expect(lines.map((line) => line.seq)).toEqual(events.map((event) => event.seq).reverse());
    expect(lines.map((line) => line.hash)).toEqual(events.map((event) => event.hash).reverse());
  });

  test("of a subject is exactly the subject's events", async () => {
    await addNotes(historyPageSize);
    const events = (await trail(database.engine)).filter(
      ({ subject }) => subject.kind === comment.kind && subject.id === comment.id,
    );
    expect((await readAll({ subject: comment })).map((line) => line.seq)).toEqual(
      events.map((event) => event.seq).reverse(),
    );
  });

  test.each([
    ["what happened", { what: ["claim", "tone"] }],
    ["who did it", { who: [2] }],
    ["the system", { who: [0] }],
    ["both", { what: ["claim", "work", "note"], who: [2, 3] }],
    ["both, of one subject", { subject: comment, what: ["claim", "undo"], who: [1, 2] }],
    ["a person and the system", { who: [0, 3] }],
  ] as [string, Partial<HistoryFilter>][])("is filtered by %s", async (_, filter) => {
    await addNotes(historyPageSize + 3);
    const { subject = null, what = [], who = [] } = filter;
    const expected = (await trail(database.engine))
      .filter((event) => what.length === 0 || what.includes(whatOf[event.action]))
      .filter((event) => who.length === 0 || who.includes(event.actor ?? 0))
      .filter(
        (event) =>
          subject === null || (event.subject.kind === subject.kind && event.subject.id === subject.id),
      )
      .map((event) => event.seq)
      .reverse();
    expect(expected.length).toBeGreaterThan(0);
    expect((await readAll(filter)).map((line) => line.seq)).toEqual(expected);
  });

  test("names people, claims and documents as they are called", async () => {
    const { lines } = await read({ subject: comment });
    const told = lines.map((line) => plain(line.sentence, String));
    expect(told).toContain("Tomas Vey changed C1 (casualty count). Revision 2.");
    expect(told).toContain("Tomas Vey withdrew C2 (casualty count): “marked twice”.");
    expect(lines[0]!.subject).toEqual({
      kind: "document",
      id: 2,
      itemId: 2,
      words: { said: "comment by", name: "reader 1", under: "Ferry landing closed" },
    });
    const changed = lines.find((line) => line.action === "claim.changed")!;
    expect(changed.diff!.lines.map((line) => line.label)).toEqual(["Span", "Voice", "Note"]);
  });

  test("counts a subject's events by kind and person, and they add up", async () => {
    const { total, what, who } = await subjectFacets(database.engine, comment);
    const lines = await readAll({ subject: comment });
    expect(total).toBe(lines.length);
    const sum = (facets: { count: number }[]) => facets.reduce((all, { count }) => all + count, 0);
    expect([sum(what), sum(who)]).toEqual([total, total]);
    expect(who.map(({ name }) => name)).toEqual(expect.arrayContaining(["Mira Solh", "Tomas Vey", "Docket"]));
  });
});
