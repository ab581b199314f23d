import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { createApp } from "#scripts/server/app.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import remixConfig from "../../remix.config.js";

// A download of any size must not pile up in the server's memory when its reader is slow.

const database = useDatabase();
const CHUNK = new Uint8Array(64 * 1024).fill(0x61);
const CHUNKS = 1_000;
const ATTACHMENT = { "Content-Disposition": "attachment", "Content-Type": "text/csv" };
/** What sockets and streams may hold at most while nobody reads, in chunks; the operating system's part is the most. */
const BUFFERED = 200;

const progress = { produced: 0, cancelled: false };
const sockets: Socket[] = [];

/** A Remix application of one resource route that sends CHUNKS chunks as an attachment. */
const build: ServerBuild = {
  mode: "production",
  entry: { module: { default: () => new Response() } },
  routes: {
    download: {
      id: "download",
      path: "download",
      module: { default: undefined, loader: () => new Response(chunks(), { headers: ATTACHMENT }) },
    },
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: remixConfig.future as ServerBuild["future"],
  isSpaMode: false,
};

function chunks(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      if (progress.produced === CHUNKS) return controller.close();
      progress.produced += 1;
      controller.enqueue(CHUNK);
    },
    cancel() {
      progress.cancelled = true;
    },
  });
}

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  Object.assign(progress, { produced: 0, cancelled: false });
});

async function startDownload() {
  const config = {
    databaseFile: database.file,
    publicUrl: "http://localhost",
    https: false,
    trustedProxies: 0,
    imports: defaultLimits,
  };
  const docket = { engine: database.engine, config, log: pino({ level: "silent" }), now: Date.now };
  const server = createServer(
    createApp({ docket, frontend: { build, statics: (_req, _res, next) => next(), developing: false } }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.pause();
  socket.write("GET /download HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
  return { server, socket };
}

/** Waits until no more chunk has been made for a while. */
async function untilStalled(): Promise<void> {
  for (let before = -1; before !== progress.produced || before === 0; ) {
    before = progress.produced;
    await sleep(300);
  }
}

test("a reader that stops reading stops the writer; when it reads on, everything arrives", async () => {
  const { server, socket } = await startDownload();
  await untilStalled();
  expect(progress.produced).toBeLessThan(BUFFERED);
  let received = 0;
  socket.on("data", (data) => {
    received += data.length;
  });
  socket.resume();
  await once(socket, "end");
  expect(progress.produced).toBe(CHUNKS);
  expect(received).toBeGreaterThan(CHUNKS * CHUNK.length);
  server.close();
});

test("a reader that goes away ends the work for it", async () => {
  const { server, socket } = await startDownload();
  await untilStalled();
  socket.destroy();
  await expect.poll(() => progress.cancelled).toBe(true);
  server.close();
});
