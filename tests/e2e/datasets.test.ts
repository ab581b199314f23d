import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Manifest } from "#app/domain/release/manifest.ts";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { loadDemo } from "#seeds/demo.ts";
import { sessionCookie } from "#tests/helpers/accounts.ts";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

describe("datasets in the browser", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "docket-datasets-"));
  const databaseFile = join(folder, "datasets.db");
  let server: RunningServer;
  let cookie = "";

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile, durability: "scratch" });
    await loadDemo({ engine, now: Date.now() });
    const [admin] = await engine.read.select().from(tables.user).where(eq(tables.user.role, "admin"));
    cookie = await sessionCookie(engine, admin!.id);
    await engine.close();
    server = await startServer({ databaseFile });
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.open({ baseURL: server.url, ...options });
    const [name, value] = cookie.split("=") as [string, string];
    await page.context().addCookies([{ name, value, url: server.url }]);
    await page.goto("/datasets");
    return page;
  }

  /** Unpacks the archive with the system's tar, so that not only our own reading of the form is proven. */
  async function download(
    page: Page,
  ): Promise<{ name: string; read(file: string): Buffer; manifest: Manifest }> {
    const [archive] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    const into = mkdtempSync(join(folder, "unpacked-"));
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
    expect(readdirSync(dirname(databaseFile)).filter((left) => left.startsWith("docket-dataset-"))).toEqual(
      [],
    );
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
