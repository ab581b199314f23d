import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { record } from "#app/domain/audit/record.server.ts";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser, sessionCookie } from "#tests/helpers/accounts.ts";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { fillDocuments, type GivenComment } from "#tests/helpers/fill.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

const both = ["light", "dark"] as const;

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
const rest: GivenComment[] = Array.from({ length: 70 }, (_, index) => ({
  text: `Which pier is that, and who counted? Question ${index}`,
  author: 1 + (index % 4),
  source: 1 + (index % 2),
  item: { priority: 60 - Math.floor(index / 2), why: ["question"], flagged: index % 10 === 0 },
}));

describe("the queue in the browser", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "docket-queue-"));
  const databaseFile = join(folder, "queue.db");
  let server: RunningServer;
  let cookie: string;
  let other: number;

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile });
    const me = await makeUser(engine, { name: "ismene", role: "moderator", displayName: "Ismene Tal" });
    other = await makeUser(engine, { name: "bruno", role: "moderator", displayName: "برونو الحدّاد" });
    await fillDocuments(engine, [...opening, ...rest]);
    await takeItem(engine, { itemId: 4, userId: other, at: Date.now() });
    cookie = await sessionCookie(engine, me);
    await engine.close();
    server = await startServer({ databaseFile });
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The queue as the moderator sees it, ready for keys. */
  async function open(path = "/queue", options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.open({ baseURL: server.url, ...options });
    const [name, value] = cookie.split("=") as [string, string];
    await page.context().addCookies([{ name, value, url: server.url }]);
    await page.goto(path);
    if (options.javaScriptEnabled !== false) await ready(page);
    return page;
  }

  /** Keys answer once the page's scripts have run; the dialog's button tells. */
  async function ready(page: Page) {
    await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
  }

  /** axe and a picture in light, and for what has colours of its own in dark too. */
  async function check(page: Page, name: string, schemes: readonly ("light" | "dark")[] = ["light"]) {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
      await shot(page, join("queue", `${name}-${colorScheme}`));
    }
    await page.emulateMedia({ colorScheme: null });
  }

  const rows = (page: Page) => page.getByRole("table").locator("tbody tr");
  const search = (page: Page) => page.getByRole("searchbox", { name: "Search the texts" });

  test("shows the lane by priority, with reasons, holders and counts", async () => {
    const page = await open();
    expect(await page.title()).toBe("Queue: Moderation · Docket");
    expect(await rows(page).count()).toBe(50);
    expect(await rows(page).first().textContent()).toContain("90disputes media");
    expect(await rows(page).nth(2).textContent()).toContain("برونو الحدّاد");
    expect(await page.getByRole("link", { name: "Moderation 73 open" }).getAttribute("aria-current")).toBe(
      "page",
    );
    expect(await page.getByRole("columnheader", { name: "Priority and why" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await check(page, "moderation", both);
    await page.setViewportSize({ width: 1440, height: 900 });
    await shot(page, join("queue", "moderation-1440"));
    await page.goto("/queue?lane=claims");
    expect(await rows(page).count()).toBe(1);
    await check(page, "claims");
  });

  test("is worked by keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await rows(page).nth(1).getAttribute("aria-current")).toBe("true");
    expect(
      await rows(page)
        .nth(1)
        .evaluate((row) => row.contains(document.activeElement)),
    ).toBe(true);
    await page.keyboard.press("k");
    expect(await rows(page).first().getAttribute("aria-current")).toBe("true");
    await shot(page, join("queue", "row-in-hand"));

    await page.keyboard.press("u");
    await page.waitForURL("**/queue?author=2");
    await page.getByRole("link", { name: "Remove the filter Author reader 2" }).click();
    await page.waitForURL("**/queue");
    await expect.poll(() => rows(page).count()).toBe(50);

    await page.keyboard.press("]");
    await page.waitForURL("**cursor=**");
    await expect.poll(() => rows(page).count()).toBe(23);
    await page.keyboard.press("[");
    await page.waitForURL("**/queue");
    await page.keyboard.press("2");
    await page.waitForURL("**/queue?lane=claims");
    await page.keyboard.press("4");
    await page.waitForURL("**/queue?lane=deferred");
    await page.getByRole("heading", { name: "Nothing is open in Deferred" }).waitFor();
    await check(page, "lane-empty");
  });

  test("opens the row in hand, and takes the next item under a lease", async () => {
    // The page of the item is not what is tested here.
    browser.expectErrors(/status of \d+/);
    const page = await open();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/items/2");
    await page.goto("/queue");
    await ready(page);
    await page.keyboard.press("n");
    await page.waitForURL("**/items/2");
    const engine = await openEngine({ file: databaseFile });
    const leases = await engine.read.select().from(tables.lease);
    await engine.close();
    expect(leases.map(({ itemId }) => itemId).sort()).toEqual([2, 4]);
    await page.goto("/queue?mine=1");
    expect(await rows(page).count()).toBe(1);
    expect(await rows(page).first().textContent()).toContain("you, ");
  });

  test("finds words in every script and marks them", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("video");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/queue?q=video");
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.locator("mark.hit").allTextContents()).toEqual(["vidéo", "video"]);
    await check(page, "search", both);
    await search(page).fill("الفيديو");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("mark.hit").allTextContents()).toEqual(["الفِيديو"]);
    await search(page).fill("lighthouse");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "No item in Moderation fits" }).waitFor();
    await check(page, "search-nothing");
    await search(page).fill("-video");
    await page.keyboard.press("Enter");
    await page.getByText("Add at least one word to look for").waitFor();
    await check(page, "search-unreadable");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("filters by the form over the page; chips and the address say the same", async () => {
    const page = await open("/queue?author=3&flagged=1");
    await page.keyboard.press("f");
    const source = page.getByLabel("Source");
    await source.waitFor();
    await check(page, "filter-open", both);
    await page.goto("/queue");
    await ready(page);
    await page.keyboard.press("f");
    await source.selectOption({ label: "Outlet 2" });
    await page.getByLabel("Flagged only").check();
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL((url) => url.search === "?source=2&flagged=1");
    await source.waitFor({ state: "hidden" });
    const flagged = rest.filter(({ source, item }) => source === 2 && item?.flagged).length;
    await expect.poll(() => rows(page).count()).toBe(flagged || 0);
    await page.goBack();
    await page.waitForURL("**/queue");
    await expect.poll(() => rows(page).count()).toBe(50);
    await page.goForward();
    await page.getByRole("link", { name: "Remove the filter Source Outlet 2" }).click();
    await page.waitForURL("**/queue?flagged=1");
    await expect.poll(() => rows(page).count()).toBe(7);
    await check(page, "filtered");
    await page.getByRole("link", { name: "Age" }).click();
    await page.waitForURL("**sort=newest");
    const age = page.getByRole("columnheader", { name: "Age" });
    await expect.poll(() => age.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("x");
    await page.waitForURL("**/queue");
  });

  test("lists its keys and gives focus back", async () => {
    const page = await open("/queue?flagged=1");
    const button = page.getByRole("button", { name: /^Keys/ });
    await button.focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("take the next item of the lane");
    await check(page, "keys", both);
    // Keys of the page sleep while the dialog is open.
    await page.keyboard.press("2");
    expect(new URL(page.url()).search).toBe("?flagged=1");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leaves keys alone while somebody types", async () => {
    const page = await open();
    await search(page).focus();
    await page.keyboard.type("fjn2?x");
    expect(await search(page).inputValue()).toBe("fjn2?x");
    expect(new URL(page.url()).search).toBe("");
  });

  test("follows the counts while it stays open", async () => {
    const page = await browser.open({ baseURL: server.url });
    const [name, value] = cookie.split("=") as [string, string];
    await page.context().addCookies([{ name, value, url: server.url }]);
    await page.clock.install();
    await page.goto("/queue?lane=claims");
    await ready(page);
    await page.getByRole("link", { name: "Escalated 0 open" }).waitFor();
    const engine = await openEngine({ file: databaseFile });
    const items = await engine.read.select().from(tables.item);
    const before = items.find(({ id }) => id === 60)!;
    await engine.tx((tx) =>
      record(tx, { actor: other, at: Date.now() }, [
        {
          action: "item.woken",
          subject: { kind: "document", id: before.documentId },
          about: { itemId: before.id },
          changes: [
            { table: "item", before, after: { ...before, lane: "escalated", revision: before.revision + 1 } },
          ],
        },
      ]),
    );
    await engine.close();
    await page.clock.fastForward(21_000);
    await page.getByRole("link", { name: "Escalated 1 open" }).waitFor();
  });

  test("works before scripts have loaded", async () => {
    browser.expectErrors(/status of \d+/);
    const page = await open("/queue", { javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: /^Keys/ }).isVisible()).toBe(false);
    await search(page).fill("video");
    await search(page).press("Enter");
    await page.waitForURL("**q=video**");
    expect(await page.locator("mark.hit").count()).toBe(2);
    await page.getByRole("button", { name: /^Filter/ }).click();
    await page.getByLabel("Flagged only").check();
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL("**flagged=1**");
    expect(await rows(page).count()).toBe(0);
    await page.getByRole("link", { name: "Remove search and filters" }).click();
    await page.getByRole("button", { name: /^Next item/ }).click();
    await page.waitForURL("**/items/*");
  });

  test("says when nothing is left, without leaving the page", async () => {
    const page = await open("/queue?lane=deferred");
    await page.keyboard.press("n");
    await page.getByText("Nothing is left for you in Deferred.").waitFor();
    await check(page, "nothing-left", both);
  });

  test("needs no sideways scrolling at 320 pixels, nor mirrored, nor at 200 % zoom", async () => {
    for (const [width, height] of [
      [320, 640],
      [640, 360],
    ] as const) {
      const page = await open("/queue?flagged=1", { viewport: { width, height } });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((value) => {
          document.documentElement.dir = value;
        }, dir);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await check(page, `stacked-${width}`);
    }
  });

  test("explains an address that makes no sense", async () => {
    browser.expectErrors(/status of 400/);
    const page = await open("/queue?lane=lost");
    await page.getByRole("heading", { name: "That did not make sense here" }).waitFor();
    expect(await page.getByRole("main").textContent()).toContain("lane “lost”");
    await check(page, "bad-address");
    await page.getByRole("link", { name: "Go to the start" }).click();
    await page.waitForURL("**/queue");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: "focus on the heading" })
      .toBe("H1");
  });

  test("keeps light or dark where the person put it", async () => {
    const page = await open("/queue?flagged=1");
    await page.getByRole("button", { name: "Ismene Tal" }).click();
    await page.getByRole("radio", { name: "Dark" }).check();
    await check(page, "account-menu", both);
    await page.getByRole("button", { name: "Set" }).click();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await expect.poll(theme).toBe("dark");
    await page.reload();
    expect(await theme()).toBe("dark");
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(30, 33, 35)",
    );
  });
});
