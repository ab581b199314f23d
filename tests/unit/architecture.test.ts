import { existsSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { unlawfulCalls, unlawfulImports } from "#tests/helpers/import-law.ts";
import { readSources } from "#tests/helpers/sources.ts";

/** Lines after which a file is no longer one idea. */
const LONGEST = 350;

const sources = readSources();

describe("the import law", () => {
  test("no file imports what its part of the program may not know", () => {
    expect(sources.flatMap(unlawfulImports)).toEqual([]);
  });

  test.each([
    ["app/routes/x.tsx", 'import { tables } from "#db/schema/index.ts";'],
    ["app/routes/x.tsx", 'import { eq } from "drizzle-orm";'],
    ["app/components/x.tsx", 'import type { Row } from "../../db/schema/index.ts";'],
    ["app/components/x.tsx", 'import { pageOf } from "#app/domain/queue/page.server.ts";'],
    ["app/components/x.tsx", 'import { requireUser } from "#app/http/require-user.server.ts";'],
    ["app/domain/queue/x.ts", 'import { readFile } from "node:fs/promises";'],
    ["app/domain/queue/x.ts", 'import { y } from "./y.server.ts";'],
    ["app/domain/queue/x.server.ts", 'import { json } from "@remix-run/node";'],
    ["app/domain/queue/x.server.ts", 'export { y } from "#app/http/y.ts";'],
    ["app/http/x.ts", 'const page = import("#app/routes/queue.tsx");'],
    ["db/x.server.ts", 'import { Refusal } from "#app/domain/shared/refusal.ts";'],
    ["seeds/x.ts", 'import { main } from "#scripts/docket.ts";'],
    ["scripts/x.ts", 'import Database from "better-sqlite3";'],
    ["app/other/x.ts", ""],
  ])("%s with %s is refused in words", (path, text) => {
    expect(unlawfulImports({ path, text })).toHaveLength(1);
  });

  test("db may know the vocabulary", () => {
    const text = 'import { roles } from "../../app/domain/vocabulary.ts";';
    expect(unlawfulImports({ path: "db/schema/accounts.ts", text })).toEqual([]);
  });
});

describe("pure files and queries", () => {
  test("no pure file reads the clock or draws lots, and no query is run past the engine", () => {
    expect(sources.flatMap(unlawfulCalls)).toEqual([]);
  });

  test.each([
    ["app/domain/queue/x.ts", "const at = Date.now();"],
    ["app/domain/queue/x.ts", "const at = new Date();"],
    ["app/domain/queue/x.ts", "const id = Math.random();"],
    ["app/domain/queue/x.server.ts", "db.select().from(item).all();"],
    ["app/routes/x.tsx", "const row = query.get();"],
    ["app/http/x.server.ts", "await db.transaction(async () => {});"],
  ])("%s with %s is refused in words", (path, text) => {
    expect(unlawfulCalls({ path, text })).toHaveLength(1);
  });

  test.each([
    ["app/domain/queue/x.ts", "const day = new Date(at).getUTCDay();"],
    ["app/domain/queue/x.server.ts", "const at = Date.now(); const one = map.get(key);"],
    ["db/engine.server.ts", "statement.all();"],
  ])("%s with %s is fine", (path, text) => {
    expect(unlawfulCalls({ path, text })).toEqual([]);
  });
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

test("every import within the project names a file that is there, by its full name", () => {
  const missing = sources.flatMap(({ path, text }) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ""))
      .filter((name) => name.startsWith("#") || name.startsWith("."))
      .map((name) => (name.startsWith("#") ? name.slice(1) : posix.join(posix.dirname(path), name)))
      .filter((target) => !existsSync(target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});
