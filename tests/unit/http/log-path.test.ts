import fc from "fast-check";
import { expect, test } from "vitest";
import { linkPath } from "#app/domain/auth/links.server.ts";
import { newSecret } from "#app/domain/auth/secrets.server.ts";
import { logPath } from "#app/domain/shared/log-path.ts";

test("no form in which a one-time link is asked for leaves its secret in the log", () => {
  const tails = fc.constantFrom("", "/", ".data", ".data?index", "?next=/queue", "#x", "/more");
  fc.assert(
    fc.property(tails, (tail) => {
      const secret = newSecret();
      expect(logPath(linkPath(secret) + tail)).not.toContain(secret);
      expect(logPath(`/__manifest?p=${encodeURIComponent(linkPath(secret))}`)).toBe("/__manifest");
    }),
  );
});

test("other addresses stay readable", () => {
  expect(logPath("/queue?lane=claims&q=names")).toBe("/queue");
  expect(logPath("/items/1234567.data")).toBe("/items/1234567.data");
});
