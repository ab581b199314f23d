import Database from "better-sqlite3";
import { triggerNames } from "#db/migrate.server.ts";

export type Tampering = string | ((raw: Database.Database) => void);

/** Changes a database file behind the back of the program: triggers dropped and put back after, references unchecked. */
export function tamper(file: string, change: Tampering): void {
  const raw = new Database(file);
  const triggers = raw
    .prepare("select sql from sqlite_master where type = 'trigger'")
    .pluck()
    .all() as string[];
  for (const name of triggerNames) raw.exec(`drop trigger ${name}`);
  raw.pragma("foreign_keys = OFF");
  if (typeof change === "string") raw.exec(change);
  else change(raw);
  for (const sql of triggers) raw.exec(sql);
  raw.close();
}
