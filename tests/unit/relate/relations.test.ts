import { expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { knownClaim } from "#app/domain/relate/known-claim.ts";
import { relatePair } from "#app/domain/relate/relate-pair.ts";
import { figureRows } from "./rows-figures.ts";
import { sameRows } from "./rows-same.ts";
import { unrelatedRows } from "./rows-unrelated.ts";
import { exactly, factsOf, landing, relationOf } from "./scene.ts";

const rows = [...sameRows, ...figureRows, ...unrelatedRows];

test.each(rows)("%s", (_, first, second, expected) => {
  const { relation, reasons } = relationOf(first, second);
  expect(relation, reasons).toBe(expected);
  if (relation !== "none") expect(reasons.length).toBeGreaterThan(20);
});

test("half of the pairs or more say what must not be related, or not so", () => {
  const modest = rows.filter(([, , , expected]) => expected === "none" || expected === "same_event");
  console.log(
    `${rows.length} pairs, ${rows.filter(([, , , expected]) => expected === "none").length} of them unrelated`,
  );
  expect(modest.length * 2).toBeGreaterThanOrEqual(rows.length);
});

test("reasons are whole sentences that name the place, the day and the figures", () => {
  const { reasons } = relationOf(
    landing("2031-04-09", { timeText: "on Wednesday", source: "Rith Rescue" }),
    landing("2031-04-10", {
      ...exactly(17),
      timeText: "yesterday",
      source: "the Rith Rescue",
      quote: "risen to 17",
    }),
  );
  expect(reasons).toBe(
    "17 after 14, and the later text says “risen”. Both name “Nahrout”. Both speak of 9 April 2031. Both count people killed.",
  );
});

test("each relation is found whichever claim comes first", () => {
  for (const [why, first, second, expected] of rows) {
    const turned = relationOf(second, first).relation;
    const wanted =
      expected === "supersedes 2>1"
        ? "supersedes 1>2"
        : expected === "supersedes 1>2"
          ? "supersedes 2>1"
          : expected;
    expect(turned, why).toBe(wanted);
  }
});

test("without a date on either side, only an equal figure relates two claims", () => {
  const known = [landing(null), landing("2031-04-09"), landing("2031-04-09", exactly(15))].map((one, i) => {
    const { claim, document } = factsOf(one, i);
    return knownClaim(claim, { document, units: makeUnitIndex(document.text) });
  });
  expect(relatePair(known[0]!, known[1]!, false)?.kind).toBe("same_claim");
  expect(relatePair(known[0]!, known[2]!, false)).toBeNull();
});
