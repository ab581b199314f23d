import { describe, expect, test } from "vitest";
import { actions } from "#app/domain/audit/actions.ts";
import { momentText } from "#app/domain/audit/moment.ts";
import { plain } from "#app/domain/audit/sentence.ts";
import {
  lookOf,
  type TrailEvent,
  type TrailNames,
  whatKinds,
  whatOf,
} from "#app/domain/audit/trail-event.ts";
import { sentenceOf } from "#app/domain/audit/words.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";

const at = Date.UTC(2026, 2, 12, 9, 14, 18);
const people = new Map([
  [41, "Mira S."],
  [42, "Tomas V."],
]);

const names: TrailNames = {
  codebook: defaultCodebook,
  person: (id) => people.get(id) ?? "somebody",
  claim: (id) =>
    id === 9017 ? { tag: "C2", type: "casualty count", signs: { hue: "vermillion", line: "solid" } } : null,
  documentKind: (id) => (id === 7001 ? "article" : "comment"),
};

type Given = { [A in TrailEvent["action"]]: Extract<TrailEvent, { action: A }>["about"] };

/** Facts of every act; ids are large, so that one that slips into a sentence is seen. */
const facts: Given = {
  "import.started": { files: ["orla.txt", "orla-2.txt"] },
  "import.finished": {
    files: ["orla.txt"],
    counts: { articles: 1, comments: 1200, newVersions: 2, duplicates: 1, rejected: 3 },
  },
  "document.imported": { file: "orla.txt" },
  "document.revised": { file: "orla.txt", version: 2, same: 1, moved: 2, orphaned: 1 },
  "item.leased": { itemId: 8005, until: at + 15 * 60_000 },
  "item.released": { itemId: 8005, why: "break" },
  "item.skipped": { itemId: 8005, reason: "needs a reader of Arabic" },
  "item.decided": {
    itemId: 8005,
    decisionId: 9003,
    kind: "hide_with_notice",
    reasons: ["harassment", "off_topic"],
    version: 1,
  },
  "item.finished": { itemId: 8005, claims: 3 },
  "item.woken": { itemId: 8005 },
  "claim.added": { claimId: 9017, type: "casualty_count" },
  "claim.changed": { claimId: 9017, type: "casualty_count", revision: 4 },
  "claim.withdrawn": { claimId: 9999, type: "casualty_count", reason: "marked twice" },
  "suggestion.accepted": {
    claimId: 9017,
    type: "casualty_count",
    outcomeId: 9018,
    rule: "casualties/passive",
    amended: true,
  },
  "suggestion.rejected": {
    outcomeId: 9019,
    rule: "disputed/media-is",
    kind: "disputed",
    quote: "a fake smile",
    reason: "no_claim",
    note: "",
  },
  "item.ranked": { itemId: 8005, suggestions: 3 },
  "rule.switched": { rule: "disputed", off: true, reason: "too many jokes" },
  "article.blinded": { blind: true, reason: "double reading" },
  "model.trained": { modelId: 9020, examples: 240, inUse: false },
  "relation.settled": { relationId: 9021, kind: "contradicts", accepted: true },
  "relation.reopened": { relationId: 9021, kind: "contradicts" },
  "tones.set": {
    readingId: 9004,
    labels: [
      { label: "insult", intensity: 2 },
      { label: "identity_attack", intensity: 1 },
      { label: "identity_attack:sect", intensity: null },
      { label: "hostile_outlet", intensity: 0 },
    ],
  },
  "note.added": { itemId: 8005, text: "Ask the night desk." },
  "act.undone": { seq: 48_209, action: "item.decided" },
  "write.refused": { attempted: "claim.changed", code: "version_conflict", submitted: { note: "x" } },
  "user.invited": { name: "idris", role: "fact_checker" },
  "user.activated": { name: "idris" },
  "user.changed": { name: "idris" },
  "user.disabled": { name: "idris" },
  "user.enabled": { name: "idris" },
  "user.reset_issued": { name: "idris" },
  "user.password_changed": { name: "idris" },
  "user.signed_in": { name: "idris" },
  "user.sign_in_refused": { name: "idris", why: "too_many" },
  "user.signed_out": { name: "idris" },
  "user.sessions_ended": { name: "idris", count: 2 },
  "codebook.adopted": { version: 2, name: "0.2" },
  "dataset.exported": { exportId: 9005, rows: 12_400 },
};

