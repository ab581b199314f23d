import { beforeEach, describe, expect, test } from "vitest";
import { createUser } from "#app/domain/auth/accounts.server.ts";
import { firstAdminLink } from "#app/domain/auth/links.server.ts";
import * as account from "#app/routes/account.tsx";
import * as link from "#app/routes/link.$token.tsx";
import * as people from "#app/routes/people._index.tsx";
import * as signin from "#app/routes/signin.tsx";
import * as signout from "#app/routes/signout.tsx";
import { makeUser, sessionCookie, testPassword, whoIs } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { call } from "#tests/helpers/routes.ts";

const cookieIn = (headers: Headers) => headers.get("Set-Cookie")!.split(";")[0]!;

describe("the pages of accounts, without a browser", () => {
  const database = useDatabase();
  let ana: number;
  beforeEach(async () => {
    ana = await makeUser(database.engine, { name: "ana", role: "moderator" });
  });

  const signIn = (form: Record<string, string>, cookie?: string) =>
    call(signin.action, { engine: database.engine, path: "/signin", form, cookie });

  test("signing in starts a session and leads to where one wanted to go, on this site only", async () => {
    const { engine } = database;
    const form = { name: "ana", password: testPassword };
    for (const [next, location] of [
      ["/items/4?claim=2", "/items/4?claim=2"],
      ["//evil.example", "/"],
      ["", "/"],
    ] as const) {
      const answer = await signIn({ ...form, next });
      expect([answer.status, answer.location]).toEqual([302, location]);
      expect((await whoIs(engine, cookieIn(answer.headers)))?.user.id).toBe(ana);
    }
  });

  test("a session that a browser brings to sign-in is worth nothing afterwards", async () => {
    const planted = await sessionCookie(database.engine, ana);
    const answer = await signIn({ name: "ana", password: testPassword }, planted);
    expect(await whoIs(database.engine, planted)).toBeNull();
    expect(await whoIs(database.engine, cookieIn(answer.headers))).not.toBeNull();
  });

  test("a refused sign-in sets no cookie and gives back the name but never the password", async () => {
    const answer = await signIn({ name: "ana", password: "a wrong password", next: "/queue" });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(answer.data).toMatchObject({
      given: { name: "ana", next: "/queue" },
      fields: { password: expect.any(String) },
    });
    expect(JSON.stringify(answer.data)).not.toContain("a wrong password");
    expect((await signIn({ name: "", password: "" })).data).toMatchObject({
      fields: { name: "Type the name you were given.", password: "Type your password." },
    });
  });

  test("a page asked for while signed out comes back after signing in; a form comes back to its page", async () => {
    const { engine } = database;
    const asked = await call(account.loader, { engine, path: "/account?done=session" });
    expect(asked.location).toBe(`/signin?next=${encodeURIComponent("/account?done=session")}`);
    const posted = async (referer: string) =>
      (await call(account.action, { engine, path: "/account", form: {}, headers: { Referer: referer } }))
        .location;
    expect(await posted("http://docket.test/people/3")).toBe(
      `/signin?next=${encodeURIComponent("/people/3")}`,
    );
    expect(await posted("https://evil.example/people/3")).toBe("/signin");
  });

  test("signing out ends the session, and asking for the address changes nothing", async () => {
    const { engine } = database;
    const cookie = await sessionCookie(engine, ana);
    expect((await call(signout.loader, { engine, path: "/signout", cookie })).location).toBe("/");
    expect(await whoIs(engine, cookie)).not.toBeNull();
    const answer = await call(signout.action, { engine, path: "/signout", cookie, form: {} });
    expect(answer.headers.get("Set-Cookie")).toMatch(/Max-Age=0/);
    expect(await whoIs(engine, cookie)).toBeNull();
  });

  test("an admin gets the link of a new account, once; it opens a page that names nobody else and is kept nowhere", async () => {
    const { engine } = database;
    const cookie = await sessionCookie(engine, await makeUser(engine, { name: "root", role: "admin" }));
    const form = { name: "idris", displayName: "إدريس", role: "fact_checker" };
    const made = await call(people.action, { engine, path: "/people", cookie, form });
    const url = new URL((made.data as { link: string }).link);
    expect(url.origin).toBe("http://docket.test");
    const listed = await call(people.loader, { engine, path: "/people", cookie });
    const token = url.pathname.split("/").at(-1)!;
    expect(JSON.stringify(listed.data)).not.toContain(token);
    const opened = await call(link.loader, { engine, path: url.pathname, params: { token } });
    expect(opened.data).toMatchObject({ kind: "welcome", person: { name: "idris", displayName: "إدريس" } });
    const headers = new Headers(link.headers({} as never));
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin");
    const set = await call(link.action, {
      engine,
      path: url.pathname,
      params: { token },
      form: { intent: "password", password: testPassword },
    });
    expect((await whoIs(engine, cookieIn(set.headers)))?.user).toMatchObject({
      name: "idris",
      role: "fact_checker",
    });
    expect((await call(link.loader, { engine, path: url.pathname, params: { token } })).status).toBe(404);
  });

  test("the set-up link makes the first admin and signs them in; no other link can", async () => {
    const { engine } = database;
    const { secret } = await createUser(engine, { name: "bo", role: "moderator", by: null, at: Date.now() });
    const form = { intent: "setup", name: "root", displayName: "", password: testPassword };
    const open = (token: string) =>
      call(link.action, { engine, path: `/link/${token}`, params: { token }, form });
    expect((await open(secret!)).status).toBe(400);
    expect((await open("nonsense")).status).toBe(404);
    const token = (await firstAdminLink(engine, Date.now(), ""))!.split("/").at(-1)!;
    const answer = await open(token);
    expect((await whoIs(engine, cookieIn(answer.headers)))?.user).toMatchObject({
      name: "root",
      role: "admin",
    });
  });
});
