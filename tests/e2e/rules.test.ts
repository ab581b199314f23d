import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { useDemoDesk } from "#tests/helpers/demo.ts";

describe("rules in the browser, on the demo", () => {
  const browser = useBrowser();
  const desk = useDemoDesk(browser, (engine) => sweepSuggestions(engine, { now: () => Date.now() }));
  const open = (path = "/rules", options: BrowserContextOptions = {}) => desk.open("admin", path, options);

  const tried = (page: Page) => page.getByRole("region", { name: "Rules, least precise first" });
  const precisions = async (page: Page) =>
    (await tried(page).locator("tbody tr td:nth-child(6)").allInnerTexts()).map((words) =>
      parseInt(words, 10),
    );
  const kinds = (page: Page) => page.getByRole("navigation", { name: "Kind of proposal" });

  test("the least precise stand first, for all kinds and for one; rules nobody judged are folded", async () => {
    const page = await open();
    const all = await precisions(page);
    expect(all.length).toBeGreaterThan(10);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    const untried = page.getByRole("region", { name: "Rules of which nothing is settled yet" });
    expect(await untried.isVisible()).toBe(false);
    await page.getByText(/rules? of which nothing is settled yet/).click();
    await untried.waitFor();
    await kinds(page).getByRole("link", { name: "who says so" }).click();
    await page.waitForURL("**/rules?kind=source");
    await kinds(page).locator("[aria-current=page]", { hasText: "who says so" }).waitFor();
    const rules = await tried(page).locator("tbody th").allInnerTexts();
    expect(rules.every((rule) => rule.startsWith("source/"))).toBe(true);
    expect(rules.length).toBeLessThan(all.length);
  });

  test("a kind without a rule says so, without scripts, and leads back", async () => {
    const page = await open("/rules?kind=at_risk", { javaScriptEnabled: false });
    await page.getByText(/^No rule proposes “besieged or at risk”/).waitFor();
    await page.getByRole("link", { name: "All kinds" }).last().click();
    await page.waitForURL("**/rules");
    expect((await precisions(page)).length).toBeGreaterThan(10);
  });

  test("recall stands by rule and by kind, week by week; what was learned is told with figures", async () => {
    const page = await open();
    const missed = page.getByRole("region", { name: "Claims that the rules meet, least met first" });
    const killed = missed.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "killed" }) });
    expect(await killed.innerText()).toMatch(/\d+ %\s+\d+ to \d+ %/s);
    await killed.getByRole("img", { name: /^By week, oldest first: \d+ % of \d+/ }).waitFor();
    const passive = tried(page)
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: "casualties/passive", exact: true }) });
    expect(await passive.getByRole("img", { name: /^By week/ }).count()).toBe(2);
    await page.getByText(/model’s log loss|Too few outcomes/).waitFor();
  });

  test.each(["light", "dark"] as const)("is accessible, %s", async (colorScheme) => {
    const page = await open("/rules", { colorScheme });
    expect(await axe(page)).toEqual([]);
    await shot(page, join("rules", `rules-${colorScheme}`));
    await page.getByRole("heading", { name: "What the rules miss" }).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector("#recall-head")?.scrollIntoView());
    await shot(page, join("rules", `recall-${colorScheme}`));
    await page.evaluate(() => document.querySelector("#model-head")?.scrollIntoView());
    await shot(page, join("rules", `model-${colorScheme}`));
    await page.goto("/rules?kind=killed");
    expect(await axe(page)).toEqual([]);
    await shot(page, join("rules", `killed-${colorScheme}`));
  });
});
