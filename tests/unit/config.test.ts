import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import remixConfig from "../../remix.config.js";

const vite = readFileSync("vite.config.ts", "utf8");

test("remix.config.js is the only place of Remix options, and Vite passes exactly it", () => {
  expect(vite).toContain('import remixConfig from "./remix.config.js";');
  expect(vite.match(/\bremix\(/g)).toHaveLength(1);
  expect(vite).toContain("remix(remixConfig)");
});

test("remix.config.js holds only what the Vite plugin reads", () => {
  const readable = ["appDirectory", "buildDirectory", "serverModuleFormat", "future"];
  expect(Object.keys(remixConfig).filter((key) => !readable.includes(key))).toEqual([]);
});

test("every future flag of this Remix is on", () => {
  const known = new Set(
    readFileSync("node_modules/@remix-run/dev/dist/config.d.ts", "utf8").match(/\bv3_\w+/g),
  );
  expect(known.size).toBeGreaterThan(0);
  expect(remixConfig.future).toEqual(Object.fromEntries([...known].map((flag) => [flag, true])));
});
