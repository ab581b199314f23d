import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Manifest } from "#app/domain/release/manifest.ts";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { useDemoDesk } from "#tests/helpers/demo.ts";

describe("datasets in the browser", () => {
  const browser = useBrowser();
  const desk = useDemoDesk(browser);
  const open = (options: BrowserContextOptions = {}) => desk.open("admin", "/datasets", options);

  /** Unpacks the archive with the system's tar, so that not only our own reading of the form is proven. */
  async function download(
    page: Page,
  ): Promise<{ name: string; read(file: string): Buffer; manifest: Manifest }> {
    const [archive] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    const into = mkdtempSync(join(desk.folder, "unpacked-"));
    const file = join(into, "archive.tar");
    await archive.saveAs(file);
    execFileSync("tar", ["-xf", file, "-C", into, "--strip-components=1"]);
    const read = (name: string) => readFileSync(join(into, name));
    return {
      name: archive.suggestedFilename(),
      read,
      manifest: JSON.parse(read("manifest.json").toString("utf8")),
    };
  }

  test("an archive comes down whole, by keyboard and without scripts, and is listed with its manifest", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.getByRole("radio", { name: /^CSV/ }).focus();
    await page.keyboard.press("Space");
    const { name, read, manifest } = await download(page);
    expect(name).toMatch(/^docket-csv-\d+\.tar$/);
    expect(manifest).toMatchObject({ format: "csv", names: "pseudonyms" });
    expect(manifest.counts.comments).toBeGreaterThan(200);
    for (const file of manifest.files) {
      expect(createHash("sha256").update(read(file.name)).digest("hex")).toBe(file.sha256);
    }
    const sum = createHash("sha256").update(read("manifest.json")).digest("hex");
    await page.reload();
    await page.getByText(sum.slice(0, 12)).waitFor();
    expect(readdirSync(desk.folder).filter((left) => left.startsWith("docket-dataset-"))).toEqual([]);
  });

  test("names leave only when they are asked for", async () => {
    const page = await open();
    const authorsOf = ({ read }: { read(file: string): Buffer }) =>
      read("comments.jsonl")
        .toString("utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).author as string | null)
        .filter((author) => author !== null);
    expect(authorsOf(await download(page)).every((author) => author.startsWith("author-"))).toBe(true);
    await page.getByRole("radio", { name: /^Names/ }).check();
    const named = await download(page);
    expect(named.manifest.names).toBe("as given");
    expect(authorsOf(named).some((author) => author.startsWith("author-"))).toBe(false);
  });

  test.each(["light", "dark"] as const)(
    "the page is accessible and says what it does, %s",
    async (colorScheme) => {
      const page = await open({ colorScheme });
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Datasets");
      expect(await axe(page)).toEqual([]);
      await shot(page, `datasets-${colorScheme}`);
    },
  );
});
