import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEngine } from "#db/engine.server.ts";
import { makeUser, sessionCookie } from "#tests/helpers/accounts.ts";
import { axe, carrySession, shot, useBrowser } from "#tests/helpers/browser.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

describe("a queue with nothing in it", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "docket-queue-"));
  let server: RunningServer;
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    const databaseFile = join(folder, "empty.db");
    const engine = await openEngine({ file: databaseFile });
    for (const role of ["moderator", "admin"] as const) {
      cookies[role] = await sessionCookie(engine, await makeUser(engine, { name: role, role }));
    }
    await engine.close();
    server = await startServer({ databaseFile });
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["admin", "Import a file"],
    ["moderator", "Ask an admin"],
  ])("tells a %s what to do first", async (role, words) => {
    const page = await browser.open({ baseURL: server.url });
    await carrySession(page, cookies[role]!, server.url);
    await page.goto("/queue");
    await page.getByRole("heading", { name: "Nothing has been imported yet" }).waitFor();
    await page.getByText(words).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, join("queue", `nothing-imported-${role}`));
  });
});
