import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { makeUser, sessionCookie } from "./accounts.ts";
import { axe, carrySession, ready, shot, useBrowser } from "./browser.ts";
import { fillDocuments, type GivenComment } from "./fill.ts";
import { type RunningServer, startServer } from "./server.ts";

const opening: GivenComment[] = [
  {
    text: "The ferry video is older than the storm, look at the quay lamps",
    why: ["disputes media"],
    priority: 90,
  },
  {
    text: "هذا الفِيديو صحيح، صوّرته أختي من نافذة المرفأ قبل الفجر",
    why: ["Arabic", "names a witness"],
    priority: 80,
  },
  { text: "Ma sœur a pris cette vidéo 🛟 depuis le port", why: ["first-hand"], priority: 70 },
].map(({ text, why, priority }) => ({ text, author: 2, item: { priority, why } }));

/** Seventy plain questions of four readers from two outlets; every tenth is flagged. */
export const questions: GivenComment[] = Array.from({ length: 70 }, (_, index) => ({
  text: `Which pier is that, and who counted? Question ${index}`,
  author: 1 + (index % 4),
  source: 1 + (index % 2),
  item: { priority: 60 - Math.floor(index / 2), why: ["question"], flagged: index % 10 === 0 },
}));

/** Light and dark, for what has colours of its own. */
export const both = ["light", "dark"] as const;

/**
 * A running Docket with 73 comments (items 2 to 74, the first three in English, Arabic and French) and one article, as
 * a moderator sees it; item 4 is in the hands of `other`. Call it once, inside a describe block.
 */
export function useQueue() {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "docket-queue-"));
  const databaseFile = join(folder, "queue.db");
  let server: RunningServer;
  let cookie: string;
  let other = 0;

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile });
    const me = await makeUser(engine, { name: "ismene", role: "moderator", displayName: "Ismene Tal" });
    other = await makeUser(engine, { name: "bruno", role: "moderator", displayName: "برونو الحدّاد" });
    await fillDocuments(engine, [...opening, ...questions]);
    await takeItem(engine, { itemId: 4, userId: other, at: Date.now() });
    cookie = await sessionCookie(engine, me);
    await engine.close();
    server = await startServer({ databaseFile });
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page of the moderator that shows nothing yet. */
  async function signedIn(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.open({ baseURL: server.url, ...options });
    await carrySession(page, cookie, server.url);
    return page;
  }

  return {
    databaseFile,
    get other() {
      return other;
    },
    expectErrors: browser.expectErrors,
    signedIn,
    /** A page of the queue, ready for keys. */
    async open(path = "/queue", options: BrowserContextOptions = {}): Promise<Page> {
      const page = await signedIn(options);
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await ready(page);
      return page;
    },
  };
}

/** axe and a picture, in light unless asked otherwise. */
export async function checkQueue(
  page: Page,
  name: string,
  schemes: readonly ("light" | "dark")[] = ["light"],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
    await shot(page, join("queue", `${name}-${colorScheme}`));
  }
  await page.emulateMedia({ colorScheme: null });
}

export const queueRows = (page: Page) => page.getByRole("table").locator("tbody tr");
export const searchField = (page: Page) => page.getByRole("searchbox", { name: "Search the texts" });
