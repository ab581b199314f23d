import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Diff, diffOf, stretchesBetween } from "#app/domain/audit/diff.ts";
import type { TrailEvent, TrailNames } from "#app/domain/audit/trail-event.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";

const names: TrailNames = {
  codebook: defaultCodebook,
  person: (id) => (id === 1 ? "Tomas V." : "Mira S."),
  claim: () => null,
  documentKind: () => "article",
};

const range = { min: 30, max: null, min_inclusive: true, max_inclusive: true, point: null };
const fields = {
  voice: "narrator",
  counts: [
    {
      harm: "killed",
      quantity_text: { quote: "at least 14", start: 0, end: 11 },
      range: { ...range, min: 14 },
    },
    { harm: "injured", range },
  ],
};

function claimChange(after: object, spans: TrailEvent["changes"] = []): TrailEvent {
  const before = {
    type: "casualty_count",
    fields,
    note: "Five children besides the 14.",
    revision: 3,
    changedBy: 1,
    changedAt: 10,
  };
  return {
    seq: 9,
    at: 20,
    actor: 2,
    subject: { kind: "document", id: 1 },
    action: "claim.changed",
    about: { claimId: 2, type: "casualty_count", revision: 4 },
    changes: [
      { table: "claim", before, after: { ...before, revision: 4, changedBy: 2, changedAt: 20, ...after } },
      ...spans,
    ],
  };
}

/** The lines as "label: before -> after", changed stretches in brackets. */
function shown(diff: Diff | null): string[] {
  const side = (one: Diff["lines"][number]["before"]) =>
    one === null
      ? "nothing"
      : one.stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
  return (diff?.lines ?? []).map((line) => `${line.label}: ${side(line.before)} -> ${side(line.after)}`);
}

describe("the diff of a revision", () => {
  test("has a line for every field that changed, in the codebook's words, and no other", () => {
    const changed = structuredClone(fields);
    changed.voice = "paraphrased";
    changed.counts[1]!.range = { ...range, min_inclusive: false };
    const diff = diffOf(claimChange({ fields: changed, note: "Five children are part of the 14." }), names);
    expect(shown(diff)).toEqual([
      "Injured: from, to: [30 or more] -> [over 30]",
      "Voice: [narrator] -> [paraphrased]",
      "Note: Five children [besides] the 14. -> Five children [are part of] the 14.",
    ]);
    expect(diff).toMatchObject({
      before: { revision: 3, by: "Tomas V.", at: 10 },
      after: { revision: 4, by: "Mira S.", at: 20 },
    });
  });

  test("shows what was added and what went away", () => {
    const { voice: _, ...rest } = fields;
    const grown = { ...rest, event_scope: "single_strike" };
    expect(shown(diffOf(claimChange({ fields: grown }), names))).toEqual([
      expect.stringMatching(/^Scope: nothing -> \[.+\]$/),
      "Voice: [narrator] -> nothing",
    ]);
  });

  test("shows the words of a span that moved", () => {
    const span = (quote: string) => ({ claimId: 2, position: 0, quote });
    const moved = { table: "claimSpan", before: span("at least 14"), after: span("at least 14 people") };
    expect(shown(diffOf(claimChange({}, [moved]), names))).toEqual([
      "Span: at least 14 -> at least 14[ people]",
    ]);
  });

  test("is absent where nothing was revised", () => {
    expect(diffOf({ ...claimChange({}), action: "claim.added" } as TrailEvent, names)).toBeNull();
    expect(diffOf(claimChange({}), names)).toBeNull();
  });
});

describe("stretches between two texts", () => {
  const text = fc
    .array(fc.constantFrom("five", "children", " ", "  ", "١٤", "🕊️", "\n", "of"))
    .map((all) => all.join(""));
  test("give both texts back, and share everything that is not marked as changed", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = stretchesBetween(before, after);
        const whole = (side: typeof a) => side.map((stretch) => stretch.text).join("");
        const kept = (side: typeof a) =>
          side
            .filter((stretch) => !stretch.changed)
            .map((stretch) => stretch.text)
            .join("");
        expect([whole(a), whole(b)]).toEqual([before, after]);
        expect(kept(a)).toBe(kept(b));
        if (before === after) expect(a.every((stretch) => !stretch.changed)).toBe(true);
      }),
    );
  });
});
