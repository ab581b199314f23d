import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { sha256 } from "#app/domain/audit/record.server.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import type { Row } from "#db/schema/index.ts";

/** Acts on the comment that is document 2, as rows and events. Ids and times are given by the caller or fixed. */
export const start = 1_700_000_000_000;

export const firstText = "Fourteen killed \u{1f54a}\ufe0f they say, قتل ١٤, but who counted?";
export const correctedText = "Sixteen killed \u{1f54a}\ufe0f they say, قتل ١٤, but who counted?";

const subject = { kind: "document", id: 2 } as const;

export function adopted(): EventDraft {
  const row = { id: 1, body: defaultCodebook, adoptedAt: start, adoptedBy: null };
  return {
    action: "codebook.adopted",
    subject: { kind: "codebook", id: 1 },
    about: { version: 1, name: defaultCodebook.version },
    changes: [{ table: "codebook", before: null, after: row }],
  };
}

export function leased(itemId: number, at: number): EventDraft {
  return {
    action: "item.leased",
    subject: { kind: "document", id: itemId },
    about: { itemId, until: at + 900_000 },
    changes: [],
  };
}

export function skipped(itemId: number, userId: number, at: number): EventDraft {
  const reason = "needs a reader of Arabic";
  return {
    action: "item.skipped",
    subject: { kind: "document", id: itemId },
    about: { itemId, reason },
    changes: [{ table: "skip", before: null, after: { itemId, userId, at, reason } }],
  };
}

/** A decision about the item, and the end of the work on it. */
export function decided(item: Row<"item">, given: { id: number; by: number; at: number }): EventDraft[] {
  const decision: Row<"decision"> = {
    id: given.id,
    documentId: item.documentId,
    itemId: item.id,
    textVersionId: item.documentId,
    kind: "approve",
    reasons: ["within_policy"],
    ground: "",
    note: "",
    state: "live",
    codebookId: 1,
    decidedBy: given.by,
    decidedAt: given.at,
  };
  return [
    {
      action: "item.decided",
      subject: { kind: "document", id: item.documentId },
      about: {
        itemId: item.id,
        decisionId: given.id,
        kind: "approve",
        reasons: ["within_policy"],
        version: 1,
      },
      changes: [
        { table: "decision", before: null, after: decision },
        { table: "item", before: item, after: { ...item, state: "done", revision: item.revision + 1 } },
      ],
    },
    {
      action: "item.released",
      subject: { kind: "document", id: item.documentId },
      about: { itemId: item.id, why: "decided" },
      changes: [],
    },
  ];
}

/** Takes back what `decided` made, `seq` being its event. */
export function decisionUndone(done: EventDraft, seq: number): EventDraft {
  const [decision, item] = done.changes;
  if (decision?.table !== "decision" || item?.table !== "item") throw new Error("not a decision");
  return {
    action: "act.undone",
    subject: done.subject,
    about: { seq, action: done.action },
    changes: [
      { table: "decision", before: decision.after, after: { ...decision.after!, state: "undone" } },
      { table: "item", before: item.after, after: { ...item.before!, revision: item.after!.revision + 1 } },
    ],
  };
}

export function claimRow(id: number, by: number): Row<"claim"> {
  return {
    id,
    documentId: 2,
    textVersionId: 2,
    type: "casualty_count",
    fields: {
      voice: "paraphrased",
      counts: [
        { harm: "killed", range: { min: 14, max: 14, min_inclusive: true, max_inclusive: true, point: 14 } },
      ],
    },
    note: "",
    state: "live",
    origin: "human",
    anchor: "exact",
    codebookId: 1,
    revision: 1,
    createdBy: by,
    createdAt: start,
    changedBy: by,
    changedAt: start,
  };
}

