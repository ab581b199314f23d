import { atLeast, exact, group, moreThan, narrated, told, vague } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

/** The anniversary: the whole war in numbers. */
const truce: Act[] = [
  {
    act: "mark",
    name: "whole war",
    type: "casualty_count",
    spans: [
      "More than 9,300 people have been killed since the war began in September 2021, according to the Kestrel Register",
    ],
    fields: {
      ...told,
      event_scope: "whole_conflict",
      counting: "cumulative_since",
      counts: [moreThan("killed", "More than 9,300 people", 9300)],
      time_text: "since the war began in September 2021",
      period_start: { iso: "2021-09", precision: "month", inferred_year: null },
    },
  },
  {
    act: "mark",
    name: "after the truce",
    type: "casualty_count",
    spans: [
      "At least 1,480 of the deaths in the Register came after the truce. They include 1,012 civilians, 397 fighters of all parties and 71 people whose status nobody could establish",
    ],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "subset",
      part_of: "whole war",
      counts: [atLeast("killed", "At least 1,480 of the deaths", 1480)],
      breakdown: [
        group("civilian", "killed", "1,012 civilians", 1012),
        group("combatant", "killed", "397 fighters of all parties", 397),
        group("unspecified", "killed", "71 people", 71),
      ],
      victim_status: "mixed",
    },
  },
  {
    act: "mark",
    name: "landing",
    type: "casualty_count",
    spans: ["the Nahrout ferry landing, where 23 people died by the last count"],
    fields: {
      ...narrated,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [exact("killed", "23 people", 23)],
      source_none: true,
    },
  },
  {
    act: "mark",
    name: "detained",
    type: "casualty_count",
    spans: ["Hundreds are detained without charge"],
    fields: { ...narrated, counts: [vague("detained", "Hundreds", "hundreds")], source_none: true },
  },
];

/** A reader's breakdown, with pictures of people between the figures. */
const byAge: Act[] = [
  { act: "tones", labels: { constructive: null, distress_grief: null } },
  {
    act: "mark",
    name: "by age",
    type: "casualty_count",
    spans: [
      "the 23 at Nahrout",
      "6 under sixteen 👧🏽👦🏻👧🏾👦🏽👦🏻👧🏻, 11 adults, 4 over seventy 👵🏽👴🏻👵🏻👴🏾, and 2 nobody has identified",
    ],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [exact("killed", "23", 23)],
      breakdown: [
        group("child", "killed", "6 under sixteen", 6),
        group("elderly", "killed", "4 over seventy", 4),
        group("unspecified", "killed", "2 nobody has identified", 2),
      ],
    },
  },
  {
    act: "mark",
    name: "one family",
    type: "casualty_count",
    spans: ["One family of five 👨‍👩‍👧‍👦 lost three"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "subset",
      part_of: "by age",
      counts: [exact("killed", "lost three", 3)],
    },
  },
];

export const truceArticle: Sitting[] = [
  { by: "davit", on: { article: "cw-0625-truce" }, daysAgo: 2, at: "10:00", acts: truce },
  {
    by: "davit",
    on: {
      article: "cw-0625-truce",
      comment: { author: "quietledger", opening: "Families of the 23 at Nahrout" },
    },
    daysAgo: 2,
    at: "10:20",
    acts: byAge,
  },
];
