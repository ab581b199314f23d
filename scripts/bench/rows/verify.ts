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

/** Milliseconds to hash every payload and header-sized text of the trail, reading not counted. */
function timeHashing(file: string): number {
  const connection = new Database(file, { readonly: true });
  const page = connection
    .prepare("select payload, hash from event where seq > ? order by seq limit 5000")
    .raw();
  const header = "x".repeat(280);
  let spent = 0;
  for (let after = 0; ; ) {
    const rows = page.all(after) as [string, string][];
    if (rows.length === 0) break;
    const start = performance.now();
    for (const [payload] of rows) {
      hash("sha256", payload, "hex");
      hash("sha256", header, "hex");
    }
    spent += performance.now() - start;
    after += rows.length;
  }
  connection.close();
  return spent;
}
