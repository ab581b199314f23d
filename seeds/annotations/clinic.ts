import { atLeast, exact, group, narrated, told, vague } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

/** The clinic: a camera, a nurse, a radio station; and "appears", which is not "is". */
const clinic: Act[] = [
  {
    act: "mark",
    name: "camera",
    type: "attribution",
    spans: [
      "The footage, first broadcast by Radio Bassine and passed on to Cormorant Wire by a nurse who removed the disk herself",
    ],
    fields: {
      ...narrated,
      source_text: "Radio Bassine",
      source_kind: "media",
      named: "organisation",
      evidentiality: "video_photo",
      chain: [
        { link: "this article", kind: "media" },
        { link: "Radio Bassine", kind: "media" },
        { link: "a nurse of the clinic", kind: "medic" },
        { link: "the stairwell camera", kind: "none" },
      ],
    },
  },
  {
    act: "mark",
    name: "staff",
    type: "casualty_count",
    spans: [
      "The doctor, Rosal Ende, an obstetrician, was killed on the third floor, the clinic said. A student midwife, Hana Cortel, 22, is also among the dead",
    ],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "subset",
      counts: [atLeast("killed", "among the dead", 2)],
      breakdown: [group("medical", "killed", "The doctor, Rosal Ende, an obstetrician", 1)],
      named_victims: [
        { name: "Rosal Ende", script: "latin", role: "obstetrician", harm: "killed" },
        {
          name: "Hana Cortel",
          script: "latin",
          age_text: "22",
          age_min: 22,
          age_max: 22,
          sex: "female",
          role: "student midwife",
          harm: "killed",
        },
      ],
    },
  },
  {
    act: "mark",
    name: "dozens",
    type: "casualty_count",
    spans: ["Dozens were hurt"],
    fields: {
      ...narrated,
      event_scope: "single_strike",
      counts: [vague("injured", "Dozens", "dozens")],
      source_none: true,
    },
  },
  {
    act: "mark",
    name: "director",
    type: "casualty_count",
    spans: [
      "The clinic’s director said that seven people had died, “five of ours and two who came to visit”",
    ],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [exact("killed", "seven people", 7)],
      breakdown: [
        group("medical", "killed", "five of ours", 5),
        group("civilian", "killed", "two who came to visit", 2),
      ],
    },
  },
  {
    act: "mark",
    name: "deliberate",
    type: "attribution",
    spans: [
      "The Joint Relief Mission said that the damage “appears consistent with a guided munition and is likely to have been deliberate”",
    ],
    fields: {
      ...told,
      certainty: "pr_plus",
      intent_asserted: "deliberate",
      source_text: "The Joint Relief Mission",
      source_kind: "un_igo",
      named: "organisation",
      cue_text: "appears",
      cue_class: "appear",
    },
  },
  {
    act: "mark",
    name: "command post",
    type: "attribution",
    spans: ["The Third Corps said that it had struck “a command post in the neighbourhood”"],
    fields: {
      ...told,
      actors: [{ actor_text: "The Third Corps", actor_kind: "state_forces", role: "direct_perpetrator" }],
      responsibility: "accepted",
      source_text: "The Third Corps",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "said",
      cue_class: "report",
    },
    note: "It accepts a strike, not this building.",
  },
  {
    act: "mark",
    name: "since February",
    type: "casualty_count",
    spans: [
      "At least 131 civilians have been killed in Belqassa on both sides of the line since 2 February, according to the Kestrel Register",
    ],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "cumulative_since",
      counts: [atLeast("killed", "At least 131 civilians", 131)],
      victim_status: "civilian",
      time_text: "since 2 February",
      period_start: { iso: "--02-02", precision: "day", inferred_year: 2025 },
      place: [{ text: "Belqassa on both sides of the line", role: "impact", precision: "settlement" }],
    },
  },
  { act: "finish" },
];

export const clinicArticle: Sitting[] = [
  { by: "asel", on: { article: "wire-clinic" }, daysAgo: 4, at: "09:00", acts: clinic },
];
