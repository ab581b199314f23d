import { count } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { can, type Permission, permissions } from "#app/domain/auth/permissions.ts";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { type Role, roles } from "#app/domain/vocabulary.ts";
import type { Access } from "#app/http/route-handle.ts";
import { tables } from "#db/schema/index.ts";
import { makeUser, sessionCookie } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { type Answer, call, type RouteModule } from "#tests/helpers/routes.ts";

/** Every route of the product, by its file: a new one is here by itself. */
const routes = Object.entries(
  import.meta.glob<RouteModule>(["/app/routes/*.{ts,tsx}", "/app/routes/*/route.{ts,tsx}"], { eager: true }),
).map(([file, module]) => ({ name: file.slice("/app/routes/".length), module }));

/** An address of a route, with 1 for every part that varies: nothing has it in an empty database. */
function addressOf(name: string): { path: string; params: Record<string, string> } {
  const parts = name.replace(/(\/route)?\.tsx?$/, "").split(".");
  const params = Object.fromEntries(
    parts.filter((part) => part.startsWith("$")).map((part) => [part.slice(1) || "*", "1"]),
  );
  const path = parts
    .map((part) => (part.startsWith("$") ? "1" : part.replace(/_$/, "")))
    .filter((part) => part !== "_index");
  return { path: `/${path.join("/")}`, params };
}

type Viewer = Role | "signed out";
const viewers: Viewer[] = ["signed out", ...roles];

function outcome({ status, location, data }: Answer): "sign in" | "forbidden" | "admitted" {
  if (status === 302 && (location === "/signin" || location?.startsWith("/signin?next="))) return "sign in";
  return status === 403 && isFailure(data) && data.refusal.code === "forbidden" ? "forbidden" : "admitted";
}

function expected(viewer: Viewer, access: Access): "sign in" | "forbidden" | "admitted" {
  if (viewer === "signed out") return "sign in";
  return access === "signed_in" || can(viewer, access as Permission) ? "admitted" : "forbidden";
}

test("there are routes to walk", () => {
  expect(routes.map(({ name }) => name)).toEqual(expect.arrayContaining(["signin.tsx", "queue.tsx"]));
});

describe.each(routes)("$name", ({ name, module }) => {
  const { handle, loader, action } = module;

  test("says in its handle who may", () => {
    const known: (Access | undefined)[] = ["anyone", "signed_in", ...permissions];
    expect(known, `${name} must export a handle, see app/http/require-user.server.ts`).toContain(
      handle?.access,
    );
    expect([undefined, ...known]).toContain(handle?.write);
    expect(handle?.write === undefined || action !== undefined, "write is about an action").toBe(true);
    expect(loader !== undefined || action !== undefined || module.default !== undefined).toBe(true);
    const isGuarded = loader !== undefined || handle?.access === "anyone" || module.default === undefined;
    expect(isGuarded, `${name} shows a page that no loader guards`).toBe(true);
  });
});

describe.each(routes)("$name", ({ name, module: { handle, loader, action } }) => {
  const database = useDatabase();
  let cookies: Record<Viewer, string | undefined>;
  beforeEach(async () => {
    const { engine } = database;
    // Every installation has one.
    await ensureCodebook(engine, Date.now());
    const made = { "signed out": undefined } as typeof cookies;
    for (const role of roles) {
      made[role] = await sessionCookie(engine, await makeUser(engine, { name: role, role }));
    }
    cookies = made;
  });

  const events = async () => (await database.engine.read.select({ n: count() }).from(tables.event))[0]?.n;
  const parts = [
    { part: loader, access: handle?.access, label: "loader", form: undefined },
    { part: action, access: handle?.write ?? handle?.access, label: "action", form: {} },
  ];
  for (const { part, access, label, form } of parts) {
    if (part === undefined || access === undefined) continue;
    test(`its ${label} holds to that, for every role and for nobody`, async () => {
      const { engine } = database;
      for (const viewer of viewers) {
        const before = await events();
        const answer = await call(part, { engine, ...addressOf(name), cookie: cookies[viewer], form });
        if (access === "anyone") {
          expect(outcome(answer), `${viewer}`).not.toBe("forbidden");
          continue;
        }
        expect({ viewer, is: outcome(answer) }).toEqual({ viewer, is: expected(viewer, access) });
        if (outcome(answer) !== "admitted")
          expect(await events(), "a refused request does nothing").toBe(before);
      }
    });
  }
});
