import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  kindsOfClaim,
  meetings,
  recallByKind,
  recallOfRule,
  type StandingClaim,
} from "#app/domain/suggestions/recall.ts";
import { weekMs } from "#app/domain/suggestions/shares.ts";

const words = { quote: "the army", start: 0, end: 8 };
const count = (...harms: string[]) => ({
  type: "casualty_count",
  fields: { counts: harms.map((harm) => ({ harm })) },
});
const claim = (start: number, more: Partial<StandingClaim> = count("killed")): StandingClaim => ({
  ...{ documentId: 1, type: "casualty_count", fields: {}, isKept: false, createdAt: 0 },
  spans: [{ start, end: start + 10 }],
  ...more,
});
const proposal = (start: number, end: number, rule = "casualties/passive") => ({
  ...{ documentId: 1, kind: "killed" as const, rule, start, end },
});

describe("what kinds a claim is of", () => {
  test.each([
    [count("killed"), ["killed"]],
    [count("injured", "killed"), ["killed", "injured"]],
    [count("other_harm"), []],
    [count("besieged_or_at_risk"), ["at_risk"]],
    [{ type: "attribution", fields: { source_text: words } }, ["source"]],
    [{ type: "attribution", fields: { actors: [{ actor_text: words }] } }, ["perpetrator"]],
    [
      { type: "attribution", fields: { source_text: words, actors: [{ actor_text: words }] } },
      ["perpetrator", "source"],
    ],
    [{ type: "attribution", fields: {} }, []],
    [{ type: "disputed_authenticity", fields: {} }, ["disputed"]],
    [{ type: "something_else", fields: { counts: [{ harm: "killed" }] } }, []],
  ])("%j: %j", (given, kinds) => {
    expect(kindsOfClaim(given)).toEqual(kinds);
  });
});

describe("recall", () => {
  const claims = [
    claim(0),
    claim(100, { ...count("killed"), createdAt: weekMs + 5 }),
    claim(200, { ...count("killed"), isKept: true }),
    claim(300, count("injured")),
    claim(0, { ...count("killed"), documentId: 2 }),
  ];
  const proposals = [
    proposal(9, 12),
    proposal(5, 6, "casualties/active"),
    proposal(110, 120),
    proposal(200, 210),
  ];
  const met = meetings(claims, proposals);

  test("counts a claim as met where a proposal of its kind overlaps its words, by hand and kept apart", () => {
    const [injured, killed] = recallByKind(met);
    expect(injured).toMatchObject({ kind: "injured", byHand: 1, byHandMet: 0, met: { share: 0, of: 1 } });
    expect(killed).toMatchObject({
      ...{ kind: "killed", byHand: 3, byHandMet: 1, kept: 1, keptMet: 1 },
      met: {
        ...{ share: 0.5, of: 4 },
        weeks: [
          { week: 0, count: 3, share: 2 / 3 },
          { week: weekMs, count: 1, share: 0 },
        ],
      },
    });
  });

  test("of a rule is its share of the claims of the kinds it proposes", () => {
    const kinds = new Set(["killed"] as const);
    expect(recallOfRule("casualties/passive", { met, kinds })).toMatchObject({ of: 4, share: 0.5 });
    expect(recallOfRule("casualties/active", { met, kinds })).toMatchObject({ of: 4, share: 0.25 });
    expect(recallOfRule("casualties/active", { met, kinds: new Set(["missing"]) })).toBeNull();
    expect(recallOfRule("casualties/active", { met, kinds: undefined })).toBeNull();
  });

  test("is a share of all claims of the kind inside its interval, and no rule meets more than are met", () => {
    const place = fc.record({
      start: fc.integer({ min: 0, max: 200 }),
      documentId: fc.integer({ min: 1, max: 2 }),
      isKept: fc.boolean(),
      createdAt: fc.integer({ min: 0, max: 3 * weekMs }),
    });
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (marked, proposed) => {
        const met = meetings(
          marked.map(({ start, ...more }) => claim(start, { ...count("killed"), ...more })),
          proposed.map(({ start, documentId }) => ({ ...proposal(start, start + 5), documentId })),
        );
        const figures = recallByKind(met);
        expect(figures).toHaveLength(marked.length === 0 ? 0 : 1);
        const ofRule = recallOfRule("casualties/passive", { met, kinds: new Set(["killed"]) });
        for (const { met, kept, byHand, keptMet, byHandMet } of figures) {
          expect(kept + byHand).toBe(marked.length);
          expect(keptMet + byHandMet).toBe(Math.round(met.share * marked.length));
          expect(met.share).toBeGreaterThanOrEqual(met.interval[0] - 1e-9);
          expect(met.share).toBeLessThanOrEqual(met.interval[1] + 1e-9);
          expect(met.weeks.reduce((sum, week) => sum + week.count, 0)).toBe(marked.length);
          expect(ofRule!.share).toBeLessThanOrEqual(met.share);
        }
      }),
    );
  });
});
