import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

const migrations = join(import.meta.dirname, "../../../db/migrations");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docket-upgrade-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A database as an older version left it: the migrations up to a name, with rows in it. */
function olderDatabase(upTo: string, rows: string): string {
  const file = join(folder, "older.db");
  const raw = new Database(file);
  raw.exec(
    "create table migration (name text primary key, sha256 text not null, applied_at integer not null) strict",
  );
  for (const name of readdirSync(migrations).sort()) {
    if (!name.endsWith(".sql") || name > upTo) continue;
    const sql = readFileSync(join(migrations, name), "utf8");
    raw.exec(sql);
    const sum = createHash("sha256").update(sql).digest("hex");
    raw.prepare("insert into migration values (?, ?, 0)").run(name, sum);
  }
  raw.exec(rows);
  raw.close();
  return file;
}

test("settled relations outlive the rebuilding of their table, and can then be taken back", async () => {
  const file = olderDatabase(
    "0003_relations.sql",
    `insert into user (id, name, display_name, role, state, created_at) values (1, 'mira', 'Mira', 'admin', 'active', 0);
     insert into relation values (3, 'same_event', 'claim', 8, 9, 700, '["Both."]', 'accepted', 1, 5);`,
  );
  const engine = await openEngine({ file });
  const kept = { id: 3, kind: "same_event", fromKind: "claim", fromId: 8, toId: 9, score: 700 };
  const [row] = await engine.read.select().from(tables.relation);
  expect(row).toEqual({ ...kept, reasons: ["Both."], state: "accepted", decidedBy: 1, decidedAt: 5 });
  await engine.tx(async (tx) => tx.update("relation", { ...row!, state: "undone" }));
  await expect(engine.tx(async (tx) => tx.insert("relation", { ...row!, id: 4 }))).rejects.toThrow(/UNIQUE/);
  await expect(
    engine.tx(async (tx) => tx.update("relation", { ...row!, state: "lost" as never })),
  ).rejects.toThrow(/CHECK/);
  await engine.close();
  expect(readdirSync(folder).filter((name) => name.endsWith(".bak"))).toHaveLength(1);
});