export function spanRow(claimId: number, quote: string, body = firstText): Row<"claimSpan"> {
  const startCp = [...body.slice(0, body.indexOf(quote))].length;
  return {
    claimId,
    position: 0,
    textVersionId: 2,
    startCp,
    endCp: startCp + [...quote].length,
    quote,
    prefix: [...body].slice(Math.max(0, startCp - 32), startCp).join(""),
    suffix: [...body].slice(startCp + [...quote].length, startCp + [...quote].length + 32).join(""),
  };
}

export function claimAdded(id: number, by: number, quote: string): EventDraft {
  const row = claimRow(id, by);
  return {
    action: "claim.added",
    subject,
    about: { claimId: id, type: row.type },
    changes: [
      { table: "claim", before: null, after: row },
      { table: "claimSpan", before: null, after: spanRow(id, quote) },
    ],
  };
}

export function claimChanged(
  before: Row<"claim">,
  after: Row<"claim">,
  quote?: [string, string],
): EventDraft {
  return {
    action: "claim.changed",
    subject,
    about: { claimId: after.id, type: after.type, revision: after.revision },
    changes: [
      { table: "claim", before, after },
      ...(quote
        ? [
            {
              table: "claimSpan" as const,
              before: spanRow(after.id, quote[0]),
              after: spanRow(after.id, quote[1]),
            },
          ]
        : []),
    ],
  };
}

export function claimWithdrawn(before: Row<"claim">): EventDraft {
  return {
    action: "claim.withdrawn",
    subject,
    about: { claimId: before.id, type: before.type, reason: "marked twice" },
    changes: [
      { table: "claim", before, after: { ...before, state: "withdrawn", revision: before.revision + 1 } },
    ],
  };
}

/** A person's reading of the comment's tone, in place of their earlier one. */
export function tonesSet(given: { userId: number; before: string[] | null; after: string[] }): EventDraft {
  const reading = (revision: number): Row<"toneReading"> => ({
    id: given.userId,
    documentId: 2,
    textVersionId: 2,
    userId: given.userId,
    note: "",
    codebookId: 1,
    revision,
    at: start,
  });
  const label = (name: string): Row<"tone"> => ({
    readingId: given.userId,
    label: name,
    documentId: 2,
    intensity: null,
  });
  return {
    action: "tones.set",
    subject,
    about: { readingId: given.userId, labels: given.after.map((name) => ({ label: name, intensity: null })) },
    changes: [
      {
        table: "toneReading",
        before: given.before === null ? null : reading(1),
        after: reading(given.before === null ? 1 : 2),
      },
      ...(given.before ?? []).map((name) => ({ table: "tone" as const, before: label(name), after: null })),
      ...given.after.map((name) => ({ table: "tone" as const, before: null, after: label(name) })),
    ],
  };
}

/** A corrected text of the comment comes in and its item opens again. */
export function revised(document: Row<"document">, item: Row<"item">, at: number): EventDraft {
  return {
    action: "document.revised",
    subject,
    about: { file: "second.jsonl", version: 2, same: 0, moved: 0, orphaned: 0 },
    changes: [
      {
        table: "textVersion",
        before: null,
        after: {
          id: 100,
          documentId: 2,
          version: 2,
          body: correctedText,
          sha256: sha256(correctedText),
          lengthCp: [...correctedText].length,
          marks: [],
          intakeId: 1,
          createdAt: at,
        },
      },
      { table: "document", before: document, after: { ...document, currentVersionId: 100 } },
      {
        table: "item",
        before: item,
        after: { ...item, state: "open", reopened: true, revision: item.revision + 1 },
      },
    ],
  };
}

export function exported(id: number, by: number, at: number): EventDraft {
  return {
    action: "dataset.exported",
    subject: { kind: "dataset", id },
    about: { exportId: id, rows: 3 },
    changes: [
      {
        table: "datasetExport",
        before: null,
        after: {
          id,
          format: "jsonl",
          names: false,
          counts: { articles: 1, comments: 2 },
          manifestSha256: "a".repeat(64),
          exportedBy: by,
          exportedAt: at,
        },
      },
    ],
  };
}
