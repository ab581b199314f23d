import { describe, expect, test } from "vitest";
import {
  changePassword,
  createFirstAdmin,
  createUser,
  setPassword,
  setPasswordByLink,
} from "#app/domain/auth/accounts.server.ts";
import { firstAdminLink, linkLifetimes, openLink } from "#app/domain/auth/links.server.ts";
import {
  changeUser,
  disableUser,
  enableUser,
  findPerson,
  issueReset,
  listPeople,
} from "#app/domain/auth/people.server.ts";
import { checkSignIn } from "#app/domain/auth/sign-in.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import type { Role } from "#app/domain/vocabulary.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser, sessionCookie, testPassword, whoIs } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { trail } from "#tests/helpers/trail.ts";

const otherPassword = "the tide table is wrong";
const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return "done";
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
};

describe("accounts", () => {
  const database = useDatabase();
  const at = Date.UTC(2026, 4, 1);
  const signIn = (name: string, password: string) =>
    codeOf(checkSignIn(database.engine, { name, password, address: "192.0.2.1", at }));
  const stateOf = async (id: number) => (await findPerson(database.engine.read, id, at)).state;

  describe("the first admin", () => {
    const secretOf = (link: string | null) => link!.slice(link!.lastIndexOf("/") + 1);

    test("is made through a link that exists only while there is no admin, and works once", async () => {
      const { engine } = database;
      const link = await firstAdminLink(engine, at, "http://docket.test");
      expect(link).toMatch(/^http:\/\/docket\.test\/link\/[\w-]{43}$/);
      const given = { secret: secretOf(link), name: "Root", displayName: "", password: testPassword, at };
      const id = await createFirstAdmin(engine, given);
      expect(await findPerson(engine.read, id, at)).toMatchObject({
        name: "root",
        displayName: "Root",
        role: "admin",
      });
      expect(await signIn("root", testPassword)).toBe("done");
      expect(await codeOf(createFirstAdmin(engine, { ...given, name: "root2" }))).toBe("not_found");
      expect(await firstAdminLink(engine, at, "http://docket.test")).toBeNull();
    });

    test("is one, also when two people open two links at once", async () => {
      const { engine } = database;
      const first = secretOf(await firstAdminLink(engine, at, ""));
      const second = secretOf(await firstAdminLink(engine, at, ""));
      const make = (secret: string, name: string) =>
        codeOf(createFirstAdmin(engine, { secret, name, displayName: "", password: testPassword, at }));
      const [early, ...both] = await Promise.all([
        make(first, "early"),
        make(second, "mid"),
        make(second, "late"),
      ]);
      expect(early).toBe("not_found");
      expect(both.sort()).toEqual(["done", "not_found"]);
    });

    test("a set-up link is too old after a day, and no way around an account's own link", async () => {
      const { engine } = database;
      const setup = secretOf(await firstAdminLink(engine, at, ""));
      expect(await codeOf(openLink(engine.read, setup, at + linkLifetimes.setup - 1))).toBe("done");
      expect(await codeOf(openLink(engine.read, setup, at + linkLifetimes.setup))).toBe("not_found");
      expect(await codeOf(setPasswordByLink(engine, { secret: setup, password: testPassword, at }))).toBe(
        "bad_input",
      );
      const { secret } = await createUser(engine, { name: "ana", role: "moderator", by: null, at });
      const given = { secret: secret!, name: "eve", displayName: "", password: testPassword, at };
      expect(await codeOf(createFirstAdmin(engine, given))).toBe("bad_input");
    });
  });

  describe("an invited person", () => {
    test("sets a password by the link, once, within 72 hours", async () => {
      const { engine } = database;
      const { id, secret } = await createUser(engine, { name: "ana", role: "moderator", by: null, at });
      expect(await stateOf(id)).toBe("invited");
      expect(await signIn("ana", testPassword)).toBe("bad_input");
      expect(await codeOf(openLink(engine.read, secret!, at + 72 * 3_600_000))).toBe("not_found");
      const use = (password: string) => codeOf(setPasswordByLink(engine, { secret: secret!, password, at }));
      expect(await use("too short")).toBe("bad_input");
      expect(await use(testPassword)).toBe("done");
      expect(await use(otherPassword)).toBe("not_found");
      expect(await stateOf(id)).toBe("active");
      expect(await signIn("ana", testPassword)).toBe("done");
    });

    test("a link used twice at once sets one password", async () => {
      const { engine } = database;
      const { secret } = await createUser(engine, { name: "ana", role: "moderator", by: null, at });
      const codes = await Promise.all(
        [testPassword, otherPassword].map((password) =>
          codeOf(setPasswordByLink(engine, { secret: secret!, password, at })),
        ),
      );
      expect(codes.sort()).toEqual(["done", "not_found"]);
    });

    test("names are taken once, however they are written", async () => {
      const { engine } = database;
      const make = (name: string) => codeOf(createUser(engine, { name, role: "moderator", by: null, at }));
      expect(await make("ana")).toBe("done");
      expect(await make(" ANA")).toBe("already_in_state");
      expect(await make("ａｎａ")).toBe("already_in_state");
    });
  });

  describe("a password", () => {
    test("is changed by its owner, who stays; all other sessions end", async () => {
      const { engine } = database;
      const id = await makeUser(engine, { name: "ana", role: "moderator" });
      const [here, there] = [await sessionCookie(engine, id), await sessionCookie(engine, id)];
      const who = (await whoIs(engine, here))!;
      const change = (current: string, password: string) =>
        codeOf(changePassword(engine, who, { current, password, address: "192.0.2.1", at }));
      expect(await change("not it", otherPassword)).toBe("bad_input");
      expect(await change(testPassword, "short")).toBe("bad_input");
      expect(await whoIs(engine, there)).not.toBeNull();
      expect(await change(testPassword, otherPassword)).toBe("done");
      expect(await whoIs(engine, here)).not.toBeNull();
      expect(await whoIs(engine, there)).toBeNull();
      expect([await signIn("ana", testPassword), await signIn("ana", otherPassword)]).toEqual([
        "bad_input",
        "done",
      ]);
    });

    test("guesses at the present one are limited", async () => {
      const { engine } = database;
      const id = await makeUser(engine, { name: "ana", role: "moderator" });
      const who = (await whoIs(engine, await sessionCookie(engine, id)))!;
      const codes: string[] = [];
      for (let index = 0; index < 11; index += 1) {
        codes.push(
          await codeOf(
            changePassword(engine, who, { current: "guess", password: otherPassword, address: "", at }),
          ),
        );
      }
      expect(codes.at(-2)).toBe("bad_input");
      expect(codes.at(-1)).toBe("too_many");
    });

    test("that is reset stops at once, with its sessions, and a new link replaces the last one", async () => {
      const { engine } = database;
      const id = await makeUser(engine, { name: "ana", role: "moderator" });
      const cookie = await sessionCookie(engine, id);
      const first = await issueReset(engine, { userId: id, by: null, at });
      const second = await issueReset(engine, { userId: id, by: null, at });
      expect(await whoIs(engine, cookie)).toBeNull();
      expect(await signIn("ana", testPassword)).toBe("bad_input");
      expect(await codeOf(openLink(engine.read, first, at))).toBe("not_found");
      expect(await codeOf(openLink(engine.read, second, at + linkLifetimes.reset))).toBe("not_found");
      expect(await codeOf(setPasswordByLink(engine, { secret: second, password: otherPassword, at }))).toBe(
        "done",
      );
      expect(await signIn("ana", otherPassword)).toBe("done");
    });

    test("nor any secret stands in the trail, and links and passwords are stored as hashes only", async () => {
      const { engine } = database;
      const { id, secret } = await createUser(engine, { name: "ana", role: "moderator", by: null, at });
      await setPasswordByLink(engine, { secret: secret!, password: testPassword, at });
      await setPassword(engine, { userId: id, password: otherPassword, by: null, at });
      const reset = await issueReset(engine, { userId: id, by: null, at });
      const everything = JSON.stringify([
        await trail(engine),
        await engine.read.select().from(tables.event),
        await engine.read.select().from(tables.oneTimeLink),
        await engine.read.select().from(tables.credential),
      ]);
      for (const word of [secret!, reset, testPassword, otherPassword])
        expect(everything).not.toContain(word);
      expect(JSON.stringify(await trail(engine))).not.toContain("argon2");
    });
  });

  describe("people", () => {
    const setUp = async () => {
      const { engine } = database;
      const [root, second, ana] = [
        await makeUser(engine, { name: "root", role: "admin" }),
        await makeUser(engine, { name: "second", role: "admin" }),
        await makeUser(engine, { name: "ana", role: "moderator" }),
      ];
      return { engine, root, second, ana };
    };

    test("disabled: sessions end, links are void, sign-in is refused; enabled: as before", async () => {
      const { engine, root, ana } = await setUp();
      const cookie = await sessionCookie(engine, ana);
      expect(await codeOf(disableUser(engine, { userId: ana, by: root, at }))).toBe("done");
      expect(await whoIs(engine, cookie)).toBeNull();
      expect(await signIn("ana", testPassword)).toBe("forbidden");
      expect(await codeOf(disableUser(engine, { userId: ana, by: root, at }))).toBe("already_in_state");
      expect(await codeOf(issueReset(engine, { userId: ana, by: root, at }))).toBe("invalid_transition");
      expect(await codeOf(enableUser(engine, { userId: ana, by: root, at }))).toBe("done");
      expect(await codeOf(enableUser(engine, { userId: ana, by: root, at }))).toBe("already_in_state");
      expect(await whoIs(engine, cookie)).toBeNull();
      expect(await signIn("ana", testPassword)).toBe("done");

      const { id, secret } = await createUser(engine, { name: "bo", role: "moderator", by: root, at });
      await disableUser(engine, { userId: id, by: root, at });
      expect(await codeOf(openLink(engine.read, secret!, at))).toBe("not_found");
      await enableUser(engine, { userId: id, by: root, at });
      expect(await stateOf(id)).toBe("invited");
      expect(await codeOf(openLink(engine.read, secret!, at))).toBe("not_found");
    });

    test("nobody shuts themselves out, and one admin always stays", async () => {
      const { engine, root, second } = await setUp();
      const change = (userId: number, by: number | null, role: Role) =>
        codeOf(changeUser(engine, { userId, by, role, displayName: "X", at }));
      expect(await codeOf(disableUser(engine, { userId: root, by: root, at }))).toBe("invalid_transition");
      expect(await change(root, root, "moderator")).toBe("invalid_transition");
      expect(await codeOf(issueReset(engine, { userId: root, by: root, at }))).toBe("invalid_transition");
      expect(await change(root, root, "admin")).toBe("done");
      expect(await codeOf(disableUser(engine, { userId: second, by: root, at }))).toBe("done");
      expect(await codeOf(disableUser(engine, { userId: root, by: null, at }))).toBe("invalid_transition");
      expect(await change(root, null, "moderator")).toBe("invalid_transition");
    });

    test("two admins who disable each other at once do not both succeed", async () => {
      const { engine, root, second } = await setUp();
      const codes = await Promise.all([
        codeOf(disableUser(engine, { userId: second, by: root, at })),
        codeOf(disableUser(engine, { userId: root, by: second, at })),
      ]);
      expect(codes).toEqual(["done", "forbidden"]);
    });

    test("every command asks the actor's right again", async () => {
      const { engine, ana, second } = await setUp();
      const by = ana;
      expect(
        await Promise.all([
          codeOf(createUser(engine, { name: "eve", role: "admin", by, at })),
          codeOf(changeUser(engine, { userId: ana, displayName: "Ana", role: "admin", by, at })),
          codeOf(disableUser(engine, { userId: second, by, at })),
          codeOf(enableUser(engine, { userId: second, by, at })),
          codeOf(issueReset(engine, { userId: second, by, at })),
          codeOf(setPassword(engine, { userId: second, password: otherPassword, by, at })),
        ]),
      ).toEqual(new Array(6).fill("forbidden"));
    });

    test("a role holds from the next request on", async () => {
      const { engine, root, ana } = await setUp();
      const cookie = await sessionCookie(engine, ana);
      await changeUser(engine, { userId: ana, displayName: "آنا ماريا", role: "fact_checker", by: root, at });
      expect((await whoIs(engine, cookie))?.user).toMatchObject({
        role: "fact_checker",
        displayName: "آنا ماريا",
      });
    });

    test("a change of nothing is no event", async () => {
      const { engine, root, ana } = await setUp();
      const before = (await trail(engine)).length;
      await changeUser(engine, { userId: ana, displayName: "ana", role: "moderator", by: root, at });
      expect(await trail(engine)).toHaveLength(before);
    });

    test("are listed with where they stand", async () => {
      const { engine, root, ana } = await setUp();
      const { id } = await createUser(engine, { name: "bo", role: "fact_checker", by: root, at });
      await sessionCookie(engine, ana);
      const seen = Object.fromEntries(
        (await listPeople(engine.read, at)).map((person) => [person.name, person]),
      );
      expect(Object.keys(seen)).toEqual(["root", "second", "ana", "bo"]);
      expect(seen.ana).toMatchObject({ hasPassword: true, linkUntil: null, lastSeenAt: expect.any(Number) });
      expect(seen.bo).toMatchObject({ id, state: "invited", hasPassword: false, lastSeenAt: null });
      expect(seen.bo?.linkUntil).toBe(at + linkLifetimes.welcome);
    });

    test("every change is an event by who made it", async () => {
      const { engine, root, ana } = await setUp();
      const before = (await trail(engine)).length;
      await sessionCookie(engine, ana);
      await changeUser(engine, { userId: ana, displayName: "Ana Berg", role: "admin", by: root, at });
      await issueReset(engine, { userId: ana, by: root, at });
      await disableUser(engine, { userId: ana, by: root, at });
      await enableUser(engine, { userId: ana, by: root, at });
      const events = (await trail(engine)).slice(before);
      expect(events.map(({ action }) => action)).toEqual([
        "user.changed",
        "user.reset_issued",
        "user.sessions_ended",
        "user.disabled",
        "user.enabled",
      ]);
      for (const event of events)
        expect(event).toMatchObject({ actor: root, subject: { kind: "user", id: ana } });
    });
  });
});
