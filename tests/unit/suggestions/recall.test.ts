import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindsOfClaim, recallByKind, type StandingClaim } from "#app/domain/suggestions/recall.ts";

const words = { quote: "the army", start: 0, end: 8 };
const count = (...harms: string[]) => ({
  type: "casualty_count",
  fields: { counts: harms.map((harm) => ({ harm })) },
});
const claim = (start: number, more: Partial<StandingClaim> = count("killed")): StandingClaim => ({
  ...{ documentId: 1, type: "casualty_count", fields: {}, isKept: false },
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

describe("recall by kind", () => {
  test("counts a claim as met where a proposal of its kind overlaps its words, by hand and kept apart", () => {
    const claims = [
      claim(0),
      claim(100),
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
    const [injured, killed] = recallByKind(claims, proposals);
    expect(injured).toMatchObject({ kind: "injured", byHand: 1, byHandMet: 0, share: 0, rules: [] });
    expect(killed).toMatchObject({
      ...{ kind: "killed", byHand: 3, byHandMet: 1, kept: 1, keptMet: 1, share: 0.5 },
      rules: [
        { rule: "casualties/passive", met: 2 },
        { rule: "casualties/active", met: 1 },
      ],
    });
  });

  test("is a share of all claims of the kind inside its interval, and no rule meets more than are met", () => {
    const place = fc.record({
      start: fc.integer({ min: 0, max: 200 }),
      documentId: fc.integer({ min: 1, max: 2 }),
      isKept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (claims, proposals) => {
        const figures = recallByKind(
          claims.map(({ start, ...more }) => claim(start, { ...count("killed"), ...more })),
          proposals.map(({ start, documentId }) => ({ ...proposal(start, start + 5), documentId })),
        );
        expect(figures).toHaveLength(claims.length === 0 ? 0 : 1);
        for (const { share, interval, rules, kept, byHand, keptMet, byHandMet } of figures) {
          expect(kept + byHand).toBe(claims.length);
          expect(keptMet + byHandMet).toBe(Math.round(share * claims.length));
          expect(share).toBeGreaterThanOrEqual(interval[0] - 1e-9);
          expect(share).toBeLessThanOrEqual(interval[1] + 1e-9);
          for (const { met } of rules) expect(met).toBeLessThanOrEqual(keptMet + byHandMet);
        }
      }),
    );
  });
});