const expected: Record<TrailEvent["action"], string> = {
  "import.started": "Mira S. started an import of orla.txt and orla-2.txt.",
  "import.finished":
    "The import of orla.txt ended: 1 article, 1\u202f200 comments, 2 new texts, 1 duplicate and 3 rejected.",
  "document.imported": "Mira S. brought the comment in with orla.txt, text version 1.",
  "document.revised":
    "Text version 2 came in with orla.txt. Of its claims 1 found in place, 2 carried over and 1 not found again.",
  "item.leased": "Mira S. took the comment for 15 minutes.",
  "item.released": "Mira S. took a break and gave the comment back.",
  "item.skipped": "Mira S. skipped the comment: “needs a reader of Arabic”.",
  "item.decided": "Mira S. decided hide with notice on text version 1: harassment and off topic.",
  "item.finished": "Mira S. finished marking the comment, with 3 claims.",
  "item.woken": "The time of deferral ran out and the comment came back.",
  "claim.added": "Mira S. marked C2 (casualty count): killed 14 or more.",
  "claim.changed": "Mira S. changed C2 (casualty count). Revision 4.",
  "claim.withdrawn": "Mira S. withdrew casualty count: “marked twice”.",
  "suggestion.accepted":
    "Mira S. accepted the suggestion of casualties/passive with changes as C2 (casualty count): killed 14 or more.",
  "suggestion.rejected":
    "Mira S. rejected the suggestion of disputed/media-is on “a fake smile”: says nothing of the kind.",
  "item.ranked": "Mira S. moved the comment in its lane for 3 suggestions.",
  "rule.switched": "Mira S. switched the rule disputed off: “too many jokes”.",
  "article.blinded": "Mira S. hid the suggestions on the comment and its comments: “double reading”.",
  "model.trained": "Mira S. trained a model on 240 outcomes; it stays off.",
  "relation.settled": "Mira S. accepted that C2 (casualty count) contradicts another claim.",
  "relation.reopened": "Mira S. left open again whether C2 (casualty count) contradicts another claim.",
  "tones.set": "Mira S. read the tone as insult 2; identity attack 1 (sectarian); not hostile to outlet.",
  "note.added": "Mira S. noted: “Ask the night desk.”",
  "act.undone": "Mira S. took back a decision, event 48\u202f209.",
  "write.refused":
    "Refused: Mira S. sent a change of a claim, but it had changed in the meantime. What was sent is kept here.",
  "user.invited": "Mira S. added Tomas V. as fact-checker.",
  "user.activated": "Tomas V. chose a password and opened the account.",
  "user.changed": "Mira S. changed the account of Tomas V.",
  "user.disabled": "Mira S. disabled the account of Tomas V.",
  "user.enabled": "Mira S. enabled the account of Tomas V.",
  "user.reset_issued": "Mira S. made a one-time link for Tomas V.",
  "user.password_changed": "Tomas V. changed the password.",
  "user.signed_in": "Tomas V. signed in.",
  "user.sign_in_refused": "A sign-in as Tomas V. was refused: there were too many tries.",
  "user.signed_out": "Tomas V. signed out.",
  "user.sessions_ended": "Mira S. ended 2 sessions of Tomas V.",
  "codebook.adopted": "Mira S. adopted codebook 0.2 as version 2.",
  "dataset.exported": "Mira S. exported a dataset: 12\u202f400 rows as CSV, commenters under pseudonyms.",
};

