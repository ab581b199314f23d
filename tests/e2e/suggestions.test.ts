import { desc } from "drizzle-orm";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { adoptCodebook } from "#app/domain/codebook/current.server.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { setBlind } from "#app/domain/suggestions/switch-rule.server.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser } from "#tests/helpers/accounts.ts";
import { ready, shot, useBrowser } from "#tests/helpers/browser.ts";
import { check, markedWords, useReviewDesk } from "#tests/helpers/review.ts";

const arabic = [
  "قُتل 12 شخصا وأصيب 30 آخرون في حريق بارجة الوقود عند مرسى نهروت، حسب هيئة الإنقاذ في ريث. وكان المرسى مغلقا منذ الصباح.",
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `وقال شاهد من الحي ${i + 1} إن الناس وقفوا على الرصيف ينتظرون أخبار أقاربهم، وإن القوارب الصغيرة عادت من النهر واحدا بعد آخر حتى المساء.`,
  ),
  "وأعلنت البلدية مساء مقتل 7 أشخاص وإصابة 19 آخرين في حادث ثان عند الجسر.",
].join("\n\n");

/** More counts than the list draws at once. */
const ledger = Array.from({ length: 130 }, (_, i) => `At the bridge ${i + 2} people were killed.`).join(" ");

/** A codebook that asks of every attribution for something that no rule says. */
function askingForDeskCode() {
  const body = structuredClone(defaultCodebook);
  body.claimTypes
    .find(({ id }) => id === "attribution")
    ?.fields.push({
      kind: "text",
      id: "desk_code",
      label: "Desk code",
      show: "first",
      required: true,
      maxLength: 20,
    });
  return body;
}

