import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { tables } from "#db/schema/index.ts";
import { useBrowser } from "#tests/helpers/browser.ts";
import { check, useReviewDesk } from "#tests/helpers/review.ts";

describe("hints of tone on the review page", () => {
  const browser = useBrowser();
  const desk = useReviewDesk(browser, [
    { text: "Rest in peace, all of you who waited for that ferry." },
    { text: "Our deepest condolences to the ferry crew. Rest in peace." },
  ]);
  const outcomes = () =>
    desk.database((engine) =>
      engine.read.select().from(tables.suggestionOutcome).orderBy(asc(tables.suggestionOutcome.id)),
    );

  test("one is dismissed in place, by keyboard, and taken back by z; setting its label keeps it", async () => {
    const page = await desk.open("maren", "/items/2");
    const dismiss = page.getByRole("button", { name: /^Not condolence/i });
    await check(page, "tone-hint");
    await dismiss.focus();
    await page.keyboard.press("Enter");
    await dismiss.waitFor({ state: "detached" });
    expect(await outcomes()).toMatchObject([{ kind: "tone", outcome: "rejected", reason: "no_claim" }]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("value"));
    expect(await focused()).toBe("condolence");
    await page.keyboard.press("z");
    await dismiss.waitFor();
    await page.getByRole("checkbox", { name: /condolence/i }).check();
    await dismiss.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Keep only the tone" }).click();
    await expect
      .poll(async () => (await outcomes()).map(({ outcome, state }) => `${outcome} ${state}`))
      .toEqual(["rejected undone", "accepted live"]);
  });

  test("one is dismissed before scripts have loaded", async () => {
    const page = await desk.open("davit", "/items/3", { javaScriptEnabled: false });
    const dismiss = page.getByRole("button", { name: /^Not condolence/i });
    await dismiss.click();
    await page.getByRole("button", { name: /words rest in peace suggest/i }).waitFor();
    await dismiss.click();
    await dismiss.waitFor({ state: "detached" });
    expect((await outcomes()).slice(-2)).toMatchObject([
      { outcome: "rejected", decidedBy: expect.any(Number) },
      { outcome: "rejected", quote: "Rest in peace" },
    ]);
  });
});
