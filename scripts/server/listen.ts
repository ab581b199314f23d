import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "#app/domain/shared/refusal.ts";

/** A server that has its port and answers 503 until `serve` gives it the application. */
export interface Listening {
  port: number;
  serve(handler: RequestListener): void;
  /** Takes no new connection, lets running requests end, and cuts off what is not done after `graceMs` milliseconds. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Takes the port.
 * @throws {Refusal} when the port or the address cannot be had
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  let handler: RequestListener = (_req, res) => {
    res.writeHead(503, { "Retry-After": "2", "Content-Type": "text/plain" }).end("Docket is starting.\n");
  };
  const server = createServer((req, res) => handler(req, res));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Refusal("already_in_state", explain(error, { host, port }))),
    );
    server.listen({ host, port }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(next) {
      handler = next;
    },
    stop: (graceMs) => stop(server, graceMs),
  };
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection turns idle only when its present request has ended.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  switch (error.code) {
    case "EADDRINUSE":
      return (
        `Port ${port} on ${host} is taken by another program, perhaps another Docket. ` +
        `Stop that one, or take another port: npm start -- --port ${port + 1}`
      );
    case "EACCES":
      return `This account may not take port ${port}. Take one above 1023: npm start -- --port 3000`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address "${host}". Leave --host out, or give 0.0.0.0 for all its addresses.`;
    default:
      return `Listening on ${host}, port ${port} failed: ${error.message}`;
  }
}
