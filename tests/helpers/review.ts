import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { makeUser, sessionCookie } from "./accounts.ts";
import { axe, carrySession, ready, shot, type useBrowser } from "./browser.ts";
import { newText } from "./desk.ts";
import { fillDocuments, type GivenComment } from "./fill.ts";
import { type RunningServer, startServer } from "./server.ts";

/** The article of the review tests: document and item 1. Its figures and its Arabic and emoji are what is marked. */
export const articleText = [
  "Barge fire at Nahrout landing kills at least 14, rescuers say",
  "A fire on a fuel barge at the Nahrout landing killed at least 14 people on Tuesday, five children too, and left more than 30 hurt, the Rith rescue service said.",
  "“We counted 🛟 fourteen and then we stopped counting,” said a nurse at the ferry station. Her colleague spoke of eleven bodies.",
  "وقال طبيب في المستشفى إن أحد عشر جثة وصلت قبل الظهر.",
  "The harbour office denied that the barge carried ammunition. It called a video of the landing “an old film with new words”.",
].join("\n\n");

/** People of the tests by name. */
export type Reviewer = "maren" | "davit" | "idris";

/**
 * A running Docket with one article and the given comments (items 2, 3, ...), and three people signed in: Maren and
 * Idris moderate, Davit checks facts. One for a test file.
 */
export function useReviewDesk(
  browser: ReturnType<typeof useBrowser>,
  comments: GivenComment[],
  prepare?: (engine: Engine) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), "docket-review-"));
  const databaseFile = join(folder, "review.db");
  const cookies = {} as Record<Reviewer, string>;
  let server: RunningServer;

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile });
    await ensureCodebook(engine, Date.now());
    const people = {
      maren: await makeUser(engine, { name: "maren", role: "moderator", displayName: "Maren Oller" }),
      davit: await makeUser(engine, { name: "davit", role: "fact_checker", displayName: "Davit Lune" }),
      idris: await makeUser(engine, { name: "idris", role: "moderator", displayName: "إدريس م." }),
    };
    await fillDocuments(engine, comments);
    await newText(engine, { documentId: 1, body: articleText });
    await prepare?.(engine);
    for (const [name, id] of Object.entries(people)) {
      cookies[name as Reviewer] = await sessionCookie(engine, id);
    }
    await engine.close();
    server = await startServer({ databaseFile });
  }, 240_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    /** A page as one of the people sees it, ready for keys unless scripts are off. */
    async open(who: Reviewer, path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await browser.open({ baseURL: server.url, ...options });
      await carrySession(page, cookies[who], server.url);
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await ready(page);
      return page;
    },
    /** Reads or changes the database under the running server. */
    async database<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
      const engine = await openEngine({ file: databaseFile });
      try {
        return await use(engine);
      } finally {
        await engine.close();
      }
    },
  };
}

/** axe and a picture, in light and in dark. */
export async function check(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
    await shot(page, join("review", `${name}-${colorScheme}`));
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The text that a mark of this claim covers in the page, all its pieces together. */
export async function markedWords(page: Page, tag: string): Promise<string> {
  const key = await page.locator(`mark[data-tag="${tag}"]`).first().getAttribute("data-claim");
  return page
    .locator(`.markable mark[data-claim="${key}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""));
}

/** Selects words of the text with the mouse's own means, the browser's selection; marks may cut them into pieces. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.locator(".markable").evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: { node: Text; from: number }[] = [];
    let text = "";
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      pieces.push({ node, from: text.length });
      text += node.data;
    }
    const at = text.indexOf(wanted);
    if (at < 0) throw new Error(`the text does not hold ${wanted}`);
    const start = pieces.findLast(({ from }) => from <= at)!;
    const end = pieces.findLast(({ from }) => from < at + wanted.length)!;
    const range = document.createRange();
    range.setStart(start.node, at - start.from);
    range.setEnd(end.node, at + wanted.length - end.from);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
  await page.getByRole("toolbar", { name: "Mark the selected words" }).waitFor();
}
