import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tables } from "#db/schema/index.ts";
import { useBrowser } from "#tests/helpers/browser.ts";
import { articleText, check, markedWords, selectWords, useReviewDesk } from "#tests/helpers/review.ts";

/** Its position by code points, as every claim is stored. */
function spanOf(quote: string) {
  const startCp = [...articleText.slice(0, articleText.indexOf(quote))].length;
  return { quote, startCp, endCp: startCp + [...quote].length };
}

describe("reviewing an article", () => {
  const browser = useBrowser();
  const desk = useReviewDesk(browser, [{ text: "Read it twice, it says fourteen." }]);

  /** Marks words as a disputed video and keeps the claim. */
  async function dispute(page: Page, words: string, defect = "staged") {
    await selectWords(page, words);
    await page.keyboard.press("d");
    const form = page.getByRole("form", { name: "D+, Disputed authenticity" });
    await form.getByRole("checkbox", { name: "media" }).check();
    await form.getByLabel("Which media").fill("the film of the landing");
    await form.getByLabel("Defect").selectOption(defect);
    await form.getByLabel("Voice").selectOption("narrator");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "detached" });
  }

  test("keeps the place of words behind emoji and in Arabic, overlapping marks too", async () => {
    const page = await desk.open("davit", "/items/1");
    await dispute(page, "🛟 fourteen and");
    await dispute(page, "fourteen and then we");
    await dispute(page, "وصلت قبل الظهر");
    expect(await markedWords(page, "D1")).toBe("🛟 fourteen and");
    expect(await markedWords(page, "D2")).toBe("fourteen and then we");
    expect(await markedWords(page, "D3")).toBe("وصلت قبل الظهر");
    const spans = await desk.database((engine) => engine.read.select().from(tables.claimSpan));
    expect(spans).toMatchObject(["🛟 fourteen and", "fourteen and then we", "وصلت قبل الظهر"].map(spanOf));
    await check(page, "article-marked");
  });

  test("shows both versions of a claim that was changed in another window, and keeps what is chosen", async () => {
    const first = await desk.open("davit", "/items/1");
    await dispute(first, "an old film with new words");
    const second = await desk.open("davit", "/items/1");
    const open = async (page: Page) => {
      await page.locator('mark[data-tag="D4"]').first().click();
      const form = page.getByRole("form", { name: "D4, Disputed authenticity" });
      await form.waitFor();
      return form;
    };
    const mine = await open(second);
    const theirs = await open(first);
    await theirs.getByLabel("Defect").selectOption("edited");
    await first.keyboard.press("Enter");
    await theirs.waitFor({ state: "detached" });
    await mine.getByLabel("Defect").selectOption("satire");
    browser.expectErrors(/409/);
    await second.keyboard.press("Enter");
    const keepMine = second.getByRole("button", { name: "Keep mine as a new revision" });
    await keepMine.waitFor();
    const conflict = await second.locator(".conflict").textContent();
    expect(conflict).toContain("edited");
    expect(conflict).toContain("satire");
    await check(second, "article-conflict");
    await keepMine.click();
    await keepMine.waitFor({ state: "detached" });
    const claims = await desk.database((engine) =>
      engine.read.select().from(tables.claim).where(eq(tables.claim.id, 4)),
    );
    expect(claims).toMatchObject([{ revision: 3, fields: { defect: "satire" } }]);
  });

  test("lets a comment be decided before scripts have loaded, and says what is wrong in words", async () => {
    const page = await desk.open("maren", "/items/2", { javaScriptEnabled: false });
    browser.expectErrors(/422|400/);
    await page.getByRole("radio", { name: /Reject/ }).check();
    await page.getByRole("button", { name: /^Decide and next/ }).click();
    await page.getByText("Name what the comment breaches").first().waitFor();
    expect(await page.getByRole("radio", { name: /Reject/ }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /Approve/ }).check();
    await page.getByRole("button", { name: /^Decide and next/ }).click();
    await page.waitForURL((url) => url.pathname !== "/items/2");
    const [decision] = await desk.database((engine) => engine.read.select().from(tables.decision));
    expect(decision).toMatchObject({ kind: "approve", state: "live" });
  });
});
