import { expect, test } from "vitest";
import { addedPriority, type RankedSuggestion, ranked } from "#app/domain/suggestions/rank.ts";

const claim = (worth = 900): RankedSuggestion => ({ kind: "killed", worth, tone: null });
const tone = (label: string): RankedSuggestion => ({ kind: "tone", worth: 900, tone: label });
const item = { priority: 40, why: ["link"] };

test("more claims add more, up to less than a flag", () => {
  expect(addedPriority([claim()])).toBeLessThan(addedPriority([claim(), claim()]));
  expect(addedPriority(Array.from({ length: 100 }, () => claim()))).toBe(30);
});

test("a threat moves an item, condolence and questions do not", () => {
  expect(ranked(item, [], [tone("threat_incitement")])).toEqual({
    priority: 58,
    why: ["link", "may be threat incitement"],
  });
  expect(ranked(item, [], [tone("condolence"), tone("question")])).toEqual(item);
});

test("what is gone is taken back to the point", () => {
  const found = [claim(), claim(700), tone("dehumanising")];
  const moved = ranked(item, [], found);
  expect(moved.why).toEqual(["link", "may be dehumanising", "2 suggestions"]);
  expect(ranked(moved, found, [])).toEqual(item);
});

test("what was settled or marked already counts for nothing", () => {
  expect(ranked(item, [], [claim(0), claim(0), { ...tone("threat_incitement"), worth: 0 }])).toEqual(item);
  expect(ranked(item, [], [claim(0), claim()]).why).toEqual(["link", "1 suggestion"]);
});
