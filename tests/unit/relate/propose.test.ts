import { describe, expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { placesIn, sentenceAround } from "#app/domain/relate/around-quote.ts";
import { candidatePairs } from "#app/domain/relate/candidates.ts";
import { dayFrom, dayOf, sayDays } from "#app/domain/relate/days.ts";
import { knownClaim } from "#app/domain/relate/known-claim.ts";
import { matchPlaces, readPlace } from "#app/domain/relate/place-names.ts";
import { proposeRelations } from "#app/domain/relate/propose.ts";
import { readTime } from "#app/domain/relate/time-words.ts";
import type { ClaimFacts } from "#app/domain/relate/types.ts";
import { lots } from "../learn/made.ts";
import { atLeast, exactly, factsOf, told } from "./scene.ts";

const towns = [
  "Nahrout",
  "Belqassa",
  "Orla",
  "Tarvel",
  "Zermel",
  "Ourmel",
  "Dorim",
  "Sarmadin",
  "Modar",
  "Yerim",
];

/** Reports of towns and days drawn by lot; `days` settles how thick they lie. */
function reports(count: number, { seed, days }: { seed: number; days: number }) {
  const draw = lots(seed);
  const all = Array.from({ length: count }, (_, i) => {
    const place = `${towns[Math.floor(draw() * towns.length)]} ${i % 7 === 0 ? "hospital" : ""}`.trim();
    const on = new Date(Date.UTC(2031, 0, 1) + Math.floor(draw() * days) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const harm = draw() < 0.7 ? "killed" : "injured";
    const words = Array.from({ length: 8 }, () => `w${Math.floor(draw() * 3000)}`).join(" ");
    return factsOf(
      told(`Report ${i}: ${words}`, draw() < 0.95 ? on : null, {
        places: draw() < 0.9 ? [place] : [],
        harm,
        ...(draw() < 0.5 ? exactly(1 + Math.floor(draw() * 20)) : atLeast(1 + Math.floor(draw() * 20))),
        counting: draw() < 0.2 ? "running_total" : null,
        documentId: `d${Math.floor(i / 2)}`,
      }),
      i,
    );
  });
  return {
    claims: all.map(({ claim }) => claim),
    documents: [...new Map(all.map(({ document }) => [document.id, document])).values()],
  };
}

describe("proposals", () => {
  const { claims, documents } = reports(400, { seed: 5, days: 60 });
  const found = proposeRelations(claims, documents);
  const documentOf = new Map(claims.map(({ claimId, documentId }) => [claimId, documentId]));

  test("are there, surest first, with scores from 0 to 1 and reasons", () => {
    expect(found.length).toBeGreaterThan(50);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    for (const { score, reasons } of found) {
      expect(
        score > 0 && score <= 1 && reasons.length > 0 && reasons.every((one) => /^[^a-z].*\.$/s.test(one)),
      ).toBe(true);
    }
  });

  test("never tie a claim to itself, nor two claims of one text but as the same claim", () => {
    for (const { kind, from, to } of found) {
      expect(from).not.toBe(to);
      if (kind !== "near_duplicate" && documentOf.get(from) === documentOf.get(to))
        expect(kind).toBe("same_claim");
    }
  });

  test("come once: no pair has a kind twice, and kinds that hold both ways go from the lower id", () => {
    const keys = found.map(({ kind, from, to }) => `${kind} ${[from, to].sort().join()}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, from, to } of found) {
      if (["same_claim", "same_event", "contradicts"].includes(kind)) expect(from < to).toBe(true);
    }
  });

  test("do not depend on the order of claims and documents", () => {
    expect(proposeRelations([...claims].reverse(), [...documents].reverse())).toEqual(found);
  });

  test("supersede only towards the past", () => {
    const at = new Map(documents.map(({ id, at }) => [id, at]));
    const supersedes = found.filter(({ kind }) => kind === "supersedes");
    expect(supersedes.length).toBeGreaterThan(0);
    for (const { from, to } of supersedes) {
      expect(at.get(documentOf.get(from)!)!).toBeGreaterThan(at.get(documentOf.get(to)!)!);
    }
  });

  test("of nothing are none; a claim of an unknown document is passed over", () => {
    expect(proposeRelations([], [])).toEqual([]);
    expect(proposeRelations(claims, [])).toEqual([]);
  });

  describe("of claims that count several harms", () => {
    const one = factsOf(told("Killed 14, wounded 30.", "2031-04-09", { places: ["Nahrout"] }), 1);
    const two = factsOf(told("The dead: 14. The wounded: 42.", "2031-04-09", { places: ["Nahrout"] }), 2);
    const of = (claim: ClaimFacts, part: Partial<ClaimFacts>): ClaimFacts => ({ ...claim, ...part });
    const proposed = (...more: ClaimFacts[]) =>
      proposeRelations([one.claim, two.claim, ...more], [one.document, two.document]);
    const injured = (claim: ClaimFacts, figure: number) => of(claim, { harm: "injured", ...exactly(figure) });

    test("no same claim is said where one harm agrees and another clashes", () => {
      const pair = proposed(injured(one.claim, 30), injured(two.claim, 42));
      expect(pair.map(({ kind }) => kind)).toEqual(["contradicts"]);
      expect(pair[0]!.reasons).toContain("Both count people injured.");
      expect(pair[0]!.reasons).toContain("They also say the same of people killed.");
    });

    test("nor where the clash is so wide that nothing is said of it", () => {
      const pair = proposed(injured(one.claim, 3), injured(two.claim, 42));
      expect(pair.map(({ kind }) => kind)).toEqual(["same_event"]);
    });

    test("a harm that only one of them counts is named", () => {
      const [only, ...more] = proposed(injured(one.claim, 30));
      expect([only!.kind, more]).toEqual(["same_claim", []]);
      expect(only!.reasons.at(-1)).toBe("Only one of the two counts people injured.");
      const missing = of(one.claim, { harm: "missing", group: "woman", ...exactly(2) });
      const [both] = proposed(injured(one.claim, 30), missing);
      expect(both!.reasons.at(-1)).toBe(
        "Only one of the two counts people injured and people missing (woman).",
      );
    });

    test("a harm that agrees is named, and the pair once for a kind; one that only may agree makes two claims", () => {
      const [same, ...more] = proposed(injured(one.claim, 30), injured(two.claim, 30));
      expect([same!.kind, more]).toEqual(["same_claim", []]);
      expect(same!.reasons.at(-1)).toMatch(/^They also say the same of people (killed|injured)\.$/);
      const [open, ...others] = proposed(injured(one.claim, 30), of(injured(two.claim, 42), atLeast(20)));
      expect([open!.kind, others]).toEqual(["same_event", []]);
      expect(open!.reasons.at(-1)).toBe("They also say the same of people killed.");
    });

    test("a group is a harm of its own, and named", () => {
      const children = (claim: ClaimFacts, figure: number) =>
        of(claim, { group: "child", ...exactly(figure) });
      const pair = proposed(children(one.claim, 4), children(two.claim, 6));
      expect(pair.map(({ kind }) => kind)).toEqual(["contradicts"]);
      expect(pair[0]!.reasons).toContain("Both count people killed (child).");
      expect(pair[0]!.reasons).toContain("They also say the same of people killed.");
    });
  });

  test("texts that are alike relate their claims where neither names a place", () => {
    const text =
      "Fourteen people lost their lives, the service said, and it asked for blood of all groups to be given.";
    const one = factsOf(told(text, "2031-04-09", { quote: "Fourteen people" }), 1);
    const two = factsOf(told(`${text} Please share.`, "2031-04-09", { quote: "Fourteen people" }), 2);
    const both = proposeRelations([one.claim, two.claim], [one.document, two.document]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["near_duplicate", "same_claim"]);
  });

  test("a crowd of claims about one event stays readable", () => {
    const crowd = Array.from({ length: 120 }, (_, i) =>
      factsOf(
        told(`Text ${i} of its own w${i} v${i * 7} u${i * 3}.`, "2031-04-09", { places: ["Nahrout"] }),
        i,
      ),
    );
    const many = proposeRelations(
      crowd.map(({ claim }) => claim),
      crowd.map(({ document }) => document),
    );
    expect(many.length).toBeGreaterThan(100);
    expect(many.length).toBeLessThan(120 * 10);
  });

  test("pairs looked at grow as the number of claims does, however thick they lie", () => {
    const pairs = (count: number, days: number) => {
      const made = reports(count, { seed: 9, days });
      const byId = new Map(made.documents.map((document) => [document.id, document]));
      const known = made.claims.map((claim) => {
        const document = byId.get(claim.documentId)!;
        return knownClaim(claim, { document, units: makeUnitIndex(document.text) });
      });
      return candidatePairs(known, []).length;
    };
    expect(pairs(4000, 1200) / pairs(1000, 300)).toBeLessThan(5);
    // Buckets so full that neighbours are all that is looked at.
    expect(pairs(8000, 10) / pairs(4000, 10)).toBeLessThan(2.5);
    const made = reports(4000, { seed: 9, days: 1200 });
    const start = performance.now();
    const proposed = proposeRelations(made.claims, made.documents).length;
    console.log(
      `relations: 4,000 claims, ${proposed} proposals in ${(performance.now() - start).toFixed(0)} ms`,
    );
  });
});

describe("places", () => {
  const match = (a: string, b: string) => matchPlaces([readPlace(a)!], [readPlace(b)!])?.score ?? 0;

  test.each([
    ["al-Nahrout", "Nahrout", 1],
    ["an-Numar", "al-Numar", 1],
    ["Ash-Sharif", "Sharif", 1],
    ["Tall ‘Adas", "Tall Adas", 1],
    ["Dūmar", "Dumar", 1],
    ["Doumar", "Dumar", 1],
    ["Nahrout’s", "Nahrout", 1],
    ["Khan-Modar", "Khan Modar", 1],
    ["eastern Nahrout", "Nahrout", 1],
  ])("%s and %s are one name", (a, b, score) => {
    expect(match(a, b)).toBe(score);
    expect(match(b, a)).toBe(score);
  });

  test("a name within another, and a wider area, count less and less", () => {
    expect(match("the landing at Nahrout", "Nahrout")).toBe(1);
    expect(match("Nahrout Solh", "Nahrout")).toBeCloseTo(0.85);
    expect(match("Nahrout, Rith province", "Rith province")).toBeCloseTo(0.55);
    expect(match("Nahrout", "Belqassa")).toBe(0);
  });

  test("words for kinds of places are no name", () => {
    for (const text of ["the hospital", "a camp", "مستشفى", "la ville", "", "—"])
      expect(readPlace(text)).toBeNull();
  });

  test("are read after words of place, without the days that follow", () => {
    expect(
      placesIn("Four died in Nahrout on Wednesday, near al-Dorim and at the Orla Gate in April."),
    ).toEqual(["Nahrout", "al-Dorim", "Orla Gate"]);
    expect(placesIn("قتل أربعة في بلدة سرمدين أمس")).toEqual(["سرمدين"]);
  });
});

describe("times", () => {
  /** A Thursday. */
  const written = dayFrom(2031, 4, 10)!;
  const read = (words: string) => {
    const time = readTime(words, written);
    return time && sayDays(time.days) + (time.since ? " on" : "");
  };

  test.each<[string, string | null]>([
    ["today", "10 April 2031"],
    ["this morning", "10 April 2031"],
    ["yesterday evening", "9 April 2031"],
    ["last night", "9 April 2031"],
    ["overnight", "9 April 2031 to 10 April 2031"],
    ["on Wednesday", "9 April 2031"],
    ["Thursday", "10 April 2031"],
    ["last Thursday", "3 April 2031"],
    ["on Friday", "4 April 2031"],
    ["two days ago", "8 April 2031"],
    ["3 days earlier", "7 April 2031"],
    ["the day before yesterday", "8 April 2031"],
    ["on Wednesday, April 9", "9 April 2031"],
    ["9 April 2029", "9 April 2029"],
    ["2031-03-30", "30 March 2031"],
    ["on 22 November", "22 November 2030"],
    ["since 3 April", "3 April 2031 on"],
    ["since February", "1 February 2031 to 28 February 2031 on"],
    ["in March 2030", "1 March 2030 to 31 March 2030"],
    ["in 2016", "1 January 2016 to 31 December 2016"],
    ["last week", "31 March 2031 to 6 April 2031"],
    ["أمس", "9 April 2031"],
    ["صباح اليوم", "10 April 2031"],
    ["يوم الأربعاء", "9 April 2031"],
    ["9 نيسان", "9 April 2031"],
    ["hier soir", "9 April 2031"],
    ["mercredi", "9 April 2031"],
    ["they may march", null],
    ["31 April", null],
    ["at noon", null],
    ["", null],
  ])("%s", (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  test("without a day of writing only whole dates can be told", () => {
    expect(readTime("on Tuesday", null)).toBeNull();
    expect(readTime("9 April", null)).toBeNull();
    expect(readTime("9 April 2031", null)?.days.from).toBe(dayOf(Date.UTC(2031, 3, 9)));
  });
});

test("the sentence around a quote is found, and a quote that is not there stands for itself", () => {
  const text = "It rained. Four people were killed in Orla on Monday. Two ran.";
  expect(sentenceAround(text, { quote: "Four people", at: null })).toBe(
    "Four people were killed in Orla on Monday",
  );
  expect(sentenceAround(text, { quote: "six people", at: null })).toBe("six people");
  expect(sentenceAround("Six ran. Then six more came.", { quote: "six", at: 14 })).toBe("Then six more came");
});