function eventOf(action: TrailEvent["action"], more: Partial<TrailEvent> = {}): TrailEvent {
  const kind = action.startsWith("user.") ? "user" : "document";
  const changes =
    action === "claim.added" || action === "suggestion.accepted"
      ? [
          {
            table: "claim",
            before: null,
            after: {
              type: "casualty_count",
              fields: {
                counts: [
                  {
                    harm: "killed",
                    range: { min: 14, max: null, min_inclusive: true, max_inclusive: true, point: null },
                  },
                ],
              },
            },
          },
        ]
      : action === "dataset.exported"
        ? [{ table: "datasetExport", before: null, after: { format: "csv", names: false } }]
        : action === "relation.settled" || action === "relation.reopened"
          ? [{ table: "relation", before: null, after: { fromKind: "claim", fromId: 9017, toId: 9999 } }]
          : [];
  return {
    seq: 48_300,
    at,
    actor: 41,
    subject: { kind, id: kind === "user" ? 42 : 7002 },
    changes,
    action,
    about: facts[action],
    ...more,
  } as TrailEvent;
}

const told = (event: TrailEvent) => plain(sentenceOf(event, names), momentText);

describe("an event in words", () => {
  test.each(actions)("%s is one plain sentence", (action) => {
    expect(told(eventOf(action))).toBe(expected[action]);
  });

  test.each(actions)("%s can be told of the system, and shows no id", (action) => {
    const sentence = told(eventOf(action, { actor: null }));
    expect(sentence).toMatch(/^(Docket|The|An?|Tomas|Codebook|Text|Refused)\b.*[.”]$/);
    expect(sentence).not.toMatch(/\b[789]0\d\d\b|null|undefined|_/);
  });

  test("names the article where it is one, and forgets nothing it cannot name", () => {
    expect(told(eventOf("item.leased", { subject: { kind: "document", id: 7001 } }))).toContain(
      "the article",
    );
    const unknown = { ...facts["item.decided"], kind: "gone", reasons: ["gone_too"] };
    expect(told({ ...eventOf("item.decided"), about: unknown } as TrailEvent)).toContain("gone_too");
  });

  test("a relation of texts names them by what they are, and says when it was rejected", () => {
    const event = eventOf("relation.settled", {
      changes: [
        { table: "relation", before: null, after: { fromKind: "document", fromId: 7002, toId: 7003 } },
      ],
    });
    const about = { relationId: 9021, kind: "near_duplicate" as const, accepted: false };
    expect(told({ ...event, about } as TrailEvent)).toBe(
      "Mira S. rejected that the comment is nearly the same text as another.",
    );
  });

  test("a sign-in to no account names nobody", () => {
    const event = eventOf("user.sign_in_refused", { actor: null, subject: { kind: "user", id: 0 } });
    const about = { name: "", why: "password" as const };
    expect(told({ ...event, about } as TrailEvent)).toBe("A sign-in was refused: there is no such account.");
  });

  test("a quoted sentence ends the sentence around it", () => {
    const about = { itemId: 8005, reason: "Not mine. Is it yours?" };
    expect(told({ ...eventOf("item.skipped"), about } as TrailEvent)).toMatch(/yours\?”$/);
  });

  test("people speak of their own account as their own", () => {
    const event = eventOf("user.sessions_ended", { actor: 42 });
    expect(told(event)).toBe("Tomas V. ended 2 sessions of their own.");
  });
});

describe("the look of an event", () => {
  test("tells changes, work around them and machines apart", () => {
    expect(lookOf(eventOf("claim.changed"))).toBe("change");
    expect(lookOf(eventOf("item.leased"))).toBe("work");
    expect(lookOf(eventOf("document.imported", { actor: null }))).toBe("machine");
  });

  test("every kind of event can be chosen", () => {
    expect(new Set(Object.values(whatOf))).toEqual(new Set(whatKinds));
  });
});
