import fc from "fast-check";
import { expect, test } from "vitest";
import { network } from "#app/domain/auth/sign-in-limits.server.ts";

test("an IPv4 address is counted whole, also when it comes in IPv6 form", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(network(address)).toBe(address);
      expect(network(`::ffff:${address}`)).toBe(address);
    }),
  );
});

test("IPv6 addresses of one /64 are one, in whatever form they are written", () => {
  for (const address of [
    "2001:db8:0:7::1",
    "2001:0db8::7:a:b:c:d",
    "2001:DB8:0:7:ffff:ffff:ffff:ffff%eth0",
  ]) {
    expect(network(address)).toBe("2001:db8:0:7::/64");
  }
  expect(network("2001:db8:0:8::1")).not.toBe(network("2001:db8:0:7::1"));
  expect(network("::1")).toBe("0:0:0:0::/64");
  expect(network("")).toBe("");
});
