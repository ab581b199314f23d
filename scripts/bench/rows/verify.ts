import { hash } from "node:crypto";
import Database from "better-sqlite3";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import type { BenchContext } from "../context.ts";
import { type BenchRow, perSecond } from "../table.ts";

/** Verifying the chain, and SHA-256 alone over the same bytes. */
export async function measureVerify(context: BenchContext): Promise<BenchRow[]> {
  const { engine } = context;
  context.say("verifying the audit trail");
  const start = performance.now();
  const report = await verifyTrail(engine);
  const spent = performance.now() - start;
  if (!report.ok) throw new Error("the audit trail of the bench's own database does not verify");
  const hashing = timeHashing(engine.file);
  const rate = report.events / (spent / 1000);
  return [
    {
      operation: "audit verify, chain and texts",
      size: `${report.events} events`,
      measured: perSecond(rate),
      reach: "300,000/s, >= 0.4 of SHA-256",
      limit: `${(hashing / spent).toFixed(2)} of SHA-256 alone (${perSecond(report.events / (hashing / 1000))})`,
      reached: rate >= 300_000 && hashing / spent >= 0.4,
    },
  ];
}

/** Milliseconds to hash what verifying hashes: every payload, a header-sized text each, every text; reading not counted. */
function timeHashing(file: string): number {
  const connection = new Database(file, { readonly: true });
  const header = "x".repeat(280);
  const spent =
    timeEach(
      connection,
      "select seq, payload from event where seq > ? order by seq limit 5000",
      (payload) => {
        hash("sha256", payload, "hex");
        hash("sha256", header, "hex");
      },
    ) +
    timeEach(connection, "select id, body from text_version where id > ? order by id limit 5000", (body) => {
      hash("sha256", body, "hex");
    });
  connection.close();
  return spent;
}

/** Milliseconds that `work` takes over the texts of all pages of a query. */
function timeEach(connection: Database.Database, page: string, work: (text: string) => void): number {
  const pageAfter = connection.prepare(page).raw();
  let spent = 0;
  for (let after = 0; ; ) {
    const rows = pageAfter.all(after) as [number, string][];
    if (rows.length === 0) return spent;
    const start = performance.now();
    for (const [, text] of rows) work(text);
    spent += performance.now() - start;
    after = rows.at(-1)![0];
  }
}
