import { describe, expect, test } from "vitest";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { useDemoDesk } from "#tests/helpers/demo.ts";

describe("the audit trail in the browser", () => {
  const browser = useBrowser();
  const { open } = useDemoDesk(browser);

  test.each(["light", "dark"] as const)(
    "the trail is readable, accessible and verifiable, %s",
    async (colorScheme) => {
      const page = await open("admin", "/audit", { colorScheme });
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Audit");
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press("v");
      await page.getByText("Whole.").waitFor();
      expect(await axe(page)).toEqual([]);
      await shot(page, `audit-${colorScheme}`);
    },
  );

  test("the trail is filtered by what happened, without scripts too", async () => {
    const page = await open("admin", "/audit", { javaScriptEnabled: false });
    await page.getByRole("checkbox", { name: "Refused write" }).check();
    await page.getByRole("button", { name: "Show" }).first().click();
    expect(new URL(page.url()).searchParams.getAll("what")).toEqual(["refused"]);
    const events = page.locator(".trail li");
    expect(await events.count()).toBeGreaterThan(0);
    for (const text of await events.allInnerTexts()) expect(text.toLowerCase()).toContain("refused");
  });

  test("an item's history shows what a revision changed, and the state at a past moment", async () => {
    const page = await open("fact_checker", "/items/1/history");
    expect(await page.locator(".diff").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Moment").fill("seq:1");
    await page.keyboard.press("Enter");
    await page.getByText("It did not exist yet.").waitFor();
    await page.getByLabel("Moment").fill("last Tuesday");
    await page.keyboard.press("Enter");
    await page.getByText("is no moment").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Moment").fill(new Date().toISOString());
    await page.keyboard.press("Enter");
    await page.getByText("Held by").waitFor();
    const shownAfter = page.locator(".section .small", { hasText: "After event" });
    const newest = await shownAfter.innerText();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("[");
    await page.waitForURL(/at=seq/);
    await page.getByRole("link", { name: "One event on" }).waitFor();
    expect(await shownAfter.innerText()).not.toBe(newest);
    await page.keyboard.press("]");
    await page.waitForFunction(
      (words) => document.querySelector(".section .small")?.textContent === words,
      newest,
    );
    expect(await axe(page)).toEqual([]);
    await shot(page, "item-history");
  });

  test("the whole trail is not for fact-checkers", async () => {
    const page = await open("fact_checker", "/queue");
    const answer = await page.context().request.get("/audit");
    expect(answer.status()).toBe(403);
  });
});
