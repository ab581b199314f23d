import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { ready, shot } from "#tests/helpers/browser.ts";
import { both, checkQueue, questions, queueRows, searchField, useQueue } from "#tests/helpers/queue.ts";

describe("work in the queue", () => {
  const queue = useQueue();

  test("shows the lane by priority, with reasons, holders and counts", async () => {
    const page = await queue.open();
    expect(await page.title()).toBe("Queue: Moderation · Docket");
    expect(await queueRows(page).count()).toBe(50);
    expect(await queueRows(page).first().textContent()).toContain("90disputes media");
    expect(await queueRows(page).nth(2).textContent()).toContain("برونو الحدّاد");
    expect(await page.getByRole("link", { name: "Moderation 73 open" }).getAttribute("aria-current")).toBe(
      "page",
    );
    expect(await page.getByRole("columnheader", { name: "Priority and why" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await checkQueue(page, "moderation", both);
    await page.setViewportSize({ width: 1440, height: 900 });
    await shot(page, join("queue", "moderation-1440"));
    await page.goto("/queue?lane=claims");
    expect(await queueRows(page).count()).toBe(1);
    await checkQueue(page, "claims");
  });

  test("is worked by keyboard alone", async () => {
    const page = await queue.open();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await queueRows(page).nth(1).getAttribute("aria-current")).toBe("true");
    expect(
      await queueRows(page)
        .nth(1)
        .evaluate((row) => row.contains(document.activeElement)),
    ).toBe(true);
    await page.keyboard.press("k");
    expect(await queueRows(page).first().getAttribute("aria-current")).toBe("true");
    await shot(page, join("queue", "row-in-hand"));

    await page.keyboard.press("u");
    await page.waitForURL("**/queue?author=2");
    await page.getByRole("link", { name: "Remove the filter Author reader 2" }).click();
    await page.waitForURL("**/queue");
    await expect.poll(() => queueRows(page).count()).toBe(50);

    await page.keyboard.press("]");
    await page.waitForURL("**cursor=**");
    await expect.poll(() => queueRows(page).count()).toBe(23);
    await page.keyboard.press("[");
    await page.waitForURL("**/queue");
    await page.keyboard.press("2");
    await page.waitForURL("**/queue?lane=claims");
    await page.keyboard.press("4");
    await page.waitForURL("**/queue?lane=deferred");
    await page.getByRole("heading", { name: "Nothing is open in Deferred" }).waitFor();
    await checkQueue(page, "lane-empty");
  });

  test("a key pressed the moment a page is drawn is answered by that page", async () => {
    const page = await queue.open();
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelectorAll("tbody tr").length !== 23) return;
        observer.disconnect();
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "[", code: "BracketLeft", bubbles: true }),
        );
      }).observe(document, { childList: true, subtree: true });
    });
    await page.keyboard.press("]");
    await page.waitForURL("**cursor=**");
    await page.waitForURL("**/queue", { timeout: 5000 });
  });

  test("opens the row in hand, and takes the next item under a lease", async () => {
    const page = await queue.open();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/items/2");
    await page.goto("/queue");
    await ready(page);
    await page.keyboard.press("n");
    await page.waitForURL("**/items/2");
    const engine = await openEngine({ file: queue.databaseFile });
    const leases = await engine.read.select().from(tables.lease);
    await engine.close();
    expect(leases.map(({ itemId }) => itemId).sort()).toEqual([2, 4]);
    await page.goto("/queue?mine=1");
    expect(await queueRows(page).count()).toBe(1);
    expect(await queueRows(page).first().textContent()).toContain("you, ");
  });

  test("finds words in every script and marks them", async () => {
    const page = await queue.open();
    await page.keyboard.press("/");
    await page.keyboard.type("video");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/queue?q=video");
    await expect.poll(() => queueRows(page).count()).toBe(2);
    expect(await page.locator("mark.hit").allTextContents()).toEqual(["vidéo", "video"]);
    await checkQueue(page, "search", both);
    await searchField(page).fill("الفيديو");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("mark.hit").allTextContents()).toEqual(["الفِيديو"]);
    await searchField(page).fill("lighthouse");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "No item in Moderation fits" }).waitFor();
    await checkQueue(page, "search-nothing");
    await searchField(page).fill("-video");
    await page.keyboard.press("Enter");
    await page.getByText("Add at least one word to look for").waitFor();
    await checkQueue(page, "search-unreadable");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("filters by the form over the page; chips and the address say the same", async () => {
    const page = await queue.open("/queue?author=3&flagged=1");
    await page.keyboard.press("f");
    const source = page.getByLabel("Source");
    await source.waitFor();
    await checkQueue(page, "filter-open", both);
    await page.goto("/queue");
    await ready(page);
    await page.keyboard.press("f");
    await source.selectOption({ label: "Outlet 2" });
    await page.getByLabel("Flagged only").check();
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL((url) => url.search === "?source=2&flagged=1");
    await source.waitFor({ state: "hidden" });
    const flagged = questions.filter(({ source, item }) => source === 2 && item?.flagged).length;
    await expect.poll(() => queueRows(page).count()).toBe(flagged || 0);
    await page.goBack();
    await page.waitForURL("**/queue");
    await expect.poll(() => queueRows(page).count()).toBe(50);
    await page.goForward();
    await page.getByRole("link", { name: "Remove the filter Source Outlet 2" }).click();
    await page.waitForURL("**/queue?flagged=1");
    await expect.poll(() => queueRows(page).count()).toBe(7);
    await checkQueue(page, "filtered");
    await page.getByRole("link", { name: "Age" }).click();
    await page.waitForURL("**sort=newest");
    const age = page.getByRole("columnheader", { name: "Age" });
    await expect.poll(() => age.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("x");
    await page.waitForURL("**/queue");
  });

  test("lists its keys and gives focus back", async () => {
    const page = await queue.open("/queue?flagged=1");
    const button = page.getByRole("button", { name: /^Keys/ });
    await button.focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("take the next item of the lane");
    await checkQueue(page, "keys", both);
    // Keys of the page sleep while the dialog is open.
    await page.keyboard.press("2");
    expect(new URL(page.url()).search).toBe("?flagged=1");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leaves keys alone while somebody types", async () => {
    const page = await queue.open();
    await searchField(page).focus();
    await page.keyboard.type("fjn2?x");
    expect(await searchField(page).inputValue()).toBe("fjn2?x");
    expect(new URL(page.url()).search).toBe("");
  });
});
