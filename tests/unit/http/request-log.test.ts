import fc from "fast-check";
import { expect, test } from "vitest";
import { linkPath } from "#app/domain/auth/links.server.ts";
import { newSecret } from "#app/domain/auth/secrets.server.ts";
import { withoutSecrets } from "#scripts/server/request-log.ts";

test("no form in which a one-time link is asked for leaves its secret in the log", () => {
  const tails = fc.constantFrom("", "/", ".data", ".data?index", "?next=/queue", "#x", "/more");
  fc.assert(
    fc.property(tails, fc.nat(), (tail) => {
      const secret = newSecret();
      expect(withoutSecrets(linkPath(secret) + tail)).not.toContain(secret);
      expect(withoutSecrets(`/__manifest?p=${encodeURIComponent(linkPath(secret))}`)).toBe("/__manifest");
    }),
  );
});

test("other addresses stay readable", () => {
  expect(withoutSecrets("/queue?lane=claims&q=names")).toBe("/queue");
  expect(withoutSecrets("/items/1234567.data")).toBe("/items/1234567.data");
});
