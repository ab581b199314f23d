import { about, atLeast, exact, group, headline, narrated, quoted, told, vague } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const event = { event_scope: "single_strike", counting: "event_total" };

const valleyPost: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "casualty_count",
    spans: [
      { quote: "Eleven bodies at the hospital", within: "Eleven bodies at the hospital, and the boats" },
    ],
    fields: {
      ...headline,
      event_scope: "single_strike",
      counting: "subset",
      counts: [exact("killed", "Eleven bodies", 11)],
    },
  },
  {
    act: "mark",
    name: "hospital",
    type: "attribution",
    spans: ["The hospital told the Post"],
    fields: {
      ...told,
      source_text: "The hospital",
      source_kind: "medic",
      named: "organisation",
      cue_text: "told",
      cue_class: "report",
      evidentiality: "first_hand",
    },
  },
  {
    act: "mark",
    name: "midday",
    type: "casualty_count",
    spans: ["at midday that it had received eleven bodies"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "running_total",
      counts: [exact("killed", "eleven bodies", 11)],
      source_ref: "hospital",
      time_text: "at midday",
      time_anchor: "publication_date",
    },
  },
  {
    act: "mark",
    name: "half past five",
    type: "casualty_count",
    spans: ["At half past five it said thirteen"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "running_total",
      counts: [exact("killed", "thirteen", 13)],
      source_ref: "hospital",
      time_text: "At half past five",
      time_anchor: "publication_date",
    },
  },
  {
    act: "mark",
    name: "boats",
    type: "casualty_count",
    spans: ["still gives 14 dead and says it has not finished"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "running_total",
      counts: [exact("killed", "14 dead", 14)],
    },
    note: "“Has not finished”: the service itself calls the figure open.",
  },
  {
    act: "mark",
    name: "dozens",
    type: "casualty_count",
    spans: ["Dozens were hurt"],
    fields: { ...narrated, ...event, counts: [vague("injured", "Dozens", "dozens")], source_none: true },
  },
  {
    act: "mark",
    name: "list",
    type: "casualty_count",
    spans: ["has 27 names on it, and beside eight of them an age below sixteen"],
    fields: {
      ...told,
      ...event,
      counts: [exact("injured", "27 names", 27)],
      breakdown: [group("child", "injured", "eight of them", 8)],
    },
  },
  {
    act: "mark",
    name: "shoes",
    type: "attribution",
    spans: [
      "“I counted shoes because I could not count people,” said Tamim Ashvar",
      "“I had nineteen [single shoes] in a row before someone told me to sit down.”",
    ],
    fields: {
      ...quoted,
      source_text: "Tamim Ashvar",
      source_kind: "witness",
      named: "person",
      cue_text: "said",
      cue_class: "quote",
      evidentiality: "first_hand",
      editorial_insertion: true,
    },
    note: "Nineteen shoes, not nineteen people. No casualty count is made of it.",
  },
  {
    act: "mark",
    name: "missing",
    type: "casualty_count",
    spans: [
      "At least three people are missing, according to the names in the exercise book: a father and his two sons",
    ],
    fields: {
      ...told,
      ...event,
      counts: [atLeast("missing", "At least three people", 3)],
    },
  },
  {
    act: "mark",
    name: "east bank",
    type: "casualty_count",
    spans: ["the 8,000 or so people of the east bank"],
    fields: {
      ...narrated,
      counts: [about("besieged_or_at_risk", "8,000 or so people", 8000)],
      source_none: true,
    },
  },
  { act: "finish" },
];

/** The boats' figure is mended by a second person while the first still has the page open. */
const mended = {
  ...told,
  event_scope: "single_strike",
  counting: "running_total",
  counts: [atLeast("killed", "14 dead and says it has not finished", 14)],
};

export const landingPost: Sitting[] = [
  { by: "davit", on: { article: "post-eleven" }, daysAgo: 8, at: "10:05", acts: valleyPost },
  {
    by: "asel",
    on: { article: "post-eleven" },
    daysAgo: 7,
    at: "08:10",
    acts: [{ act: "change", name: "boats", fields: mended }],
  },
  {
    by: "davit",
    on: { article: "post-eleven" },
    daysAgo: 7,
    at: "08:14",
    acts: [{ act: "stale", name: "boats", fields: { ...mended, certainty: "u" } }],
  },
];
