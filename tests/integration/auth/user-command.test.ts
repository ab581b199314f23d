import { describe, expect, test } from "vitest";
import { setPasswordByLink } from "#app/domain/auth/accounts.server.ts";
import { openLink } from "#app/domain/auth/links.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { type Command, UsageError } from "#scripts/commands/types.ts";
import * as add from "#scripts/commands/user/add.ts";
import * as disable from "#scripts/commands/user/disable.ts";
import * as enable from "#scripts/commands/user/enable.ts";
import * as list from "#scripts/commands/user/list.ts";
import * as reset from "#scripts/commands/user/reset.ts";
import { testPassword } from "#tests/helpers/accounts.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("docket user", () => {
  const database = useDatabase();
  const now = Date.UTC(2026, 4, 1);

  /** Runs a command as the dispatcher does. Gives its report and the lines it prints, or how it failed. */
  async function run(command: Command, args: string[], values: Record<string, string> = {}) {
    const lines: string[] = [];
    try {
      const { report } = await command.run({
        args,
        values,
        db: async () => database.engine,
        root: process.cwd(),
        json: false,
        out: (line) => void lines.push(line),
        err: () => undefined,
        now: () => now,
      });
      return { report: report as Record<string, unknown>, text: lines.join("\n") };
    } catch (error) {
      if (error instanceof UsageError) return { failed: "usage" };
      if (isRefusal(error)) return { failed: error.code };
      throw error;
    }
  }
  const secretIn = (report: Record<string, unknown> | undefined) => String(report?.link).split("/link/")[1]!;

  test("add prints a link that sets the password; list shows where accounts stand", async () => {
    const made = await run(add, ["Nour"], {
      role: "moderator",
      display: "نور",
      url: "https://docket.example/x",
    });
    expect(made.report).toMatchObject({
      role: "moderator",
      link: expect.stringMatching(/^https:\/\/docket\.example\/link\//),
    });
    expect(made.text).toContain(String(made.report?.link));
    expect((await run(list, [])).text).toMatch(/nour +moderator +Invited, link open +نور/);
    await setPasswordByLink(database.engine, {
      secret: secretIn(made.report),
      password: testPassword,
      at: now,
    });
    const { report } = await run(list, []);
    expect(report).toMatchObject({
      users: [{ name: "nour", state: "active", hasPassword: true, linkUntil: null }],
    });
    expect(JSON.stringify(report)).not.toContain("argon2");
  });

  test("disable, enable and reset do what the page does, by nobody in particular", async () => {
    const made = await run(add, ["ana"], { role: "moderator" });
    await setPasswordByLink(database.engine, {
      secret: secretIn(made.report),
      password: testPassword,
      at: now,
    });
    expect((await run(disable, ["ANA"])).report).toMatchObject({ name: "ana", state: "disabled" });
    expect(await run(disable, ["ana"])).toEqual({ failed: "already_in_state" });
    expect(await run(reset, ["ana"])).toEqual({ failed: "invalid_transition" });
    expect((await run(enable, ["ana"])).report).toMatchObject({ state: "active" });
    const link = secretIn((await run(reset, ["ana"])).report);
    expect((await openLink(database.engine.read, link, now)).kind).toBe("reset");
    const actors = (await trail(database.engine)).slice(-3).map(({ action, actor }) => [action, actor]);
    expect(actors).toEqual([
      ["user.disabled", null],
      ["user.enabled", null],
      ["user.reset_issued", null],
    ]);
  });

  test("the last admin stays", async () => {
    const made = await run(add, ["root"], { role: "admin" });
    await setPasswordByLink(database.engine, {
      secret: secretIn(made.report),
      password: testPassword,
      at: now,
    });
    expect(await run(disable, ["root"])).toEqual({ failed: "invalid_transition" });
    expect((await run(reset, ["root"])).report).toMatchObject({ name: "root" });
  });

  test("wrong use is told apart from a refusal, and changes nothing", async () => {
    expect(await run(add, [], { role: "admin" })).toEqual({ failed: "usage" });
    expect(await run(add, ["ana"])).toEqual({ failed: "usage" });
    expect(await run(add, ["ana"], { role: "chief" })).toEqual({ failed: "usage" });
    expect(await run(add, ["ana"], { role: "admin", url: "docket" })).toEqual({ failed: "usage" });
    expect(await run(add, ["ana", "bo"], { role: "admin" })).toEqual({ failed: "usage" });
    expect(await run(add, ["a b"], { role: "admin" })).toEqual({ failed: "bad_input" });
    expect(await run(reset, ["nobody"])).toEqual({ failed: "not_found" });
    expect(await trail(database.engine)).toEqual([]);
  });
});
