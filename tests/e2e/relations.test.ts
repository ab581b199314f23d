import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, ready, shot, useBrowser } from "#tests/helpers/browser.ts";
import { useDemoDesk } from "#tests/helpers/demo.ts";

describe("relations in the browser, on the demo", () => {
  const browser = useBrowser();
  const desk = useDemoDesk(browser);

  /** The page once the server has proposed something, which it does by itself. */
  async function open(path = "/relations", options: BrowserContextOptions = {}): Promise<Page> {
    const page = await desk.open("fact_checker", path, options);
    for (let tries = 0; tries < 60 && (await page.locator(".relation").count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await page.reload();
    }
    if (options.javaScriptEnabled !== false) await ready(page);
    return page;
  }

  const line = (page: Page, words: string | RegExp) => page.locator(".relation").filter({ hasText: words });

  test("both sides stand beside each other with their reasons, can be filtered by kind, and lead to their items", async () => {
    const page = await open();
    const event = line(page, "can both hold").first();
    expect(await event.locator("blockquote").count()).toBe(2);
    expect(await event.getByRole("list", { name: "Why" }).innerText()).toContain("Both count people killed.");
    await page
      .getByRole("navigation", { name: "Kind of relation" })
      .getByRole("link", { name: "Near duplicate" })
      .click();
    await page.waitForURL("**/relations?kind=near_duplicate");
    const kinds = await page.locator(".relation h2").allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(["Near duplicate"]));
    await line(page, "AquaPure").first().getByRole("link").first().click();
    await page.waitForURL(/\/items\/\d+$/);
  });

  test("settling by keyboard goes on with the next, and can be turned round and taken back under Settled", async () => {
    const page = await open();
    const count = await page.locator(".relation").count();
    const words = await page.locator(".relation blockquote").first().innerText();
    await page.locator(".relation").first().getByRole("button", { name: "Accept" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".relation").count()).toBe(count - 1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains("relation")))
      .toBe(true);
    await page
      .getByRole("navigation", { name: "Proposed or settled" })
      .getByRole("link", { name: "Settled" })
      .click();
    const settled = line(page, words).first();
    await settled.getByText("accepted").waitFor();
    await settled.getByRole("button", { name: "Reject after all" }).click();
    await settled.getByText("rejected").waitFor();
    expect(await settled.getByRole("button").allInnerTexts()).toEqual(["Accept after all", "Take back"]);
    await settled.getByRole("button", { name: "Take back" }).focus();
    await page.keyboard.press("Enter");
    await line(page, words).waitFor({ state: "detached" });
    await page
      .getByRole("navigation", { name: "Proposed or settled" })
      .getByRole("link", { name: "Proposed" })
      .click();
    await expect.poll(() => page.locator(".relation").count()).toBe(count);
  });

  test("works without scripts, and an old page is told so", async () => {
    const page = await open("/relations?kind=supersedes", { javaScriptEnabled: false });
    const old = await open("/relations?kind=supersedes");
    browser.expectErrors(/409/);
    const listed = page.locator(".relation");
    const count = await listed.count();
    await listed.first().getByRole("button", { name: "Reject" }).click();
    await expect.poll(() => listed.count()).toBe(count - 1);
    const seen = old.locator(".relation").first();
    await seen.getByRole("button", { name: "Accept" }).click();
    await old.getByRole("alert").waitFor();
    expect(await old.getByRole("alert").innerText()).toContain("changed after you opened the page");
  });

  test.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    const page = await open("/relations", { colorScheme });
    expect(await axe(page)).toEqual([]);
    await shot(page, join("relations", `proposed-${colorScheme}`));
    await page.goto("/relations?kind=contradicts");
    await line(page, "cannot both hold").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, join("relations", `contradicts-${colorScheme}`));
    await page.goto("/relations?show=settled&kind=near_duplicate");
    expect(await axe(page)).toEqual([]);
    await shot(page, join("relations", `settled-${colorScheme}`));
    await page.goto("/relations?show=settled&kind=same_event");
    expect(await axe(page)).toEqual([]);
    await shot(page, join("relations", `empty-${colorScheme}`));
  });
});
