import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { casualties } from "#app/domain/suggest/finders/casualties.ts";
import { run } from "#scripts/commands/suggest.ts";
import { UsageError } from "#scripts/commands/types.ts";

/** Runs the command as the program does; a database would be an error. */
async function command(values: Record<string, string>) {
  const lines: string[] = [];
  const problems: string[] = [];
  const result = await run({
    args: [],
    values,
    db: () => Promise.reject(new Error("no database is needed")),
    root: process.cwd(),
    json: false,
    out: (line) => void lines.push(line),
    err: (line) => void problems.push(line),
    now: () => 0,
  });
  return { ...result, lines, problems };
}

function files(rows: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "docket-suggest-"));
  const from = join(folder, "texts.jsonl");
  writeFileSync(from, rows.join("\n"));
  const to = join(folder, "claims.jsonl");
  const read = () =>
    readFileSync(to, "utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return { in: from, out: to, read };
}

describe("suggesting for a file", () => {
  test("writes a row of claims for every text, in code points of that text", async () => {
    const text = "😀 More than 180 people were killed and dozens wounded, a rescue worker said.";
    const { read, ...values } = files([
      JSON.stringify({ id: "a", text }),
      JSON.stringify({ id: 2, text: "Fine." }),
    ]);
    const { report, problem } = await command(values);
    expect(problem).toBe(false);
    expect(report).toMatchObject({ rows: 2, refused: 0 });
    const [first, second] = read();
    expect(second).toEqual({ id: 2, claims: [] });
    const [killed, injured] = first.claims;
    expect(killed).toMatchObject({
      kind: "killed",
      min: 180,
      max: 180,
      min_inclusive: false,
      max_inclusive: null,
    });
    expect([...text].slice(killed.start, killed.end).join("")).toBe("180 people");
    expect(killed.quote).toBe("180 people");
    expect(killed.fields["counts.range"].value).toMatchObject({ min: 180, max: null });
    expect(injured).toMatchObject({ kind: "injured", min: null, max: null, quote: "dozens" });
    expect(Object.keys(killed).sort()).toEqual(
      "end fields kind max max_inclusive min min_inclusive quote rule score start".split(" "),
    );
  });

  test("names the lines it cannot read, writes the others, and reports a problem", async () => {
    const good = JSON.stringify({ id: "good", text: "Two people died." });
    const { read, ...values } = files([good, "{broken", "", '{"id": 4}', '{"text": "no id"}', "[]", good]);
    const { report, problem, problems } = await command(values);
    expect(problem).toBe(true);
    expect(report).toMatchObject({ rows: 2, refused: 4 });
    expect(read()).toHaveLength(2);
    expect(problems.map((line) => line.replace(/^.*jsonl:/, "").slice(0, 22))).toEqual([
      "2: This is no JSON: Ex",
      "4: The text is missing",
      "5: The id is missing. ",
      "6: A row is an object ",
    ]);
  });

  test("says what to do about a file that is not there", async () => {
    const { out } = files([]);
    await expect(command({ in: "nowhere.jsonl", out })).rejects.toSatisfy(isRefusal);
  });

  test.each([
    ["no files", {}],
    ["one file", { in: "a.jsonl" }],
    ["one file twice", { in: "a.jsonl", out: "./a.jsonl" }],
    ["a text and a file", { explain: "Two died.", in: "a.jsonl" }],
  ])("refuses %s", async (_, values) => {
    await expect(command(values as Record<string, string>)).rejects.toBeInstanceOf(UsageError);
  });
});

test("explaining shows the sentences, the numbers, what fired and what was turned down", async () => {
  const { lines } = await command({
    explain: "At least 12 people were killed. Nobody knows if 30 people died.",
  });
  const text = lines.join("\n");
  expect(text).toContain("2 sentences");
  expect(text).toContain("At least 12: at_least, 12");
  expect(text).toContain(`casualties/passive@${casualties.version} killed 12, score 0.95 “12 people”`);
  expect(text).toContain('counts.harm = "killed" from “were killed”');
  expect(text).toMatch(/Vetoed\n {2}casualties\/intransitive killed “30 people”: a condition: “if”/);
});
