import { exportFormats, subjectKinds } from "../../app/domain/vocabulary.ts";
import type { Kit } from "./kit.ts";

/** The audit trail and the datasets that leave the house. */
export function auditTables(kit: Kit) {
  /** Append-only: triggers refuse UPDATE and DELETE. */
  const event = kit.table(
    "event",
    {
      /** 1, 2, 3 ... without gaps. */
      seq: kit.int("seq").primaryKey(),
      at: kit.ms("at").notNull(),
      /** User id; null is the system. */
      actor: kit.int("actor"),
      action: kit.text("action").notNull(),
      subjectKind: kit.word("subject_kind", subjectKinds).notNull(),
      subjectId: kit.int("subject_id").notNull(),
      /** The client's idempotency key; a repeated command returns the first result. */
      key: kit.text("key"),
      /** Canonical JSON (RFC 8785). */
      payload: kit.text("payload").notNull(),
      /** SHA-256 of the payload, hex. */
      payloadHash: kit.text("payload_hash").notNull(),
      /** Hash of the event before; 64 zeros for the first. */
      prevHash: kit.text("prev_hash").notNull(),
      /** SHA-256 of the canonical header, hex. */
      hash: kit.text("hash").notNull(),
    },
    (t) => [
      /** The history of one subject. */
      kit.index("event_subject").on(t.subjectKind, t.subjectId, t.seq),
      /** A person's last act, for undo and for the audit page's filter. */
      kit.index("event_actor").on(t.actor, t.seq).where(kit.sql`actor is not null`),
      /** The audit page's filter by kind of event. */
      kit.index("event_action").on(t.action, t.seq),
      kit.uniqueIndex("event_key").on(t.key).where(kit.sql`key is not null`),
      kit.oneOf("event_subject_known", "subject_kind", subjectKinds),
    ],
  );

  const datasetExport = kit.table(
    "dataset_export",
    {
      id: kit.id(),
      format: kit.word("format", exportFormats).notNull(),
      /** True when commenters' names were left readable. */
      names: kit.bool("names").notNull(),
      /** Rows by file. */
      counts: kit.json<Record<string, number>>("counts").notNull(),
      /** SHA-256 of manifest.json, hex. */
      manifestSha256: kit.text("manifest_sha256").notNull(),
      exportedBy: kit.int("exported_by"),
      exportedAt: kit.ms("exported_at").notNull(),
    },
    () => [kit.oneOf("dataset_export_format_known", "format", exportFormats)],
  );

  /** What one installation keeps for itself; secrets among it never leave. Operational. */
  const setting = kit.table("setting", {
    key: kit.text("key").primaryKey(),
    value: kit.text("value").notNull(),
  });

  return { event, datasetExport, setting };
}
