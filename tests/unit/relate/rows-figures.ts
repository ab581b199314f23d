import { atLeast, between, exactly, landing, over, type Row, vague } from "./scene.ts";

/** What each pair shows, the two claims, and the relation that is right. */
export const figureRows: readonly Row[] = [
  // Figures that cannot both hold.
  ["14 and 17 the same day", landing("2031-04-09"), landing("2031-04-09", exactly(17)), "contradicts"],
  ["more than 20 and 14", landing("2031-04-09", over(20)), landing("2031-04-09"), "contradicts"],
  ["up to 10 and 14", landing("2031-04-09", { min: null, max: 10 }), landing("2031-04-09"), "contradicts"],
  ["more than 14 leaves 14 out", landing("2031-04-09", over(14)), landing("2031-04-09"), "contradicts"],
  [
    "12 to 15 and 19",
    landing("2031-04-09", { harm: "missing", ...between(12, 15) }),
    landing("2031-04-09", { harm: "missing", ...exactly(19) }),
    "contradicts",
  ],
  [
    "lower and later, with no word of change",
    landing("2031-04-09", exactly(17)),
    landing("2031-04-10"),
    "contradicts",
  ],
  [
    "a running total that is lower, with no word of change",
    landing("2031-04-09T08:00", { ...exactly(17), counting: "running_total" }),
    landing("2031-04-09T18:00"),
    "contradicts",
  ],
  [
    "four children and six children",
    landing("2031-04-09", { group: "child", ...exactly(4) }),
    landing("2031-04-09", { group: "child", ...exactly(6) }),
    "contradicts",
  ],
  [
    "higher words of change, but the earlier text has them",
    landing("2031-04-09T18:00", { ...exactly(17), quote: "risen to 17" }),
    landing("2031-04-09T20:00"),
    "contradicts",
  ],

  // One event, but the figures do not clash or cannot be compared.
  [
    "at least 14 and 17",
    landing("2031-04-09", atLeast(14)),
    landing("2031-04-09", exactly(17)),
    "same_event",
  ],
  ["14 and at least 14", landing("2031-04-09"), landing("2031-04-09", atLeast(14)), "same_event"],
  ["dozens and 30", landing("2031-04-09", vague), landing("2031-04-09", exactly(30)), "same_event"],
  [
    "about 50 and 48",
    landing("2031-04-09", { ...exactly(50), approximate: true }),
    landing("2031-04-09", exactly(48)),
    "same_event",
  ],
  [
    "at risk: 100,000 and over 80,000 overlap",
    landing("2031-04-09", { harm: "besieged_or_at_risk", min: null, max: 100_000, maxInclusive: false }),
    landing("2031-04-09", { harm: "besieged_or_at_risk", ...over(80_000) }),
    "same_event",
  ],
  [
    "11 at the mortuary are a part of 14",
    landing("2031-04-09", { ...exactly(11), counting: "subset" }),
    landing("2031-04-09"),
    "same_event",
  ],
  [
    "three children among 14",
    landing("2031-04-09", { ...exactly(3), group: "child" }),
    landing("2031-04-09"),
    "same_event",
  ],
  [
    "the same 14 as a part and as the whole",
    landing("2031-04-09", { counting: "subset" }),
    landing("2031-04-09"),
    "same_event",
  ],
  [
    "women and children",
    landing("2031-04-09", { ...exactly(3), group: "child" }),
    landing("2031-04-09", { ...exactly(5), group: "woman" }),
    "same_event",
  ],
  [
    "one strike and all strikes of the day",
    landing("2031-04-09", { scope: "single_strike" }),
    landing("2031-04-09", { ...exactly(31), scope: "multi_place_same_day" }),
    "same_event",
  ],
];
