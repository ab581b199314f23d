import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { releaseItem } from "#app/domain/queue/lease.server.ts";
import { tables } from "#db/schema/index.ts";
import { ready, useBrowser } from "#tests/helpers/browser.ts";
import { check, markedWords, useReviewDesk } from "#tests/helpers/review.ts";

const doubt = "Anybody can type such a list. That film was arranged 🎥, at 0:41 nobody even limps.";

describe("reviewing a comment", () => {
  const browser = useBrowser();
  const desk = useReviewDesk(browser, [
    { text: doubt, item: { priority: 90, why: ["disputes media"] } },
    { text: "Good that the quarter is named. Two cousins of mine rent there.", parent: 2, depth: 1 },
    { text: "أعرف من صوّر هذا المقطع. لا تكذبوا عليه.", author: 2, parent: 2, depth: 1 },
    { text: "Stand at that pier once before you type", author: 3, item: { priority: 80 } },
    { text: "Whose count is it, the harbour's or the clinic's?", author: 2, item: { priority: 70 } },
    { text: "A sixth comment, for keeping drafts", item: { priority: 60 } },
    { text: "A seventh, for two people at once", item: { priority: 50 } },
    { text: "An eighth, for a page without scripts. Words twice, words twice.", item: { priority: 40 } },
    { text: "A ninth, to be skipped", item: { priority: 30 } },
  ]);

  const said = (page: Page) => page.locator(".said .markable");
  const saved = (page: Page) => page.getByText(/draft kept/).waitFor();

  test("goes from the queue to a decision by keys alone, and back by undo after a reload", async () => {
    const page = await desk.open("maren", "/queue");
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: "Comment by reader 1" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/items/2");
    expect(await page.getByText("Yours until").count()).toBe(1);
    expect(await page.getByText("disputes media").count()).toBeGreaterThan(0);
    await check(page, "comment");

    // Tones: a letter sets, again raises; the rule of the label in hand stands under them.
    await page.keyboard.press("e");
    await page.keyboard.press("e");
    await page.keyboard.press("y");
    const denial = page.getByRole("radiogroup", { name: "Intensity of denial, dismissive" });
    expect(await denial.getByRole("radio", { name: "2, clear" }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: "y conspiracy" }).isChecked()).toBe(true);
    expect(await page.getByText("Names or implies both an agent and a motive.").count()).toBe(1);

    // A claim: to the text, by words to "That film was arranged", and its type's key.
    await page.keyboard.press("Shift+M");
    expect(await said(page).evaluate((text) => text === document.activeElement)).toBe(true);
    // The first word in sight, its sentence, the next sentence.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
    await expect.poll(() => selection(page)).toBe("That film was arranged 🎥, at 0:41 nobody even limps.");
    await page.keyboard.press("Home");
    for (let word = 0; word < 6; word += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => selection(page)).toBe("That");
    for (let word = 0; word < 3; word += 1) await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => selection(page)).toBe("That film was arranged");
    await page.keyboard.press("d");
    const form = page.getByRole("form", { name: "D+, Disputed authenticity" });
    await form.waitFor();
    expect(await markedWords(page, "D+")).toBe("That film was arranged");
    expect(await form.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await check(page, "comment-claim-in-hand");

    // The first box is focused: media. What it asks for next appears in its place.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("media");
    await page.keyboard.press("Space");
    await form.getByLabel("Which media").fill("the video of 09:12");
    await form.getByLabel("Voice").selectOption("narrator");
    await page.keyboard.press("Enter");
    await page.getByText("1 marked").waitFor();
    expect(await markedWords(page, "D1")).toBe("That film was arranged");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("markable");

    // Escape gives nothing away here: no selection, no claim, so it would hand back. Decide instead.
    await page.keyboard.press("1");
    expect(await page.getByRole("radio", { name: "1 Approve" }).isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Comment by reader 3" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/items/5");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByRole("status").getByText("Decided: Approve.").waitFor();

    // After a reload, z takes the decision back and goes to its item.
    await page.reload();
    await ready(page);
    await page.keyboard.press("z");
    await page.waitForURL("**/items/2");
    await page.getByText("Yours until").waitFor();
    await page.getByRole("status").getByText("Took back the decision “Approve”.").waitFor();
    const decisions = await desk.database((engine) => engine.read.select().from(tables.decision));
    expect(decisions.map((row) => row.state)).toEqual(["undone"]);
  });

  test("shows what a decision breaks beside it, loses nothing, and lists its keys without clashes", async () => {
    const page = await desk.open("maren", "/items/6");
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.getByText("Name what the comment breaches").waitFor();
    expect(new URL(page.url()).pathname).toBe("/items/6");
    await check(page, "comment-refused");
    await page.keyboard.press(".");
    await page.getByRole("group", { name: "Reasons" }).getByRole("checkbox", { name: "off topic" }).check();
    expect(await page.getByText("Name what the comment breaches").count()).toBe(0);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    for (const does of ["mark as casualty count", "insult", "approve", "whole thread"]) {
      expect(await dialog.getByText(does, { exact: true }).count(), does).toBe(1);
    }
    await check(page, "comment-keys");
    await page.keyboard.press("Escape");
    await page.getByText("Open the article").waitFor();
  });

  test("keeps half-made work over a reload", async () => {
    const page = await desk.open("maren", "/items/7");
    await page.keyboard.press("i");
    await page.keyboard.press("3");
    await page.getByRole("textbox", { name: "Note on the decision" }).fill("half a thought");
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Shift+M");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("d");
    await page.getByLabel("Defect").selectOption("staged");
    const begun = page.getByRole("form", { name: "D+, Disputed authenticity" });
    await begun.getByRole("textbox", { name: "Note", exact: true }).fill("not done yet");
    await saved(page);
    await page.reload();
    await ready(page);
    const form = page.getByRole("form", { name: "D+, Disputed authenticity" });
    expect(await form.getByLabel("Defect").inputValue()).toBe("staged");
    expect(await form.getByRole("textbox", { name: "Note", exact: true }).inputValue()).toBe("not done yet");
    expect(await markedWords(page, "D+")).toBe("A sixth");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: "Note on the decision" }).inputValue()).toBe(
      "half a thought",
    );
    expect(await page.getByRole("radio", { name: "3 Hide with notice" }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: "i insult" }).isChecked()).toBe(true);
    expect(await page.getByText("not kept").count()).toBe(1);
  });

  test("gives an item to one person at a time", async () => {
    const first = await desk.open("maren", "/items/8");
    await first.getByText("Yours until").waitFor();
    const second = await desk.open("idris", "/items/8");
    await second.getByText("Somebody works on this item.").waitFor();
    expect(await second.getByText("Maren Oller").count()).toBeGreaterThan(0);
    expect(await second.getByRole("button", { name: "Decide and next" }).count()).toBe(0);
    await second.keyboard.press("1");
    expect(await second.getByRole("radio", { name: "1 Approve" }).isChecked()).toBe(false);
    await check(second, "comment-held");
    await first.keyboard.press("Escape");
    await first.waitForURL("**/queue**");
    await second.reload();
    await second.getByText("Yours until").waitFor();
    const history = await second.locator(".history-part").textContent();
    expect(history).toContain("Maren Oller gave the comment back");
  });

  test("loses the lease aloud, and keeps what was made", async () => {
    const page = await desk.open("maren", "/items/10");
    await page.getByText("Yours until").waitFor();
    await page.keyboard.press("p");
    await saved(page);
    await desk.database((engine) =>
      releaseItem(engine, { itemId: 10, userId: 1, at: Date.now(), why: "break" }),
    );
    const other = await desk.open("idris", "/items/10");
    await other.getByText("Yours until").waitFor();
    browser.expectErrors(/409/);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("Not yours any more").waitFor();
    expect(await page.getByRole("checkbox", { name: "p spam" }).isChecked()).toBe(true);
    await check(page, "comment-lost");
    // Whoever has it skips it, with a reason that the next person reads.
    await other.keyboard.press("s");
    await other.getByLabel("Why you skip it").fill("needs somebody who knows the street");
    await check(other, "comment-skip");
    await other.keyboard.press("Enter");
    await other.waitForURL((url) => url.pathname !== "/items/10");
    await page.reload();
    await page.getByText("needs somebody who knows the street").waitFor();
  });
});

/** What the browser shows as selected. */
function selection(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? "");
}
