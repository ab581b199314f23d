import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { endOtherSessions, endOwnSession, listSessions } from "#app/domain/auth/own-sessions.server.ts";
import { hashSecret } from "#app/domain/auth/secrets.server.ts";
import { sessionAdapter } from "#app/domain/auth/session-adapter.server.ts";
import { sessionCookieName, sessionsOf } from "#app/domain/auth/sessions.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser, sessionCookie, whoIs } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";

const { session, user } = tables;
const dayMs = 24 * 60 * 60 * 1000;

describe("sessions", () => {
  const database = useDatabase();
  let ana: number;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 2, 1) });
    ana = await makeUser(database.engine, { name: "ana", role: "moderator", displayName: "Ana Berg" });
  });
  afterEach(() => vi.useRealTimers());

  describe("a session", () => {
    test("is stored without its token", async () => {
      const { engine } = database;
      const cookie = await sessionCookie(engine, ana);
      const token = cookie.slice(`${sessionCookieName}=`.length);
      const [row] = await engine.read.select().from(session);
      expect(row?.id).toBe(hashSecret(token));
      expect(JSON.stringify(row)).not.toContain(token);
    });

    test("says who is there, and nothing of the password", async () => {
      const { engine } = database;
      const found = await whoIs(engine, await sessionCookie(engine, ana));
      expect(found).toEqual({
        user: { id: ana, name: "ana", displayName: "Ana Berg", role: "moderator" },
        session: {
          id: expect.stringMatching(/^[0-9a-f]{64}$/),
          createdAt: Date.now(),
          lastSeenAt: Date.now(),
        },
      });
    });

    test("is not opened by its hash, by another token, or by no cookie", async () => {
      const { engine } = database;
      const found = await whoIs(engine, await sessionCookie(engine, ana));
      for (const cookie of [
        `${sessionCookieName}=${found?.session.id}`,
        `${sessionCookieName}=`,
        "other=1",
        "",
      ]) {
        expect(await whoIs(engine, cookie)).toBeNull();
      }
    });

    test("lives on while it is used and ends after thirty idle days", async () => {
      const { engine } = database;
      const cookie = await sessionCookie(engine, ana);
      for (let visit = 0; visit < 6; visit += 1) {
        vi.setSystemTime(Date.now() + 29 * dayMs);
        expect((await whoIs(engine, cookie))?.user.id).toBe(ana);
      }
      vi.setSystemTime(Date.now() + 30 * dayMs + 1);
      expect(await whoIs(engine, cookie)).toBeNull();
      expect(await engine.read.select().from(session)).toEqual([]);
    });

    test("notes when it was last seen, to the minute", async () => {
      const { engine } = database;
      const cookie = await sessionCookie(engine, ana);
      const start = Date.now();
      const seen = async () => (await engine.read.select().from(session))[0]?.lastSeenAt;
      vi.setSystemTime(start + 30_000);
      await whoIs(engine, cookie);
      expect(await seen()).toBe(start);
      vi.setSystemTime(start + 61_000);
      await whoIs(engine, cookie);
      expect(await seen()).toBe(start + 61_000);
    });

    test("is worth nothing once its account is disabled", async () => {
      const { engine } = database;
      const cookie = await sessionCookie(engine, ana);
      await engine.tx(async (tx) => {
        await tx.db.update(user).set({ state: "disabled" }).where(eq(user.id, ana));
      });
      expect(await whoIs(engine, cookie)).toBeNull();
    });

    test("started over another one ends it: a planted token gains nothing", async () => {
      const { engine } = database;
      const planted = await sessionCookie(engine, ana);
      const sessions = sessionsOf(engine, { https: false });
      const set = await sessions.start({
        userId: ana,
        userAgent: "x",
        at: Date.now(),
        cookieHeader: planted,
      });
      expect(set.split(";")[0]).not.toBe(planted);
      expect(await whoIs(engine, planted)).toBeNull();
      expect(await whoIs(engine, set.split(";")[0]!)).not.toBeNull();
    });

    test("cookie: not for scripts, not for other sites, and for https only where people come by https", async () => {
      const { engine } = database;
      for (const https of [true, false]) {
        const sessions = sessionsOf(engine, { https });
        const set = await sessions.start({ userId: ana, userAgent: "x", at: Date.now(), cookieHeader: null });
        expect(set).toMatch(/^docket_session=\w{30,}; /);
        expect(set).toContain("HttpOnly");
        expect(set).toContain("SameSite=Lax");
        expect(set.includes("Secure")).toBe(https);
        expect(await sessions.end(set.split(";")[0]!)).toMatch(/^docket_session=; .*Max-Age=0/);
        expect(await sessions.read(set.split(";")[0]!, Date.now())).toBeNull();
      }
    });

    test("keeps of a browser's name no more than 300 characters", async () => {
      const { engine } = database;
      await sessionCookie(engine, ana, "x".repeat(5_000));
      expect((await engine.read.select().from(session))[0]?.userAgent).toHaveLength(300);
    });
  });

  describe("the storage behind Lucia keeps its contract", () => {
    test("set, get, prolong, delete, delete expired", async () => {
      const { engine } = database;
      const adapter = sessionAdapter(engine);
      const attributes = { createdAt: 1, lastSeenAt: 2, userAgent: "x" };
      const later = new Date(Date.now() + dayMs);
      const one = { id: "token-1", userId: ana, expiresAt: later, attributes };
      await adapter.setSession(one);
      await adapter.setSession({ ...one, id: "token-2", expiresAt: new Date(Date.now() - 1) });
      expect(await adapter.getSessionAndUser("token-1")).toEqual([
        one,
        { id: ana, attributes: { name: "ana", displayName: "Ana Berg", role: "moderator" } },
      ]);
      expect(await adapter.getSessionAndUser("token-3")).toEqual([null, null]);
      expect((await adapter.getUserSessions(ana)).map(({ id }) => id).sort()).toEqual(
        ["token-1", "token-2"].map(hashSecret).sort(),
      );
      await adapter.deleteExpiredSessions();
      expect(await adapter.getUserSessions(ana)).toEqual([{ ...one, id: hashSecret("token-1") }]);
      const muchLater = new Date(Date.now() + 9 * dayMs);
      await adapter.updateSessionExpiration("token-1", muchLater);
      expect((await adapter.getSessionAndUser("token-1"))[0]?.expiresAt).toEqual(muchLater);
      await adapter.deleteSession("token-1");
      expect(await adapter.getUserSessions(ana)).toEqual([]);
      await adapter.setSession(one);
      await adapter.deleteUserSessions(ana);
      expect(await adapter.getSessionAndUser("token-1")).toEqual([null, null]);
    });
  });

  describe("one's own sessions", () => {
    test("are listed with device words, the newest seen first, the present one marked", async () => {
      const { engine } = database;
      const old = await sessionCookie(
        engine,
        ana,
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko Firefox/140.0",
      );
      vi.setSystemTime(Date.now() + 120_000);
      await sessionCookie(engine, ana, "curl/8");
      vi.setSystemTime(Date.now() + 120_000);
      await whoIs(engine, old);
      const who = (await whoIs(engine, old))!;
      const views = await listSessions(engine.read, who, Date.now());
      expect(views.map(({ device, current }) => [device, current])).toEqual([
        ["Firefox on Linux", true],
        ["Unknown device", false],
      ]);
    });

    test("one can be ended, then it is gone; nobody can end another person's", async () => {
      const { engine } = database;
      const bo = await makeUser(engine, { name: "bo", role: "fact_checker" });
      const [mine, other, theirs] = [
        await sessionCookie(engine, ana),
        await sessionCookie(engine, ana),
        await sessionCookie(engine, bo),
      ];
      const who = (await whoIs(engine, mine))!;
      const id = async (cookie: string) => (await whoIs(engine, cookie))!.session.id;
      const codeOf = async (given: string) => {
        try {
          await endOwnSession(engine, who, { id: given, at: Date.now() });
          return "ended";
        } catch (error) {
          return isRefusal(error) ? error.code : error;
        }
      };
      const otherId = await id(other);
      expect(await codeOf(await id(theirs))).toBe("not_found");
      expect(await codeOf(otherId)).toBe("ended");
      expect(await codeOf(otherId)).toBe("not_found");
      expect(await whoIs(engine, other)).toBeNull();
      expect(await whoIs(engine, theirs)).not.toBeNull();
    });

    test("all others can be ended at once", async () => {
      const { engine } = database;
      const cookies = await Promise.all([1, 2, 3].map(() => sessionCookie(engine, ana)));
      const who = (await whoIs(engine, cookies[0]!))!;
      expect(await endOtherSessions(engine, who, Date.now())).toBe(2);
      const left = await Promise.all(cookies.map((cookie) => whoIs(engine, cookie)));
      expect(left.map((found) => found !== null)).toEqual([true, false, false]);
    });
  });
});
