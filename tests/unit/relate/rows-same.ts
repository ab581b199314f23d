import { at, atLeast, exactly, landing, type Row, told } from "./scene.ts";

const bakery =
  "😀 A shell killed six people in a bakery queue. It rained. The shell that hit the bakery queue killed six people at dawn.";

/** What each pair shows, the two claims, and the relation that is right. */
export const sameRows: readonly Row[] = [
  // The same claim twice.
  ["same place, day, harm, figure", landing("2031-04-09"), landing("2031-04-09"), "same_claim"],
  [
    "published a day later, both undated in words",
    landing("2031-04-09"),
    landing("2031-04-10"),
    "same_claim",
  ],
  [
    "Wednesday and yesterday are one day",
    landing("2031-04-09", { timeText: "on Wednesday" }),
    landing("2031-04-10", { timeText: "yesterday" }),
    "same_claim",
  ],
  [
    "a date and a weekday",
    landing("2031-04-12", { timeText: "on April 9" }),
    landing("2031-04-10", { timeText: "Wednesday morning" }),
    "same_claim",
  ],
  [
    "overnight may be either day",
    landing("2031-04-09", { timeText: "overnight" }),
    landing("2031-04-10", { timeText: "on Tuesday" }),
    "same_claim",
  ],
  [
    "dates somebody worked out",
    landing("2031-06-01", { periodStart: { iso: "2031-04-09", precision: "day", inferred_year: null } }),
    landing("2031-04-09", { timeText: "today" }),
    "same_claim",
  ],
  [
    "a worked-out year",
    landing("2032-06-01", { periodStart: { iso: "--04-09", precision: "day", inferred_year: 2031 } }),
    landing("2031-04-09", { timeText: "today" }),
    "same_claim",
  ],
  [
    "the article of the name",
    landing("2031-04-09", at("al-Nahrout")),
    landing("2031-04-09", at("Nahrout")),
    "same_claim",
  ],
  [
    "el- for al-, hyphen and apostrophe",
    landing("2031-04-09", at("Ma'arat el-Dorim")),
    landing("2031-04-09", at("Maarat al Dorim")),
    "same_claim",
  ],
  [
    "vowels written otherwise",
    landing("2031-04-09", at("Sheikh Modar")),
    landing("2031-04-09", at("Shaykh Mudar")),
    "same_claim",
  ],
  [
    "q and k, ee and i",
    landing("2031-04-09", at("Qasreen")),
    landing("2031-04-09", at("Kasrin")),
    "same_claim",
  ],
  [
    "a hospital in the town",
    landing("2031-04-09", at("the ferry landing at Nahrout")),
    landing("2031-04-09", at("Nahrout")),
    "same_claim",
  ],
  [
    "Arabic and Latin letters",
    landing("2031-04-09", at("سرمدين")),
    landing("2031-04-09", at("Sarmadin")),
    "same_claim",
  ],
  [
    "Arabic with and without article",
    landing("2031-04-09", at("القصرين")),
    landing("2031-04-09", at("قصرين")),
    "same_claim",
  ],
  ["at least 14 twice", landing("2031-04-09", atLeast(14)), landing("2031-04-09", atLeast(14)), "same_claim"],
  ["civilians and people", landing("2031-04-09", { group: "civilian" }), landing("2031-04-09"), "same_claim"],
  [
    "three children twice",
    landing("2031-04-09", { group: "child", ...exactly(3), counting: "subset" }),
    landing("2031-04-09", { group: "child", ...exactly(3), counting: "subset" }),
    "same_claim",
  ],
  [
    "a period that begins the same day",
    landing("2031-04-30", { ...exactly(61), timeText: "since April 3" }),
    landing("2031-05-20", { ...exactly(61), timeText: "since 3 April" }),
    "same_claim",
  ],
  ["no date on one side, the same figure and place", landing(null), landing("2031-04-09"), "same_claim"],
  [
    "the place stands in the sentence only",
    told("A strike in Nahrout killed 14 people on Wednesday.", "2031-04-09", { quote: "killed 14 people" }),
    told("Fourteen people died at Nahrout on Wednesday, medics said.", "2031-04-10", {
      quote: "Fourteen people died",
    }),
    "same_claim",
  ],
  [
    "the place stands in the title only",
    told(
      "Strike on the market of Orla kills 14\n\nFourteen people were killed on Wednesday. It was noon in Orla.",
      "2031-04-09",
      { quote: "Fourteen people were killed", ...at("Orla") },
    ),
    told("Fourteen killed at Orla\n\nThe dead, 14 people, were shopping.", "2031-04-09", {
      quote: "14 people",
    }),
    "same_claim",
  ],
  [
    "a lead and its repeat in one text",
    told("A strike killed four people in Orla. The strike killed four people at noon.", "2031-04-09", {
      ...exactly(4),
      documentId: "d1",
      quote: "A strike killed four people",
    }),
    told("A strike killed four people in Orla. The strike killed four people at noon.", "2031-04-09", {
      ...exactly(4),
      documentId: "d1",
      quote: "The strike killed four people",
    }),
    "same_claim",
  ],

  [
    "a lead and its repeat, of which only the figures are marked",
    told(bakery, "2031-04-09", { ...exactly(6), documentId: "d1", quote: "six people", start: 17 }),
    told(bakery, "2031-04-09", { ...exactly(6), documentId: "d1", quote: "six people", start: 101 }),
    "same_claim",
  ],

  // A later count takes the place of an earlier one.
  [
    "risen to 17",
    landing("2031-04-09"),
    landing("2031-04-10", { ...exactly(17), quote: "The toll has risen to 17" }),
    "supersedes 2>1",
  ],
  [
    "given the other way round",
    landing("2031-04-10", { ...exactly(17), quote: "The toll has risen to 17" }),
    landing("2031-04-09"),
    "supersedes 1>2",
  ],
  [
    "coded as a running total",
    landing("2031-04-09"),
    landing("2031-04-10", { ...exactly(17), counting: "running_total" }),
    "supersedes 2>1",
  ],
  [
    "the earlier one was running",
    landing("2031-04-09T08:00", { counting: "running_total" }),
    landing("2031-04-09T18:00", exactly(19)),
    "supersedes 2>1",
  ],
  [
    "at least 17 after at least 14",
    landing("2031-04-09", atLeast(14)),
    landing("2031-04-10", { ...atLeast(17), quote: "the number killed rose to at least 17" }),
    "supersedes 2>1",
  ],
  [
    "in Arabic",
    landing("2031-04-09", at("سرمدين")),
    landing("2031-04-10", { ...exactly(20), ...at("سرمدين"), quote: "ارتفعت الحصيلة إلى 20 قتيلا" }),
    "supersedes 2>1",
  ],
  [
    "a correction downwards, in words",
    landing("2031-04-09", exactly(17)),
    landing("2031-04-10", { ...exactly(14), quote: "lowered the toll to 14" }),
    "supersedes 2>1",
  ],
  [
    "injured too",
    landing("2031-04-09", { harm: "injured", ...exactly(30) }),
    landing("2031-04-10", {
      harm: "injured",
      ...exactly(42),
      quote: "the number of injured has climbed to 42",
    }),
    "supersedes 2>1",
  ],
  [
    "so far",
    landing("2031-04-09T08:00", exactly(6)),
    landing("2031-04-09T20:00", { ...exactly(9), quote: "nine dead so far" }),
    "supersedes 2>1",
  ],
];
