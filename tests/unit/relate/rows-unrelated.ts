import { at, exactly, landing, type Row, told, vague } from "./scene.ts";

const twice =
  "A mine killed six people on a bus. Hours later gunmen at a checkpoint killed six people who fled.";

/** What each pair shows, the two claims, and the relation that is right. */
export const unrelatedRows: readonly Row[] = [
  ["same place and figure, years apart", landing("2031-04-09"), landing("2034-04-09"), "none"],
  ["same place and figure, two weeks apart", landing("2031-04-09"), landing("2031-04-23"), "none"],
  [
    "last Wednesday and this one",
    landing("2031-04-09", { timeText: "last Wednesday" }),
    landing("2031-04-09", { timeText: "today" }),
    "none",
  ],
  [
    "Monday and Thursday of one week",
    landing("2031-04-11", { timeText: "on Monday" }),
    landing("2031-04-11", { timeText: "on Thursday" }),
    "none",
  ],
  ["same figure in another place", landing("2031-04-09"), landing("2031-04-09", at("Belqassa")), "none"],
  ["two camps", landing("2031-04-09", at("Tarvel camp")), landing("2031-04-09", at("Orla camp")), "none"],
  [
    "two names that begin alike",
    landing("2031-04-09", at("Khan Modar")),
    landing("2031-04-09", at("Khan Yerim")),
    "none",
  ],
  [
    "two names with the same consonants",
    landing("2031-04-09", at("Salma")),
    landing("2031-04-09", at("Salamiya")),
    "none",
  ],
  [
    "north and south of one town",
    landing("2031-04-09", at("northern Nahrout")),
    landing("2031-04-09", at("southern Nahrout")),
    "none",
  ],
  [
    "two towns of one province",
    landing("2031-04-09", at("Nahrout, Rith province")),
    landing("2031-04-09", at("Belqassa, Rith province")),
    "none",
  ],
  [
    "only “the hospital” in common",
    landing("2031-04-09", at("the general hospital")),
    told("14 dead, nurses say.", "2031-04-09", at("hospital")),
    "none",
  ],
  [
    "killed and at risk",
    landing("2031-04-09"),
    landing("2031-04-09", { harm: "besieged_or_at_risk" }),
    "none",
  ],
  ["killed and injured", landing("2031-04-09"), landing("2031-04-09", { harm: "injured" }), "none"],
  [
    "displaced and missing",
    landing("2031-04-09", { harm: "displaced" }),
    landing("2031-04-09", { harm: "missing" }),
    "none",
  ],
  [
    "one strike and a toll since April",
    landing("2031-04-09", { timeText: "on Wednesday" }),
    landing("2031-04-09", { timeText: "since 3 April" }),
    "none",
  ],
  [
    "tolls since different days",
    landing("2031-04-30", { timeText: "since 3 April" }),
    landing("2031-04-30", { timeText: "since 12 February" }),
    "none",
  ],
  [
    "the whole war and one strike",
    landing("2031-04-09", { ...exactly(388_000), scope: "whole_conflict" }),
    landing("2031-04-09"),
    "none",
  ],
  [
    "shelled and bombed from the air",
    landing("2031-04-09", { causes: ["artillery"] }),
    landing("2031-04-09", { causes: ["air"] }),
    "none",
  ],
  ["no date on one side, another figure", landing(null, exactly(9)), landing("2031-04-09"), "none"],
  [
    "no place at all",
    told("Fourteen people were killed.", "2031-04-09"),
    told("14 dead, they say.", "2031-04-09"),
    "none",
  ],
  [
    "two figures in one text",
    told("Nahrout: 14 dead by one count, 17 by another.", "2031-04-09", {
      ...at("Nahrout"),
      documentId: "d1",
      quote: "14 dead",
    }),
    told("Nahrout: 14 dead by one count, 17 by another.", "2031-04-09", {
      ...at("Nahrout"),
      ...exactly(17),
      documentId: "d1",
      quote: "17 by another",
    }),
    "none",
  ],
  [
    "the same figure for two harms in one text",
    told("It killed four and wounded four in Orla.", "2031-04-09", {
      ...at("Orla"),
      ...exactly(4),
      documentId: "d1",
      quote: "killed four",
    }),
    told("It killed four and wounded four in Orla.", "2031-04-09", {
      ...at("Orla"),
      ...exactly(4),
      harm: "injured",
      documentId: "d1",
      quote: "wounded four",
    }),
    "none",
  ],
  [
    "the same figure for two places in one text",
    told("Four died in Orla. Four died in Tarvel.", "2031-04-09", {
      ...at("Orla"),
      ...exactly(4),
      documentId: "d1",
      quote: "Four died in Orla",
    }),
    told("Four died in Orla. Four died in Tarvel.", "2031-04-09", {
      ...at("Tarvel"),
      ...exactly(4),
      documentId: "d1",
      quote: "Four died in Tarvel",
    }),
    "none",
  ],
  [
    "one figure in two sentences of one text with little in common",
    told("Four were found in a cellar. Rescuers later spoke of four bodies.", "2031-04-09", {
      ...exactly(4),
      documentId: "d1",
      quote: "Four were found in a cellar",
    }),
    told("Four were found in a cellar. Rescuers later spoke of four bodies.", "2031-04-09", {
      ...exactly(4),
      documentId: "d1",
      quote: "Rescuers later spoke of four bodies",
    }),
    "none",
  ],
  [
    "the same short words for two events in one text",
    told(twice, "2031-04-09", { ...exactly(6), documentId: "d1", quote: "six people", start: 14 }),
    told(twice, "2031-04-09", { ...exactly(6), documentId: "d1", quote: "six people", start: 77 }),
    "none",
  ],
  ["vague words years apart", landing("2031-04-09", vague), landing("2033-04-09", vague), "none"],
  [
    "one weekday in two weeks",
    landing("2031-04-10", { timeText: "on Wednesday" }),
    landing("2031-04-17", { timeText: "on Wednesday" }),
    "none",
  ],
  [
    "a higher toll of another place that has risen",
    landing("2031-04-09"),
    landing("2031-04-10", { ...exactly(17), ...at("Belqassa"), quote: "The toll has risen to 17" }),
    "none",
  ],
  [
    "only a far-off figure for a wide region",
    landing("2031-04-09", at("Rith province")),
    landing("2031-04-09", { ...exactly(400), ...at("Rith province") }),
    "none",
  ],
  [
    "a place in Arabic letters and another in Latin",
    landing("2031-04-09", at("سرمدين")),
    landing("2031-04-09", at("Belqassa")),
    "none",
  ],
  [
    "a month of one year and the same month of another",
    landing("2032-05-01", { timeText: "in April" }),
    landing("2031-05-01", { timeText: "in April" }),
    "none",
  ],
  [
    "detained, other day",
    landing("2031-04-09", { harm: "detained", timeText: "two days ago" }),
    landing("2031-04-09", { harm: "detained", timeText: "today" }),
    "none",
  ],
];
