import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { disableUser, enableUser } from "#app/domain/auth/people.server.ts";
import { checkSignIn, recordSignIn } from "#app/domain/auth/sign-in.server.ts";
import { refusalsKept, triesPerAddress, triesPerName } from "#app/domain/auth/sign-in-limits.server.ts";
import { recordSignOut } from "#app/domain/auth/sign-out.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { makeUser, testPassword } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("signing in", () => {
  const database = useDatabase();
  let ana: number;

  beforeEach(async () => {
    await makeUser(database.engine, { name: "root", role: "admin" });
    ana = await makeUser(database.engine, { name: "ana", role: "moderator" });
  });
  afterEach(() => vi.useRealTimers());

  const attempt = async (name: string, password: string, address = "192.0.2.1") => {
    try {
      return await checkSignIn(database.engine, { name, password, address, at: Date.now() });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { code: error.code, message: error.message };
    }
  };
  const refusals = async () =>
    (await trail(database.engine)).filter((event) => event.action === "user.sign_in_refused");

  test("works with the name as people type it, and only with the right password", async () => {
    expect(await attempt("  Ana ", testPassword)).toBe(ana);
    expect(await attempt("ana", `${testPassword} `)).toMatchObject({ code: "bad_input" });
    expect(await attempt("ana", "")).toMatchObject({ code: "bad_input" });
  });

  test("says the same for a wrong password and for a name that does not exist", async () => {
    expect(await attempt("ana", "not the password")).toEqual(await attempt("nobody", "not the password"));
  });

  test("takes as long for a name that does not exist", async () => {
    const time = async (name: string) => {
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const start = performance.now();
        await attempt(name, "not the password", `192.0.2.${name.length}${round}`);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[3]!;
    };
    await attempt("warm", "up");
    const [known, unknown] = [await time("ana"), await time("nobody")];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test("tells a disabled account only to who knows its password", async () => {
    await disableUser(database.engine, { userId: ana, by: null, at: Date.now() });
    expect(await attempt("ana", "not the password")).toMatchObject({ code: "bad_input" });
    expect(await attempt("ana", testPassword)).toMatchObject({ code: "forbidden" });
    expect((await refusals()).map((event) => event.about)).toEqual([
      { name: "ana", why: "password" },
      { name: "ana", why: "disabled" },
    ]);
    await enableUser(database.engine, { userId: ana, by: null, at: Date.now() });
    expect(await attempt("ana", testPassword)).toBe(ana);
  });

  test("after ten wrong tries the name has to wait, from any address, right password or not", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    for (let index = 0; index < triesPerName; index += 1) {
      expect(await attempt("ana", "wrong wrong wrong", `192.0.2.${index}`)).toMatchObject({
        code: "bad_input",
      });
    }
    expect(await attempt("ana", testPassword, "198.51.100.9")).toEqual({
      code: "too_many",
      message: expect.stringMatching(/Try again in 15 minutes/),
    });
    vi.setSystemTime(Date.now() + 14.5 * 60_000);
    expect(await attempt("ana", testPassword)).toMatchObject({
      message: expect.stringContaining("in 1 minute,"),
    });
    vi.setSystemTime(Date.now() + 60_000);
    expect(await attempt("ana", testPassword)).toBe(ana);
  });

  test("many tries at once do not slip through", async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, index) => attempt("ana", "wrong wrong wrong", `192.0.2.${index}`)),
    );
    expect(all.filter((one) => (one as { code: string }).code === "bad_input")).toHaveLength(triesPerName);
  });

  test("a right password clears the name's count", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let index = 1; index < triesPerName; index += 1) await attempt("ana", "wrong", "192.0.2.1");
      expect(await attempt("ana", testPassword)).toBe(ana);
    }
  });

  test("one address cannot try many names; others still can sign in", async () => {
    const codes: unknown[] = [];
    for (let index = 0; index <= triesPerAddress; index += 1) {
      codes.push(((await attempt(`name${index}`, "guess", "192.0.2.66")) as { code: string }).code);
    }
    expect(codes.slice(0, -1).every((code) => code === "bad_input")).toBe(true);
    expect(codes.at(-1)).toBe("too_many");
    expect(await attempt("ana", testPassword, "192.0.2.66")).toMatchObject({ code: "too_many" });
    expect(await attempt("ana", testPassword, "192.0.2.67")).toBe(ana);
  });

  test("strangers leave no word of theirs in the trail, and cannot flood it", async () => {
    const typed = "my-secret-password-by-mistake";
    for (let index = 0; index < 2 * refusalsKept; index += 1) await attempt(`${typed}${index}`, typed);
    const kept = await refusals();
    expect(kept).toHaveLength(refusalsKept);
    for (const event of kept) {
      expect(event).toMatchObject({
        actor: null,
        subject: { kind: "user", id: 0 },
        about: { name: "", why: "password" },
      });
    }
    expect(JSON.stringify(await trail(database.engine))).not.toContain(typed);
  });

  test("blocked tries are kept up to a number a minute, too", async () => {
    for (let index = 0; index < 4 * refusalsKept; index += 1)
      await attempt("ana", "wrong", `192.0.2.${index}`);
    expect(await refusals()).toHaveLength(refusalsKept);
  });

  test("signing in and out are events", async () => {
    await recordSignIn(database.engine, { userId: ana, name: "ana", at: Date.now() });
    const user = { id: ana, name: "ana", displayName: "ana", role: "moderator" } as const;
    await recordSignOut(database.engine, user, Date.now());
    expect((await trail(database.engine)).slice(-2)).toMatchObject([
      { action: "user.signed_in", actor: ana, subject: { kind: "user", id: ana } },
      { action: "user.signed_out", actor: ana },
    ]);
  });
});
