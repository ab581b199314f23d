import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256 } from "#app/domain/release/pseudonyms.server.ts";

test("the written-out HMAC gives what the library gives", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ unit: "grapheme" }), (bytes, text) => {
      const key = Buffer.from(bytes);
      expect(hmacSha256(key)(text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
    }),
  );
});
