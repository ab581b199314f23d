import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Role, roles } from "#app/domain/vocabulary.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { loadDemo } from "#seeds/demo.ts";
import { sessionCookie } from "./accounts.ts";
import { carrySession, ready, type useBrowser } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A running Docket with the demo, and its three people signed in. One for a test file. */
export function useDemoDesk(
  browser: ReturnType<typeof useBrowser>,
  prepare?: (engine: Engine) => Promise<unknown>,
) {
  const folder = mkdtempSync(join(tmpdir(), "docket-demo-desk-"));
  const databaseFile = join(folder, "demo.db");
  const cookies = {} as Record<Role, string>;
  let server: RunningServer;

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile, durability: "scratch" });
    await loadDemo({ engine, now: Date.now() });
    const people = await engine.read.select().from(tables.user);
    for (const role of roles) {
      cookies[role] = await sessionCookie(engine, people.find((person) => person.role === role)!.id);
    }
    await prepare?.(engine);
    await engine.close();
    server = await startServer({ databaseFile });
  }, 240_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    /** A folder of the test's own, deleted after it. */
    folder,
    /** A page as the person of a role sees it, ready for keys unless scripts are off. */
    async open(role: Role, path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await browser.open({ baseURL: server.url, ...options });
      await carrySession(page, cookies[role], server.url);
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await ready(page);
      return page;
    },
  };
}