describe("suggestions on the review page", () => {
  const browser = useBrowser();
  let admin = 0;
  const desk = useReviewDesk(
    browser,
    [
      { text: "The clinic said nine people were killed and 12 were wounded. Who counts them?" },
      { text: "This video is fake and staged 🎥. Nine people were killed there, twelve were wounded." },
      { text: "Four people were injured on the stairs, two were killed at the gate." },
      { text: arabic },
      { text: "Three people were killed on the quay, says the harbour office." },
      { text: ledger },
    ],
    async (engine) => {
      admin = await makeUser(engine, { name: "asel", role: "admin", displayName: "Asel Toru" });
      await adoptCodebook(engine, { body: askingForDeskCode(), by: null, at: Date.now() });
    },
  );

  const entry = (page: Page, words: string | RegExp) =>
    page.locator(".suggestion").filter({ hasText: words });
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest(".suggestion")?.textContent ?? "");
  const outcomes = () =>
    desk.database((engine) =>
      engine.read.select().from(tables.suggestionOutcome).orderBy(desc(tables.suggestionOutcome.id)),
    );
  const lastOutcome = async () => (await outcomes())[0];

  test("are stepped through, accepted and taken back by keys alone", async () => {
    const page = await desk.open("davit", "/items/1");
    const list = page.getByRole("region", { name: "Suggested" });
    await list.waitFor();
    expect(await page.locator(".suggestion").count()).toBeGreaterThan(3);
    const tags = await page
      .locator(".markable mark.suggested[data-tag]")
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-tag")))]);
    expect(tags.toSorted()).toEqual(["A?", "C?"]);
    const handle = page.getByRole("button", {
      name: /^C\?, Casualty count: suggested: killed 14 or more; rule/,
    });
    expect(await handle.first().getAttribute("aria-label")).toMatch(
      /rule casualties\S+, version \d+, score 0\.\d\d/,
    );
    expect(await page.locator(".markable mark.suggested").first().getAttribute("title")).toContain(
      "rule casual",
    );
    await check(page, "suggestions-article");

    // Step: the headline's count and its source, then the lead's count; the one before comes back.
    for (const words of ["killed 14 or more", "says rescuers", "14 people"]) {
      await page.keyboard.press(";");
      await expect.poll(() => focused(page)).toContain(words);
    }
    await page.keyboard.press(":");
    await page.keyboard.press(";");
    await expect.poll(() => focused(page)).toContain("14 people");
    expect(await page.locator(".markable mark.in-hand").first().textContent()).toBe("14 people");
    await check(page, "suggestions-in-hand");

    // Accept: nothing moves, the next has the focus.
    const before = await places(page);
    await page.keyboard.press("+");
    await entry(page, "Kept as C1").waitFor();
    expect(await focused(page)).not.toContain("14 people");
    expect(await places(page)).toEqual(before);
    expect(await markedWords(page, "C1")).toBe("14 people");
    expect(await lastOutcome()).toMatchObject({ outcome: "accepted", kind: "killed", quote: "14 people" });

    // Undo brings it back to its place.
    await page.keyboard.press("z");
    await entry(page, "Kept as C1").waitFor({ state: "detached" });
    expect(await entry(page, "14 people").getByRole("button", { name: "Accept" }).count()).toBe(1);
    expect(await lastOutcome()).toMatchObject({ state: "undone" });
  });

  test("are rejected by keys alone: a digit picks the reason, other reasons want words", async () => {
    const page = await desk.open("davit", "/items/1");
    await page.keyboard.press(";");
    const before = await places(page);
    await page.keyboard.press("-");
    const reasons = page.getByRole("region", { name: "Why the suggestion is rejected" });
    await reasons.waitFor();
    await check(page, "suggestions-reject");
    const rejected = await page.locator(".rejection-head q").textContent();
    await page.keyboard.press("3");
    await page.getByText("Rejected: another figure").first().waitFor();
    expect(await reasons.isVisible()).toBe(false);
    expect(await places(page)).toEqual(before);
    await expect
      .poll(lastOutcome)
      .toMatchObject({ outcome: "rejected", reason: "wrong_amount", quote: rejected });
    await expect.poll(() => focused(page)).not.toBe("");
    await page.keyboard.press("-");
    await page.keyboard.press("6");
    await page.getByText("Say what is wrong with it, then press Enter.").waitFor();
    await page.keyboard.type("counts the boats");
    await page.keyboard.press("Enter");
    await page.getByText("Rejected: something else").first().waitFor();
    expect(await lastOutcome()).toMatchObject({ reason: "other", note: "counts the boats" });
    await page.keyboard.press("z");
    await expect.poll(lastOutcome, { timeout: 5_000 }).toMatchObject({ state: "undone" });
  });

  test("are amended in their form by keys alone; leaving it as proposed leaves nothing behind", async () => {
    const page = await desk.open("davit", "/items/1");
    const count = await page.locator(".suggestion").count();
    await entry(page, "14 people").locator(".suggestion-line").click();
    await page.keyboard.press("*");
    const form = page.getByRole("form", { name: "C+, Casualty count" });
    await form.waitFor();
    expect(await markedWords(page, "C+")).toBe("14 people");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toContain("14 people");
    expect(await page.getByText("not kept").count()).toBe(0);
    await page.keyboard.press("*");
    await form.getByLabel("low end, number").first().fill("15");
    await check(page, "suggestions-amend");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "detached" });
    await entry(page, /Kept as C\d/).waitFor();
    expect(await lastOutcome()).toMatchObject({ outcome: "amended", quote: "14 people" });
    await expect.poll(() => focused(page)).not.toBe("");
    const [claim] = await desk.database((engine) =>
      engine.read.select().from(tables.claim).orderBy(desc(tables.claim.id)),
    );
    expect(claim).toMatchObject({ origin: "suggestion", fields: { counts: [{ range: { min: 15 } }] } });
    await page.reload();
    await ready(page);
    expect(await page.locator(".suggestion").count()).toBe(count - 1);
  });

  test("that the codebook asks more of open their form, with what is missing", async () => {
    const page = await desk.open("maren", "/items/2");
    await page.getByRole("region", { name: "Suggested" }).waitFor();
    await check(page, "suggestions-comment");
    await entry(page, "The clinic").locator(".suggestion-line").click();
    browser.expectErrors(/400|422/);
    await page.keyboard.press("+");
    const form = page.getByRole("form", { name: "A+, Attribution" });
    await form.waitFor();
    const code = form.getByRole("textbox", { name: "Desk code", exact: true });
    expect(await code.getAttribute("aria-invalid")).toBe("true");
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    await check(page, "suggestions-asked-more");
    await code.fill("N4");
    await page.keyboard.press("Enter");
    await entry(page, "Kept as A1").waitFor();
    expect(await lastOutcome()).toMatchObject({ outcome: "amended", kind: "source" });
    expect((await outcomes()).filter(({ documentId }) => documentId === 2)).toHaveLength(1);
  });

  test("are accepted all at once after a look, in the order of the text", async () => {
    const page = await desk.open("maren", "/items/3");
    const all = page.getByRole("button", { name: "Accept all 3" });
    // A comment's words are all in sight.
    await expect.poll(() => all.getAttribute("aria-disabled")).toBe("false");
    await all.click();
    await page.getByText("Kept 3 suggestions as claims. Undo takes them back one by one").first().waitFor();
    const rows = (await outcomes()).filter(({ documentId }) => documentId === 3).toReversed();
    expect(rows.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted", "accepted"]);
    expect(rows.map(({ startCp }) => startCp)).toEqual(
      rows.map(({ startCp }) => startCp).toSorted((a, b) => a - b),
    );
    expect(new Set(rows.map(({ decidedAt }) => decidedAt)).size).toBe(1);
    await page.keyboard.press("z");
    await expect.poll(async () => (await lastOutcome())?.state, { timeout: 5_000 }).toBe("undone");
  });

  test("of an article are not accepted all at once before its paragraphs were looked at", async () => {
    const page = await desk.open("davit", "/items/1");
    const all = page.getByRole("button", { name: /^Accept all/ });
    expect(await all.getAttribute("aria-disabled")).toBe("true");
    const left = page.getByText(/^, \d+ to look at$/);
    const before = Number((await left.textContent())?.match(/\d+/)?.[0]);
    await all.press("Enter");
    await expect.poll(() => focused(page)).not.toBe("");
    await expect.poll(async () => Number((await left.textContent())?.match(/\d+/)?.[0])).toBe(before - 1);
  });

  test("are accepted and rejected before scripts have loaded", async () => {
    const page = await desk.open("maren", "/items/4", { javaScriptEnabled: false });
    await entry(page, "Four people").getByRole("button", { name: "Accept" }).click();
    await page.getByText("1 marked").waitFor();
    expect(await lastOutcome()).toMatchObject({ outcome: "accepted", kind: "injured" });
    browser.expectErrors(/400|422/);
    await entry(page, "two").getByRole("button", { name: "Reject" }).click();
    await page.getByText("Say why the suggestion is rejected").waitFor();
    await shot(page, "review/suggestions-no-scripts");
    await page.getByLabel("When rejecting").selectOption("no_claim");
    await entry(page, "two").getByRole("button", { name: "Reject" }).click();
    await entry(page, "two").waitFor({ state: "detached" });
    expect(await lastOutcome()).toMatchObject({ outcome: "rejected", reason: "no_claim" });
  });

  test("in long Arabic text are reached and read like any other", async () => {
    const page = await desk.open("idris", "/items/5");
    await page.keyboard.press(":");
    await expect.poll(() => focused(page)).toMatch(/7|19/);
    await expect
      .poll(() =>
        page
          .locator(".markable mark.in-hand")
          .first()
          .evaluate((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
      )
      .toBe(true);
    await check(page, "suggestions-arabic");
    await page.keyboard.press("+");
    await page.getByText(/^Kept as C1$/).waitFor();
  });

  test("in great number are listed in parts, and the one in hand is always there", async () => {
    const page = await desk.open("maren", "/items/7");
    const lines = page.locator(".suggestion");
    expect(await lines.count()).toBe(60);
    await page.getByRole("button", { name: "Show 60 of 70 after" }).click();
    await entry(page, "62 people").waitFor();
    expect(await focused(page)).toContain("62 people");
    await page.getByRole("button", { name: "Show 60 of 60 before" }).click();
    await entry(page, "61 people").waitFor();
    expect(await focused(page)).toContain("61 people");
    await page.keyboard.press(":");
    await expect.poll(() => focused(page)).toContain("131 people");
    expect(await lines.count()).toBe(10);
    await check(page, "suggestions-many");
  });

  test("are only read by whoever does not hold the item", async () => {
    await (await desk.open("maren", "/items/6")).getByText("Yours until").waitFor();
    const page = await desk.open("idris", "/items/6");
    await page.getByRole("region", { name: "Suggested" }).waitFor();
    expect(await page.getByRole("button", { name: "Accept" }).count()).toBe(0);
    const before = (await outcomes()).length;
    await page.keyboard.press(";");
    await page.keyboard.press("+");
    await page.keyboard.press("-");
    expect(await page.getByRole("region", { name: "Why the suggestion is rejected" }).isVisible()).toBe(
      false,
    );
    expect((await outcomes()).length).toBe(before);
  });

  test("are hidden where the article is read blind", async () => {
    await desk.database((engine) =>
      setBlind(engine, {
        articleId: 1,
        blind: true,
        reason: "double reading",
        userId: admin,
        at: Date.now(),
      }),
    );
    const page = await desk.open("davit", "/items/1");
    await page.getByText("Read blind: suggestions are hidden.").waitFor();
    expect(await page.locator(".read-blind q").textContent()).toBe("double reading");
    expect(await page.locator("mark.suggested, .suggestion").count()).toBe(0);
    await check(page, "suggestions-blind");
  });
});

/** Where words, claims and suggestions stand; equal while nothing moves. */
function places(page: Page): Promise<unknown> {
  return page.locator(".para > p, .para > h2, .suggestion").evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(" ");
    }),
  );
}
