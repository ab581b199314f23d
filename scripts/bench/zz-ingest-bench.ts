import { rmSync, statSync } from "node:fs";
import { findFiles } from "#app/domain/ingest/files.server.ts";
import { importFiles } from "#app/domain/ingest/import-files.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { openEngine } from "#db/engine.server.ts";
import { timeRawImport } from "#scripts/bench/raw.ts";

const f = process.argv[2]!;
for (const s of ["", "-wal", "-shm"]) rmSync(`/tmp/ingest/bench.db${s}`, { force: true });
const engine = await openEngine({ file: "/tmp/ingest/bench.db" });
let peak = 0;
const timer = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 50);
const go = async (label: string, extra: object = {}) => {
  const t = performance.now();
  const c = process.cpuUsage();
  let late = 0;
  let last = performance.now();
  const lag = setInterval(() => {
    const n = performance.now();
    late = Math.max(late, n - last - 10);
    last = n;
  }, 10);
  const r = await importFiles(engine, {
    files: await findFiles([f], "auto"),
    format: "auto",
    source: null,
    dryRun: false,
    actor: null,
    limits: defaultLimits,
    sliceMs: Number(process.env.SLICE ?? 200),
    now: Date.now,
    onProblem: (p) => {
      if (seen++ < 5) console.log(p);
    },
    ...extra,
  } as never);
  const ms = performance.now() - t;
  const cpu = process.cpuUsage(c);
  const used = (cpu.user + cpu.system) / 1e3;
  clearInterval(lag);
  const n = r.counts.comments + r.counts.duplicates;
  console.log(
    label,
    JSON.stringify(r.counts),
    "wall/s",
    Math.round((n / ms) * 1000),
    "cpu us/row",
    ((used * 1000) / n).toFixed(1),
    "user",
    (cpu.user / n).toFixed(1),
    "rss",
    Math.round(peak / 1e6),
    "late",
    Math.round(late),
  );
};
let seen = 0;
if (process.env.DRY) await go("dry", { dryRun: true });
if (!process.env.NOREAL) await go("real");
if (process.env.AGAIN) await go("again");
await engine.close();
clearInterval(timer);
if (process.env.RAW) {
  const c = process.cpuUsage();
  const raw = await timeRawImport("/tmp/ingest/bench.db", "/tmp/ingest/raw.db");
  const cpu = process.cpuUsage(c);
  console.log("raw ms", raw, "cpu ms incl reading", (cpu.user + cpu.system) / 1e3);
}
