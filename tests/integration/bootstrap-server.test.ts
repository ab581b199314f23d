import { createHash } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";

// The built server, from outside: what it sends, what it refuses, what it writes down.

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(async () => {
  await server?.stop();
});

const post = (path: string, headers: Record<string, string>) =>
  fetch(server.url + path, {
    method: "POST",
    headers,
    body: new URLSearchParams({ a: "1" }),
    redirect: "manual",
  });

describe("headers", () => {
  test("allow no script or style but our own, and a new nonce for every page", async () => {
    const pages = await Promise.all([1, 2].map(() => fetch(`${server.url}/signin`)));
    const policies = pages.map((page) => page.headers.get("content-security-policy") ?? "");
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'(;|$)/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const [i, page] of pages.entries()) {
      expect(policies[i]).toMatch(/^default-src 'none';/);
      expect(policies[i]).not.toMatch(/unsafe|\*/);
      const scripts = (await page.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonces[i]}"`);
    }
  });

  test("keep pages out of shared caches and do not insist on https where there is none", async () => {
    const { headers } = await fetch(`${server.url}/signin`);
    expect(headers.get("cache-control")).toMatch(/private|no-store/);
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("let browsers keep hashed files for good, and answer a missing one in plain text", async () => {
    const html = await (await fetch(`${server.url}/signin`)).text();
    const [asset] = /\/assets\/[\w.-]+\.js/.exec(html) ?? [];
    const found = await fetch(server.url + asset);
    expect(found.status).toBe(200);
    expect(found.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const missing = await fetch(`${server.url}/assets/gone.js`);
    expect([missing.status, missing.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
  });

  test("find the icon under the name that browsers ask for unbidden", async () => {
    const icon = await fetch(`${server.url}/favicon.ico`);
    expect([icon.status, icon.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });
});

describe("unsafe requests", () => {
  test.each([
    ["another site", { Origin: "https://elsewhere.example" }],
    ["a page without an address", { Origin: "null" }],
    ["another site's referrer", { Referer: "https://elsewhere.example/page" }],
    ["a session that does not say where from", { Cookie: "docket_session=x" }],
  ])("from %s are refused on pages and resource routes alike", async (_, headers) => {
    for (const path of ["/signin", "/signin.data", "/signout", "/healthz", "/nowhere"]) {
      const response = await post(path, headers);
      expect(response.status).toBe(403);
      expect(await response.text()).toMatch(/^Refused: .+\n$/);
    }
  });

  test("from our own pages pass", async () => {
    expect((await post("/signin", { Origin: server.url })).status).not.toBe(403);
    expect((await post("/signin", { Referer: `${server.url}/signin` })).status).not.toBe(403);
  });
});

describe("requests no browser sends", () => {
  const raw = (target: string, host: string, method = "GET") =>
    new Promise<number>((answer) => {
      const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      socket.once("data", (data) => answer(Number(data.toString().split(" ")[1])));
    });

  test.each([
    ["a path that cannot be decoded", "/%E0%A4%A", "x", "GET", 404],
    ["a path that cannot be decoded among the files", "/assets/%E0%A4%A", "x", "GET", 404],
    ["a path out of the folder of files", "/assets/../../server/server.js", "x", "GET", 404],
    ["a host that is none", "/signin", "a b", "GET", 400],
    ["a method nobody answers", "/signin", "x", "TRACE", 405],
    ["an address that looks like another site", "//elsewhere.example/%2F..", "x", "GET", 404],
  ])("are answered: %s", async (_, target, host, method, status) => {
    expect(await raw(target, host, method)).toBe(status);
    expect(server.output()).not.toContain('"level":50');
  });
});

test("the log has method, path, status and time, and no secret", async () => {
  const secret = createHash("sha256").update("x").digest("base64url");
  const before = server.output().length;
  const log = () => server.output().slice(before);
  await fetch(`${server.url}/link/${secret}?token=${secret}`, {
    headers: { Cookie: `docket_session=${secret}` },
  });
  await post("/signin", { Origin: server.url, Authorization: `Bearer ${secret}` });
  await expect.poll(log).toMatch(/"method":"POST","path":"\/signin","status":\d+,"ms":\d+/);
  await expect.poll(log).toContain('"path":"/link/[hidden]"');
  expect(log()).not.toContain(secret);
});

test("/healthz answers when the database does", async () => {
  const response = await fetch(`${server.url}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});

describe("behind a proxy that speaks https to the world", () => {
  const publicUrl = "https://docket.example.org";
  let behind: RunningServer;
  beforeAll(async () => {
    behind = await startServer({ env: { DOCKET_PUBLIC_URL: publicUrl } });
  }, 120_000);
  afterAll(async () => {
    await behind?.stop();
  });

  test("forms from the public address pass, whatever name the proxy calls the server by", async () => {
    for (const forwarded of ["docket.example.org", "other.internal"]) {
      const response = await fetch(`${behind.listening}/signin`, {
        method: "POST",
        headers: { Origin: publicUrl, "X-Forwarded-Host": forwarded },
        body: new URLSearchParams({ name: "nobody", password: "nothing at all" }),
      });
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).toContain("Sign in");
    }
  });

  test("browsers are told to insist on https", async () => {
    const { headers } = await fetch(`${behind.listening}/signin`);
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  });
});
