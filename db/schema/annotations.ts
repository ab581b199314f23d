import { anchorStates, claimStates, decisionStates, origins } from "../../app/domain/vocabulary.ts";
import type { accountTables } from "./accounts.ts";
import type { intakeTables } from "./intake.ts";
import type { Kit } from "./kit.ts";
import type { workTables } from "./work.ts";

/** What people say about a text: claims with spans, tones, decisions, and the codebook they were made under. */
export function annotationTables(
  kit: Kit,
  { user }: ReturnType<typeof accountTables>,
  { document, textVersion }: ReturnType<typeof intakeTables>,
  { item }: ReturnType<typeof workTables>,
) {
  const codebook = kit.table("codebook", {
    /** Counts from 1; annotations name the version they were made under. */
    id: kit.id(),
    body: kit.json<unknown>("body").notNull(),
    adoptedAt: kit.ms("adopted_at").notNull(),
    adoptedBy: kit.int("adopted_by"),
  });

  const claim = kit.table(
    "claim",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      textVersionId: kit.int("text_version_id").notNull(),
      /** Id of a claim type in the codebook. */
      type: kit.text("type").notNull(),
      /** Typed values by the ids of the codebook's fields. */
      fields: kit.json<Record<string, unknown>>("fields").notNull(),
      note: kit.text("note").notNull(),
      state: kit.word("state", claimStates).notNull(),
      origin: kit.word("origin", origins).notNull(),
      anchor: kit.word("anchor", anchorStates).notNull(),
      codebookId: kit.int("codebook_id").notNull(),
      /** Expected version of every change: counts from 1 and only grows. */
      revision: kit.int("revision").notNull(),
      createdBy: kit.int("created_by").notNull(),
      createdAt: kit.ms("created_at").notNull(),
      changedBy: kit.int("changed_by").notNull(),
      changedAt: kit.ms("changed_at").notNull(),
    },
    (t) => [
      kit.index("claim_document").on(t.documentId, t.id),
      kit.index("claim_type").on(t.type, t.state, t.documentId),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.foreignKey({ columns: [t.textVersionId], foreignColumns: [textVersion.id] }),
      kit.foreignKey({ columns: [t.codebookId], foreignColumns: [codebook.id] }),
      kit.foreignKey({ columns: [t.createdBy], foreignColumns: [user.id] }),
      kit.foreignKey({ columns: [t.changedBy], foreignColumns: [user.id] }),
      kit.oneOf("claim_state_known", "state", claimStates),
      kit.oneOf("claim_origin_known", "origin", origins),
      kit.oneOf("claim_anchor_known", "anchor", anchorStates),
    ],
  );

  const claimSpan = kit.table(
    "claim_span",
    {
      claimId: kit.int("claim_id").notNull(),
      /** Order within the claim, from 0. */
      position: kit.int("position").notNull(),
      textVersionId: kit.int("text_version_id").notNull(),
      /** Code points of the text version's body, end exclusive. A trigger refuses a quote that is not the text. */
      startCp: kit.int("start_cp").notNull(),
      endCp: kit.int("end_cp").notNull(),
      quote: kit.text("quote").notNull(),
      /** Up to 32 code points before and after. */
      prefix: kit.text("prefix").notNull(),
      suffix: kit.text("suffix").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.claimId, t.position] }),
      kit.foreignKey({ columns: [t.claimId], foreignColumns: [claim.id] }),
      kit.foreignKey({ columns: [t.textVersionId], foreignColumns: [textVersion.id] }),
      kit.check("claim_span_order", '"start_cp" >= 0 and "start_cp" < "end_cp"'),
    ],
  );

  /** One reviewer's reading of one comment's tone. */
  const toneReading = kit.table(
    "tone_reading",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      textVersionId: kit.int("text_version_id").notNull(),
      userId: kit.int("user_id").notNull(),
      note: kit.text("note").notNull(),
      codebookId: kit.int("codebook_id").notNull(),
      revision: kit.int("revision").notNull(),
      at: kit.ms("at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("tone_reading_person").on(t.documentId, t.userId),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.foreignKey({ columns: [t.textVersionId], foreignColumns: [textVersion.id] }),
      kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] }),
      kit.foreignKey({ columns: [t.codebookId], foreignColumns: [codebook.id] }),
    ],
  );

  const tone = kit.table(
    "tone",
    {
      readingId: kit.int("reading_id").notNull(),
      /** Id of a tone label in the codebook. */
      label: kit.text("label").notNull(),
      documentId: kit.int("document_id").notNull(),
      /** 0 to 3 for labels that have one, else null. */
      intensity: kit.int("intensity"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.readingId, t.label] }),
      kit.index("tone_label").on(t.label, t.documentId),
      kit.foreignKey({ columns: [t.readingId], foreignColumns: [toneReading.id] }),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.check("tone_intensity_range", '"intensity" is null or "intensity" between 0 and 3'),
    ],
  );

  const decision = kit.table(
    "decision",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      itemId: kit.int("item_id").notNull(),
      /** The text version that was judged. */
      textVersionId: kit.int("text_version_id").notNull(),
      /** Id of a decision kind in the codebook. */
      kind: kit.text("kind").notNull(),
      reasons: kit.json<string[]>("reasons").notNull(),
      /** Legal or house ground, where a reason asks for one. */
      ground: kit.text("ground").notNull(),
      note: kit.text("note").notNull(),
      state: kit.word("state", decisionStates).notNull(),
      codebookId: kit.int("codebook_id").notNull(),
      decidedBy: kit.int("decided_by").notNull(),
      decidedAt: kit.ms("decided_at").notNull(),
    },
    (t) => [
      kit.index("decision_document").on(t.documentId, t.id),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.foreignKey({ columns: [t.itemId], foreignColumns: [item.id] }),
      kit.foreignKey({ columns: [t.textVersionId], foreignColumns: [textVersion.id] }),
      kit.foreignKey({ columns: [t.codebookId], foreignColumns: [codebook.id] }),
      kit.foreignKey({ columns: [t.decidedBy], foreignColumns: [user.id] }),
      kit.oneOf("decision_state_known", "state", decisionStates),
    ],
  );

  return { codebook, claim, claimSpan, toneReading, tone, decision };
}
