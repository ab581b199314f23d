import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterSignIn } from "#app/http/next.ts";

describe("the way back after sign-in", () => {
  test("whatever is asked, a browser that follows it stays on this site", () => {
    const site = "https://docket.example";
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "//",
      ":",
      "@",
      "evil.example",
      "\t",
      "\n",
      "..",
      "%2f",
      "?",
      "#",
      "a",
      "http",
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(pieces, { maxLength: 8 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(hostile, (next) => {
        const path = afterSignIn(next);
        expect(path.startsWith("/")).toBe(true);
        expect(new URL(path, site).origin).toBe(site);
      }),
      { numRuns: 2_000 },
    );
  });

  test("pages of this site are kept with query and place", () => {
    for (const next of ["/queue?lane=claims&q=%D9%86%D9%88%D8%B1", "/items/12#span-3", "/"]) {
      expect(afterSignIn(next)).toBe(next);
    }
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/..//evil.example",
  ])("%j leads home", (next) => expect(afterSignIn(next)).toBe("/"));

  test.each(["/signin", "/signin?next=/queue", "/signout", "/link/abc", null, undefined, ""])(
    "%j leads home too: it is no place to work",
    (next) => expect(afterSignIn(next)).toBe("/"),
  );
});
