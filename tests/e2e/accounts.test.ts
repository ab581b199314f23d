import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { axe, shot, useBrowser } from "#tests/helpers/browser.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

const rootPassword = "seven grey herons wait";
const newPassword = "the tide table is wrong";
const longName = "Marguerite Delacroix-van den Heuvel, desk for verification";
const arabicName = "إدريس بن يوسف المغربي الأندلسي";
const status = (code: number) => new RegExp(`the server responded with a status of ${code}`);

describe("accounts in the browser", { timeout: 120_000 }, () => {
  const browser = useBrowser();
  let server: RunningServer;
  let setupLink: string;
  beforeAll(async () => {
    server = await startServer();
    setupLink = await vi.waitUntil(() => /https?:\/\/\S+\/link\/\S+/.exec(server.output())?.[0]);
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
  });

  const open = (options = {}) => browser.open({ baseURL: server.url, ...options });

  /** axe on the page as it stands, and a picture in light and in dark. */
  async function check(page: Page, name: string) {
    expect(await axe(page), name).toEqual([]);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await shot(page, join("accounts", `${name}-${colorScheme}`));
    }
  }

  async function signIn(page: Page, name: string, password: string) {
    await page.goto("/signin");
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL("**/queue**");
  }

  /** Invites somebody and returns their one-time link. */
  async function invite(page: Page, given: { name: string; displayName: string; role: RegExp }) {
    await page.goto("/people");
    await page.getByLabel("Name to sign in with").fill(given.name);
    await page.getByLabel("Name that others see").fill(given.displayName);
    await page.getByLabel(given.role).check();
    await page.getByRole("button", { name: "Add and make a link" }).click();
    return page.getByLabel("One-time link").inputValue();
  }

  test("the first admin is made by the link that the terminal shows, once", async () => {
    const page = await open();
    browser.expectErrors(status(400), status(404));
    await page.goto("/signin");
    await page.getByText("Nobody has an account yet.").waitFor();
    await check(page, "signin-nobody");
    await page.goto(setupLink);
    await check(page, "setup");
    await page.getByLabel("Name to sign in with").fill("root");
    await page.getByLabel("Name that others see").fill(longName);
    await page.getByLabel("Password", { exact: true }).fill("too short");
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByText("That is 9 of at least 12 characters.").waitFor();
    expect(
      await page
        .getByLabel("Password", { exact: true })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await check(page, "setup-refused");
    await page.keyboard.type(rootPassword);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/queue**");
    await page.goto(setupLink);
    await page.getByText("This link has been used, replaced, or is too old.").waitFor();
    await check(page, "link-used");
  });

  test("signing in by keyboard alone leads back to the page that was asked for", async () => {
    const page = await open();
    browser.expectErrors(status(400));
    await page.goto("/people");
    await page.waitForURL("**/signin?next=%2Fpeople");
    await check(page, "signin");
    await page.keyboard.type("root");
    await page.keyboard.press("Tab");
    await page.keyboard.type("not the password");
    await page.keyboard.press("Enter");
    await page.getByText("do not belong together").waitFor();
    await check(page, "signin-refused");
    await page.keyboard.type(rootPassword);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/people");
    await page.getByRole("heading", { name: "People", level: 1 }).waitFor();
    await page.getByRole("button", { name: longName }).press("Enter");
    await page.getByRole("button", { name: "Sign out" }).press("Enter");
    await page.waitForURL("**/signin");
    await page.goto("/people");
    await page.waitForURL("**/signin?next=%2Fpeople");
  });

  test("the same without scripts", async () => {
    const page = await open({ javaScriptEnabled: false });
    browser.expectErrors(status(400));
    await page.goto("/account");
    await page.getByLabel("Name").fill("root");
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("do not belong together").waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("root");
    expect(await page.getByLabel("Password", { exact: true }).inputValue()).toBe("");
    expect(await page.getByLabel("Show what I type").isVisible()).toBe(false);
    await page.getByLabel("Password", { exact: true }).fill(rootPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL("**/account");
    const link = await invite(page, { name: "plain", displayName: "", role: /Moderator/ });
    await page.goto(link);
    await page.getByLabel("Password", { exact: true }).fill(newPassword);
    await page.getByRole("button", { name: "Set password" }).click();
    await page.waitForURL("**/queue**");
  });

  test("an admin adds a person, who sets a password by the link; disabling ends the session at once", async () => {
    const admin = await open();
    browser.expectErrors(status(403), status(409));
    await signIn(admin, "root", rootPassword);
    const link = await invite(admin, { name: "idris", displayName: arabicName, role: /Fact-checker/ });
    await check(admin, "people-invited");
    expect(await admin.getByLabel("Name to sign in with").inputValue()).toBe("");
    await admin.getByLabel("Name to sign in with").fill("IDRIS");
    await admin.getByRole("button", { name: "Add and make a link" }).click();
    await admin.getByText('There is already an account "idris".').waitFor();
    await check(admin, "people-refused");

    const person = await open();
    await person.goto(link);
    await person.getByText("You sign in with the name idris").waitFor();
    await check(person, "welcome");
    await person.getByLabel("Password", { exact: true }).fill(newPassword);
    await person.keyboard.press("Enter");
    await person.waitForURL("**/queue**");
    await person.goto("/people");
    await person.getByText("has the role Fact-checker and may not manage people").waitFor();
    await check(person, "forbidden");
    await person.goto("/account");

    await admin.goto("/people");
    await admin.getByRole("link", { name: arabicName }).click();
    await admin.getByRole("heading", { name: arabicName }).waitFor();
    await check(admin, "person");
    await admin.getByLabel(/Moderator/).check();
    await admin.getByRole("button", { name: "Save" }).click();
    await admin.getByText("Saved.").waitFor();
    await person.reload();
    await person.getByText("Moderator. Decides").waitFor();
    await admin.getByRole("button", { name: "Disable the account" }).click();
    await admin.getByText("The account is disabled and signed out everywhere.").waitFor();
    await check(admin, "person-disabled");
    await person.getByRole("link", { name: "Queue" }).click();
    await person.waitForURL("**/signin?next=**");

    await admin.getByRole("button", { name: "Enable the account" }).click();
    await admin.getByText("The account is enabled.").waitFor();
    await admin.getByRole("button", { name: "Make a link" }).click();
    await check(admin, "person-link");
    await person.goto(await admin.getByLabel("One-time link").inputValue());
    await person.getByRole("heading", { name: "Set a new password" }).waitFor();
    await check(person, "reset");
  });

  test("changing one's password ends the other sessions and says so", async () => {
    const [here, there] = [await open(), await open()];
    browser.expectErrors(status(400));
    for (const page of [here, there]) await signIn(page, "plain", newPassword);
    await here.goto("/account");
    await check(here, "account");
    expect(await here.getByRole("row").count()).toBeGreaterThanOrEqual(3);
    await here.getByLabel("Present password").fill("not the password");
    await here.getByLabel("New password").fill(rootPassword);
    await here.keyboard.press("Enter");
    await here.getByText("This is not your present password.").waitFor();
    await check(here, "account-refused");
    await here.keyboard.type(newPassword);
    await here.keyboard.press("Enter");
    await here.getByText("Your password is changed.").waitFor();
    await check(here, "account-changed");
    expect(await here.getByRole("row").count()).toBe(2);
    await there.goto("/account");
    await there.waitForURL("**/signin?next=**");

    await signIn(there, "plain", rootPassword);
    await here.reload();
    await here.getByRole("button", { name: /^End the session of Chrome/ }).click();
    await here.getByText("That session has ended.").waitFor();
    await there.goto("/account");
    await there.waitForURL("**/signin?next=**");
  });

  test("the pages are as readable in the dark", async () => {
    const page = await open({ colorScheme: "dark" });
    await page.goto("/signin");
    expect(await axe(page)).toEqual([]);
    await signIn(page, "root", rootPassword);
    for (const path of ["/people", "/people/2", "/account?done=sessions"]) {
      await page.goto(path);
      expect(await axe(page), path).toEqual([]);
    }
  });

  test("a form from another site is refused, at pages and at addresses without a page", async () => {
    for (const path of [
      "/signin",
      "/signin.data",
      "/signout",
      "/signout.data",
      "/theme",
      "/people/1",
      "/nothing",
    ]) {
      const answer = await fetch(server.url + path, {
        method: "POST",
        headers: { Origin: "https://evil.example", "Content-Type": "application/x-www-form-urlencoded" },
        body: "name=root",
      });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  test("neither passwords nor links stand in the log", async () => {
    const log = server.output().replaceAll(setupLink, "");
    expect(log).toContain('"path":"/link/[hidden]"');
    for (const secret of [rootPassword, newPassword, setupLink.split("/").at(-1)!])
      expect(log).not.toContain(secret);
    expect(log).not.toMatch(/\/link\/(?!\[hidden\])/);
  });
});
