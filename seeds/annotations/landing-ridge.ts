import { exact, group, headline, narrated, quoted, told, vague } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const strike = { event_scope: "single_strike", counting: "event_total" };

/** The other side: seventeen, a drone, and an answer that is claimed. */
const ridge: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "casualty_count",
    spans: ["Seventeen martyrs of the ferry"],
    fields: { ...headline, ...strike, counts: [exact("killed", "Seventeen martyrs", 17)] },
  },
  {
    act: "mark",
    name: "health office",
    type: "attribution",
    spans: ["the Front’s Health Office announced this morning"],
    fields: {
      ...told,
      source_text: "the Front’s Health Office",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "announced",
      cue_class: "report",
    },
    note: "An office of a party speaks for the party, whatever it is called.",
  },
  {
    act: "mark",
    name: "risen",
    type: "casualty_count",
    spans: [
      "has risen to 17, the Front’s Health Office announced this morning, and the number of wounded to 38 so far",
    ],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "running_total",
      counts: [exact("killed", "17", 17), exact("injured", "38", 38)],
      source_ref: "health office",
    },
  },
  {
    act: "mark",
    name: "souls",
    type: "casualty_count",
    spans: ["“Seventeen souls, and among them five children and a woman who was to be married on Saturday,”"],
    fields: {
      ...quoted,
      ...strike,
      counts: [exact("killed", "Seventeen souls", 17)],
      breakdown: [group("child", "killed", "five children", 5), group("woman", "killed", "a woman", 1)],
    },
  },
  {
    act: "mark",
    name: "drone",
    type: "attribution",
    spans: ["The criminal Ourmel regime and its Amouran paymasters sent a drone over the landing"],
    fields: {
      ...narrated,
      actors: [
        { actor_text: "The criminal Ourmel regime", actor_kind: "state_forces", role: "direct_perpetrator" },
        { actor_text: "its Amouran paymasters", actor_kind: "allied_state", role: "enabled" },
      ],
      responsibility: "alleged",
      source_kind: "none",
    },
  },
  {
    act: "mark",
    name: "markings",
    type: "attribution",
    spans: ["“bear [Amouran factory] markings of the type we have photographed before”"],
    fields: {
      ...quoted,
      source_text: "Engineer Lotf Sahel of the Front’s Technical Bureau",
      source_kind: "party_official",
      named: "both",
      cue_class: "quote",
      evidentiality: "video_photo",
      editorial_insertion: true,
    },
    note: "The two words that carry the charge are the outlet’s.",
  },
  {
    act: "mark",
    name: "pupil",
    type: "casualty_count",
    spans: ["Among the dead is Yunes Halabeck, eleven, who was crossing to have his spectacles mended"],
    fields: {
      ...narrated,
      event_scope: "single_strike",
      counting: "subset",
      part_of: "risen",
      counts: [exact("killed", "Yunes Halabeck", 1)],
      named_victims: [
        {
          name: "Yunes Halabeck",
          script: "latin",
          age_text: "eleven",
          age_min: 11,
          age_max: 11,
          sex: "male",
          role: "pupil",
          harm: "killed",
          part_of: "risen",
        },
      ],
    },
  },
  {
    act: "mark",
    name: "battery",
    type: "attribution",
    spans: [
      "the Front’s River Battery targeted the enemy’s fuel depot at Oued Marra before dawn today. “We did this and we say that we did this,” the Battery’s statement read",
    ],
    fields: {
      ...quoted,
      actors: [
        { actor_text: "the Front’s River Battery", actor_kind: "non_state_armed_group", role: "retaliating" },
      ],
      responsibility: "claimed_by_actor",
      intent_asserted: "deliberate",
      source_text: "the Battery’s statement",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "read",
      cue_class: "quote",
      evidentiality: "document",
    },
  },
  {
    act: "mark",
    name: "guard",
    type: "casualty_count",
    spans: ["Ourmel radio reported one guard killed and an unspecified number hurt"],
    fields: {
      ...told,
      ...strike,
      counts: [exact("killed", "one guard", 1), vague("injured", "an unspecified number", "other")],
      perpetrator_ref: "battery",
    },
  },
  { act: "finish" },
];

export const landingRidge: Sitting[] = [
  { by: "asel", on: { article: "ridge-seventeen" }, daysAgo: 8, at: "14:30", acts: ridge },
];
