import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { openEngine } from "#db/engine.server.ts";
import { makeUser, sessionCookie } from "#tests/helpers/accounts.ts";
import { axe, carrySession, shot, useBrowser } from "#tests/helpers/browser.ts";
import { useImportFolder } from "#tests/helpers/imports.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

describe("imports in the browser", () => {
  const browser = useBrowser();
  const files = useImportFolder();
  const folder = mkdtempSync(join(tmpdir(), "docket-imports-"));
  const databaseFile = join(folder, "imports.db");
  let server: RunningServer;
  let cookie: string;

  beforeAll(async () => {
    const engine = await openEngine({ file: databaseFile });
    await ensureCodebook(engine, Date.now());
    cookie = await sessionCookie(engine, await makeUser(engine, { name: "ada", role: "admin" }));
    await engine.close();
    server = await startServer({ databaseFile });
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.open({ baseURL: server.url, ...options });
    await carrySession(page, cookie, server.url);
    await page.goto("/imports");
    return page;
  }

  const page1 =
    "Bridge at Orla shut\n\nFourteen people were killed on the bridge.\n\n  • Ilse\n\n    no\n\n    • سلمى\n\n      كذب";
  const rows = [
    '{"type": "article", "id": "a1", "source": "Harbour Light", "text": "Rain\\n\\nRain all week."}',
    '{"type": "comment", "id": "c1", "article_id": "a1", "author": "Omar", "text": "at last"}',
    '{"type": "comment", "id": "c2", "article_id": "a1", "author": "Omar"}',
  ].join("\n");

  const choose = (page: Page, ...paths: string[]) =>
    page.getByLabel("Files", { exact: true }).setInputFiles(paths);
  const send = (page: Page) => page.getByRole("button", { name: "Send and check" }).click();
  const cell = (page: Page, label: string) =>
    page
      .getByRole("row", { name: new RegExp(`^${label}`) })
      .getByRole("cell")
      .first()
      .innerText();

  test("files are checked first, then imported, and the refused rows come back as a file", async () => {
    const page = await open();
    expect(await axe(page)).toEqual([]);
    await shot(page, "imports-empty-light");
    await choose(page, files.write("bridge.txt", page1), files.write("rows.jsonl", rows));
    await send(page);
    await page.getByText("Nothing was changed.").waitFor();
    expect([await cell(page, "Articles"), await cell(page, "Comments"), await cell(page, "Refused")]).toEqual(
      ["2", "3", "1"],
    );
    expect(await axe(page)).toEqual([]);
    await shot(page, "imports-check-light");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("heading", { name: "Import 1" }).waitFor();
    await page.getByText("came in").waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, "import-light");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Refused rows" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("import-1-refused.jsonl");
    expect(readFileSync(await download.path(), "utf8")).toBe(`${rows.split("\n")[2]}\n`);
    await page.getByRole("link", { name: "All imports" }).click();
    const line = page.getByRole("row", { name: /bridge\.txt, rows\.jsonl/ });
    expect(await line.innerText()).toMatch(/finished[\s\S]*ada/);
  });

  test("without scripts: sent again there is nothing new, and it can be discarded", async () => {
    const page = await open({ javaScriptEnabled: false, colorScheme: "dark" });
    await choose(page, files.write("bridge.txt", page1));
    await send(page);
    for (
      let looks = 0;
      looks < 20 && (await page.getByText("Nothing was changed.").count()) === 0;
      looks += 1
    ) {
      await page.reload();
    }
    await page.getByText("There is nothing new in these files.").waitFor();
    expect(await page.getByRole("button", { name: "Import", exact: true }).count()).toBe(0);
    await shot(page, "imports-check-dark");
    const address = page.url();
    await page.getByRole("button", { name: "Discard" }).click();
    expect(new URL(page.url()).pathname).toBe("/imports");
    await shot(page, "imports-dark");
    browser.expectErrors(/404/);
    await page.goto(address);
    await page.getByText("not here any more").waitFor();
  });

  test("a wrong encoding and a form without files are refused in words, and what was typed stays", async () => {
    browser.expectErrors(/400/);
    const page = await open();
    await choose(page, files.write("bridge.txt", page1));
    await page.getByLabel("Encoding").fill("klingon-8");
    await page.getByLabel("Source").fill("Valley Post");
    await send(page);
    await page.getByText('"klingon-8" is not a known encoding').first().waitFor();
    expect(await page.getByLabel("Source").inputValue()).toBe("Valley Post");
    expect(await axe(page)).toEqual([]);
  });

  test("a name that is a path is only shown, and files from nowhere else are read", async () => {
    const page = await open();
    await page.getByLabel("Files", { exact: true }).setInputFiles([
      {
        name: "../../etc/passwd.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("Head\n\nA story about locks."),
      },
    ]);
    await send(page);
    await page.getByText("Nothing was changed.").waitFor();
    expect(await page.getByText("passwd.txt").first().innerText()).not.toContain("..");
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("heading", { name: "Imports" }).waitFor();
  });
});
