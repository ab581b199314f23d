import Database from "better-sqlite3";
import { headerBytes } from "#app/domain/audit/event.server.ts";
import { sha256 } from "#app/domain/audit/record.server.ts";
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

/** A row of the trail by the names of its columns. */
export interface EventColumns {
  seq: number;
  at: number;
  actor: number | null;
  action: string;
  subject_kind: string;
  subject_id: number;
  key: string | null;
  payload: string;
  payload_hash: string;
  prev_hash: string;
  hash: string;
}

/** The hash that an event with these columns has to have. */
export function sealed(row: EventColumns): string {
  const { seq, at, actor, action, key } = row;
  const subject = { subjectKind: row.subject_kind, subjectId: row.subject_id };
  return sha256(
    headerBytes({
      seq,
      at,
      actor,
      action,
      ...subject,
      key,
      payloadHash: row.payload_hash,
      prevHash: row.prev_hash,
    }),
  );
}
