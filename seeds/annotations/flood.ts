import { almost, atLeast, between, exact, group, headline, moreThan, narrated, told } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

export const floodDay = { iso: "2025-06-01", precision: "day", inferred_year: null };

/** Which flood the figures of those who were driven out are of. */
const atTheDam = {
  place: [{ text: "the Orla dam", precision: "point" }],
  time_text: "in the night to Sunday",
  period_start: floodDay,
};

/** The dam: drowned, missing and displaced, and two photographs for two accounts. */
const flood: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "casualty_count",
    spans: ["drives nearly 12,000 from their homes"],
    fields: {
      ...headline,
      event_scope: "multi_place_same_day",
      counts: [almost("displaced", "nearly 12,000", 12_000)],
    },
  },
  {
    act: "mark",
    name: "lead",
    type: "casualty_count",
    spans: [
      "killing at least six people and driving nearly 12,000 from their homes, district officials on both sides of the front line said",
    ],
    fields: {
      ...told,
      event_scope: "multi_place_same_day",
      counting: "event_total",
      counts: [atLeast("killed", "at least six people", 6), almost("displaced", "nearly 12,000", 12_000)],
      cause: ["other"],
    },
  },
  {
    act: "mark",
    name: "missing, district",
    type: "casualty_count",
    spans: ["Nineteen people were missing on Sunday evening, according to the district office at Orla"],
    fields: {
      ...told,
      event_scope: "multi_place_same_day",
      counting: "running_total",
      counts: [exact("missing", "Nineteen people", 19)],
      time_text: "on Sunday evening",
      time_anchor: "publication_date",
    },
  },
  {
    act: "mark",
    name: "missing, boats",
    type: "casualty_count",
    spans: ["Rith Boat Rescue put the missing at “between 12 and 15”"],
    fields: {
      ...told,
      event_scope: "multi_place_same_day",
      counting: "running_total",
      counts: [between("missing", "between 12 and 15", [12, 15])],
    },
  },
  {
    act: "mark",
    name: "children",
    type: "casualty_count",
    spans: ["Two of the six dead were children"],
    fields: {
      ...narrated,
      event_scope: "multi_place_same_day",
      counting: "subset",
      part_of: "lead",
      counts: [exact("killed", "Two of the six dead", 2)],
      breakdown: [group("child", "killed", "Two of the six dead were children", 2)],
    },
  },
  {
    act: "mark",
    name: "displaced, government",
    type: "casualty_count",
    spans: ["The government’s relief committee spoke of 15,000 displaced"],
    fields: {
      ...told,
      event_scope: "multi_place_same_day",
      counting: "event_total",
      counts: [exact("displaced", "15,000", 15_000)],
      ...atTheDam,
    },
  },
  {
    act: "mark",
    name: "displaced, Front",
    type: "casualty_count",
    spans: ["the Front spoke of “over 20,000”"],
    fields: {
      ...told,
      event_scope: "multi_place_same_day",
      counting: "event_total",
      counts: [moreThan("displaced", "over 20,000", 20_000)],
      ...atTheDam,
    },
  },
  {
    act: "mark",
    name: "front opened",
    type: "attribution",
    spans: [
      "The government said that fighters of the Highland Front had seized the gatehouse shortly after midnight and opened two of the five sluices to flood army positions",
    ],
    fields: {
      ...told,
      actors: [
        {
          actor_text: "fighters of the Highland Front",
          actor_kind: "non_state_armed_group",
          role: "direct_perpetrator",
        },
      ],
      responsibility: "alleged",
      intent_asserted: "deliberate",
      source_text: "The government",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "said",
      cue_class: "report",
    },
  },
  {
    act: "mark",
    name: "army shelled",
    type: "attribution",
    spans: [
      "The Front accused the army of having shelled the gatehouse, which it said jammed the gates open",
    ],
    fields: {
      ...told,
      actors: [{ actor_text: "the army", actor_kind: "state_forces", role: "direct_perpetrator" }],
      responsibility: "competing",
      content_ref: "front opened",
      source_text: "The Front",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "accused",
      cue_class: "allege",
      evidentiality: "video_photo",
    },
  },
  { act: "finish" },
];

export const floodArticle: Sitting[] = [
  { by: "davit", on: { article: "wire-flood" }, daysAgo: 5, at: "13:00", acts: flood },
];
