import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The rules of WCAG 2.2 up to level AA, by axe's names. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** A console error that a test has caused on purpose. */
export type Expected = RegExp;

/**
 * One Chromium for a test file, started at the first page. Call it once at the top of the file. Every `open` gives a
 * page in a context of its own (no shared cookies), closed after the test; a test whose pages logged a console error or
 * threw fails, unless it has named the error with `expectErrors`.
 */
export function useBrowser() {
  let browser: Promise<Browser> | undefined;
  let pages: Page[] = [];
  let errors: string[] = [];
  let expected: Expected[] = [];

  afterEach(async () => {
    const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
    const open = pages;
    [pages, errors, expected] = [[], [], []];
    await Promise.all(open.map((page) => page.context().close()));
    expect(unexpected, "errors on the pages of this test").toEqual([]);
  });
  afterAll(async () => (await browser)?.close());

  return {
    /** @param options Playwright's, such as `baseURL`, `viewport`, `colorScheme`, `javaScriptEnabled` */
    async open(options: BrowserContextOptions): Promise<Page> {
      browser ??= launch();
      const context = await (await browser).newContext({
        viewport: { width: 1280, height: 720 },
        ...options,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on("console", (message) => {
        if (message.type() !== "error") return;
        errors.push(`${page.url()}: ${message.text()} (${message.location().url})`);
      });
      pages.push(page);
      return page;
    },
    /** Errors that this test causes on purpose, such as the 403 it asks for. */
    expectErrors(...patterns: Expected[]) {
      expected.push(...patterns);
    },
  };
}

/** Lets a page carry somebody's session. @param cookie "name=value" */
export async function carrySession(page: Page, cookie: string, url: string): Promise<void> {
  const [name, value] = cookie.split("=") as [string, string];
  await page.context().addCookies([{ name, value, url }]);
}

/** Waits until the page answers to keys, which is when the list of them can be opened. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Keys/, disabled: false }).waitFor();
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * What axe finds wrong on a page by WCAG 2.2 AA, one line a place: rule, what it is, where. Compare it with `[]`.
 * Pages have no frames of other origins, so axe needs no blank page for its sums ("legacy mode"), and only what is
 * wrong is told in full: together that takes a third of the time.
 */
export async function axe(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await builder.withTags(WCAG).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

/** Saves a picture of the whole page as NAME.png in the folder that DOCKET_SHOTS names; does nothing without one. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.DOCKET_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
