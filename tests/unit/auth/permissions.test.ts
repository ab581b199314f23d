import { describe, expect, test } from "vitest";
import { can, permissions, refusalWords, roleHints, roleLabels } from "#app/domain/auth/permissions.ts";
import { roles } from "#app/domain/vocabulary.ts";

describe("the permission table", () => {
  test("an admin may do everything", () => {
    expect(permissions.filter((permission) => !can("admin", permission))).toEqual([]);
  });

  test("a moderator may do what a fact-checker may, and decide", () => {
    const of = (role: (typeof roles)[number]) => permissions.filter((permission) => can(role, permission));
    expect(of("moderator")).toEqual([...of("fact_checker"), "decision.write"]);
    expect(of("fact_checker")).toEqual([
      "queue.read",
      "item.take",
      "claim.write",
      "tone.write",
      "rules.read",
    ]);
  });

  test("every refusal says the role, what it may not do, and whom to ask", () => {
    for (const role of roles) {
      expect(roleHints[role]).toMatch(/\.$/);
      for (const permission of permissions) {
        const words = refusalWords(role, permission);
        expect(words).toContain(roleLabels[role]);
        expect(words).toMatch(/may not .+\. Ask an admin/);
      }
    }
  });
});
