import { describe, expect, test } from "vitest";
import { isUnder, navEntries, navFor } from "#app/components/shell/nav.ts";
import { can } from "#app/domain/auth/permissions.ts";
import { roles } from "#app/domain/vocabulary.ts";

const sources = import.meta.glob<string>("/app/routes/*.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The source of the page that answers at a first-level address. */
function pageAt(path: string): string | undefined {
  const name = path.slice(1);
  return sources[`/app/routes/${name}.tsx`] ?? sources[`/app/routes/${name}._index.tsx`];
}

describe("the main navigation", () => {
  test.each(navEntries)("$to is a page that asks what its entry says", ({ to, permission }) => {
    const source = pageAt(to);
    expect(source, `no route for ${to}`).toBeDefined();
    expect(source).toContain(`access: "${permission}"`);
  });

  test.each(roles)("shows a %s what the role may see, nothing else", (role) => {
    const shown = navFor(role).map(({ to }) => to);
    expect(shown).toEqual(navEntries.filter(({ permission }) => can(role, permission)).map(({ to }) => to));
    expect(shown).toContain("/queue");
  });

  test("an address belongs to one entry at most", () => {
    const addresses = [
      "/queue",
      "/items/7",
      "/articles/3",
      "/imports/2",
      "/people/1",
      "/account",
      "/queuex",
      "/",
    ];
    for (const address of addresses) {
      expect(navEntries.filter((entry) => isUnder(entry, address)).length).toBeLessThanOrEqual(1);
    }
    expect(navEntries.find((entry) => isUnder(entry, "/items/7"))?.to).toBe("/queue");
    expect(navEntries.find((entry) => isUnder(entry, "/queuex"))).toBeUndefined();
  });
});
