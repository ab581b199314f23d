import { describe, expect, test } from "vitest";
import { record } from "#app/domain/audit/record.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { ready } from "#tests/helpers/browser.ts";
import { both, checkQueue, queueRows, searchField, useQueue } from "#tests/helpers/queue.ts";

describe("the queue whatever the browser and the state", () => {
  const queue = useQueue();

  test("follows the counts while it stays open", async () => {
    const page = await queue.signedIn();
    await page.clock.install();
    await page.goto("/queue?lane=claims");
    await ready(page);
    await page.getByRole("link", { name: "Escalated 0 open" }).waitFor();
    const engine = await openEngine({ file: queue.databaseFile });
    const items = await engine.read.select().from(tables.item);
    const before = items.find(({ id }) => id === 60)!;
    await engine.tx((tx) =>
      record(tx, { actor: queue.other, at: Date.now() }, [
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
    const page = await queue.open("/queue", { javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: /^Keys/ }).isVisible()).toBe(false);
    await searchField(page).fill("video");
    await searchField(page).press("Enter");
    await page.waitForURL("**q=video**");
    expect(await page.locator("mark.hit").count()).toBe(2);
    await page.getByRole("button", { name: /^Filter/ }).click();
    await page.getByLabel("Flagged only").check();
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL("**flagged=1**");
    expect(await queueRows(page).count()).toBe(0);
    await page.getByRole("link", { name: "Remove search and filters" }).click();
    await page.getByRole("button", { name: /^Next item/ }).click();
    await page.waitForURL("**/items/*");
  });

  test("says when nothing is left, without leaving the page", async () => {
    const page = await queue.open("/queue?lane=deferred");
    await page.keyboard.press("n");
    await page.getByText("Nothing is left for you in Deferred.").waitFor();
    await checkQueue(page, "nothing-left", both);
  });

  test("needs no sideways scrolling at 320 pixels, nor mirrored, nor at 200 % zoom", async () => {
    for (const [width, height] of [
      [320, 640],
      [640, 360],
    ] as const) {
      const page = await queue.open("/queue?flagged=1", { viewport: { width, height } });
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((value) => {
          document.documentElement.dir = value;
        }, dir);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await checkQueue(page, `stacked-${width}`);
    }
  });

  test("explains an address that makes no sense", async () => {
    queue.expectErrors(/status of 400/);
    const page = await queue.open("/queue?lane=lost");
    await page.getByRole("heading", { name: "That did not make sense here" }).waitFor();
    expect(await page.getByRole("main").textContent()).toContain("lane “lost”");
    await checkQueue(page, "bad-address");
    await page.getByRole("link", { name: "Go to the start" }).click();
    await page.waitForURL("**/queue");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: "focus on the heading" })
      .toBe("H1");
  });

  test("keeps light or dark where the person put it", async () => {
    const page = await queue.open("/queue?flagged=1");
    await page.getByRole("button", { name: "Ismene Tal" }).click();
    await page.getByRole("radio", { name: "Dark" }).check();
    await checkQueue(page, "account-menu", both);
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
