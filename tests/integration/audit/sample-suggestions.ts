import type { EventDraft } from "#app/domain/audit/event.server.ts";

/** Acts on what the machine proposes about the comment that is document 2, by somebody at a time. */

export function suggestionRejected(by: number, at: number): EventDraft {
  const quote = "Fourteen";
  return {
    action: "suggestion.rejected",
    subject: { kind: "document", id: 2 },
    about: { outcomeId: 1, rule: "casualties/bare", kind: "killed", quote, reason: "no_claim", note: "" },
    changes: [
      {
        table: "suggestionOutcome",
        before: null,
        after: {
          ...{
            id: 1,
            documentId: 2,
            textVersionId: 2,
            kind: "killed",
            rule: "casualties/bare",
            ruleVersion: 1,
          },
          ...{ score: 700, startCp: 0, endCp: quote.length, quote, reason: "no_claim", note: "" },
          ...{ outcome: "rejected", claimId: null, state: "live", decidedBy: by, decidedAt: at },
        },
      },
    ],
  };
}

export function relationSettled(by: number, at: number): EventDraft {
  return {
    action: "relation.settled",
    subject: { kind: "document", id: 2 },
    about: { relationId: 1, kind: "same_claim", accepted: false },
    changes: [
      {
        table: "relation",
        before: null,
        after: {
          ...{ id: 1, kind: "same_claim", fromKind: "claim", fromId: 1, toId: 2, score: 512 },
          ...{ reasons: ["Both say 14."], state: "rejected", decidedBy: by, decidedAt: at },
        },
      },
    ],
  };
}

export function ruleSwitched(by: number, at: number): EventDraft {
  const reason = "too many jokes";
  return {
    action: "rule.switched",
    subject: { kind: "codebook", id: 1 },
    about: { rule: "source", off: true, reason },
    changes: [{ table: "ruleOff", before: null, after: { rule: "source", reason, by, at } }],
  };
}

export function articleBlinded(by: number, at: number): EventDraft {
  const reason = "double reading";
  return {
    action: "article.blinded",
    subject: { kind: "document", id: 1 },
    about: { blind: true, reason },
    changes: [{ table: "blindArticle", before: null, after: { articleId: 1, reason, by, at } }],
  };
}

export function modelTrained(by: number, at: number): EventDraft {
  return {
    action: "model.trained",
    subject: { kind: "codebook", id: 1 },
    about: { modelId: 1, examples: 0, inUse: false },
    changes: [{ table: "suggestionModel", before: null, after: { id: 1, body: {}, inUse: false, by, at } }],
  };
}
