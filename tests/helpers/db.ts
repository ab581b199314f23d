import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Engine, openEngine } from "#db/engine.server.ts";

/**
 * A real database file for every test: one empty, migrated template per test file, copied before each test and
 * deleted after it. Call it inside a describe block or at the top of a file; read `.engine` inside the tests.
 */
export function useDatabase(): { readonly engine: Engine; readonly file: string; reopen(): Promise<Engine> } {
  const folder = mkdtempSync(join(tmpdir(), "docket-test-"));
  const template = join(folder, "template.db");
  let count = 0;
  let file = "";
  let engine: Engine | null = null;
  beforeAll(async () => {
    const made = await openEngine({ file: template });
    await made.close();
  });
  beforeEach(async () => {
    count += 1;
    file = join(folder, `${count}.db`);
    copyFileSync(template, file);
    engine = await openEngine({ file });
  });
  afterEach(async () => {
    await engine?.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get engine() {
      if (engine === null) throw new Error("the database is open inside tests only");
      return engine;
    },
    get file() {
      return file;
    },
    async reopen() {
      await engine?.close();
      engine = await openEngine({ file });
      return engine;
    },
  };
}
