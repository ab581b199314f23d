import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { itemStates, lanes } from "../app/domain/vocabulary.ts";
import { searchTable } from "./search.server.ts";
import triggersSql from "./triggers.sql?raw";

const files = import.meta.glob<string>("./migrations/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Names of the triggers that must be there, read from the file that makes them. */
export const triggerNames = [...triggersSql.matchAll(/^CREATE TRIGGER (\w+)/gm)].map((match) => match[1]!);

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Brings a database to the newest schema: applies the migrations it lacks in the order of their names (each in its own
 * transaction, foreign keys off so that a rebuilt table cannot cascade), checks the references, and re-applies the
 * triggers. A file that holds data is copied first, beside itself.
 * @returns triggers that an up-to-date database had lost, or had with another text, before they were put back
 * @throws when an applied migration has been altered since, when a reference is broken, or when a trigger is missing
 */
export function migrate(connection: Database.Database, file: string): string[] {
  connection.exec(
    "create table if not exists migration (name text primary key, sha256 text not null, applied_at integer not null) strict",
  );
  const applied = new Map(
    connection.prepare("select name, sha256 from migration").raw().all() as [string, string][],
  );
  const pending = Object.entries(files)
    .map(([path, sql]) => ({ name: path.replace(/^.*\//, ""), sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name, sql }) => {
      const known = applied.get(name);
      if (known !== undefined && known !== sha256(sql)) {
        throw new Error(`migration ${name} was altered after it had been applied to ${file}`);
      }
      return known === undefined;
    });
  if (pending.length > 0) {
    if (applied.size > 0) connection.prepare("vacuum into ?").run(`${file}.before-${pending[0]!.name}.bak`);
    connection.pragma("foreign_keys = OFF");
    for (const { name, sql } of pending) applyOne(connection, name, sql);
  }
  const lost = missingTriggers(connection);
  if (pending.length > 0 || lost.length > 0) {
    connection.exec(`begin immediate; ${searchTable}; ${triggersSql}; commit`);
    const counter = connection.prepare("insert or ignore into counter (lane, state, count) values (?, ?, 0)");
    for (const lane of lanes) for (const state of itemStates) counter.run(lane, state);
  }
  const missing = missingTriggers(connection);
  if (missing.length > 0) throw new Error(`the database lacks its triggers: ${missing.join(", ")}`);
  return pending.length > 0 ? [] : lost;
}

function applyOne(connection: Database.Database, name: string, sql: string): void {
  connection.transaction(() => {
    connection.exec(sql);
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`migration ${name} leaves ${broken.length} broken references`);
    connection
      .prepare("insert into migration (name, sha256, applied_at) values (?, ?, ?)")
      .run(name, sha256(sql), Date.now());
  })();
}

/** Triggers that should be in this database and are not, or differ from the file. */
export function missingTriggers(connection: Database.Database): string[] {
  const present = new Map(
    connection.prepare("select name, sql from sqlite_master where type = 'trigger'").raw().all() as [
      string,
      string,
    ][],
  );
  return triggerNames.filter((name) => {
    const sql = present.get(name);
    return sql === undefined || !triggersSql.includes(`${sql};`);
  });
}
