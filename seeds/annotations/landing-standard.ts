import { exact, group, headline, quoted, told, upTo } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const strike = { event_scope: "single_strike", counting: "event_total" };
/** The government's side: a barge, three armed men, and a video said to be old. */
const standard: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "attribution",
    spans: ["terrorist munitions barge burned at Nahrout; no aircraft involved"],
    fields: {
      ...headline,
      actors: [{ actor_text: "terrorist", actor_kind: "non_state_armed_group", role: "direct_perpetrator" }],
      responsibility: "competing",
      source_text: { quote: "Army", within: "Army: terrorist" },
      source_kind: "party_official",
      named: "organisation",
    },
  },
  {
    act: "mark",
    name: "barge",
    type: "attribution",
    spans: [
      "a barge loaded with rocket fuel belonging to the so-called Highland Front caught fire and exploded at the Nahrout landing",
    ],
    fields: {
      ...told,
      actors: [
        {
          actor_text: "the so-called Highland Front",
          actor_kind: "non_state_armed_group",
          role: "direct_perpetrator",
        },
      ],
      responsibility: "competing",
      intent_asserted: "accidental",
      source_text: { quote: "The Third Corps", within: "The Third Corps said on Thursday" },
      source_kind: "party_official",
      named: "organisation",
      cue_class: "report",
    },
  },
  {
    act: "mark",
    name: "export figure",
    type: "disputed_authenticity",
    spans: ["rejected what it called “a casualty figure manufactured for export”"],
    fields: {
      voice: "quoted",
      certainty: "ct_minus",
      check_worthiness: "check_worthy",
      object: ["figure"],
      defect: "unspecified",
      target_text: "of fourteen civilians, or of seventeen",
      stance_target: "deny",
      grounds: [{ ground: "motive", words: "manufactured for export" }],
    },
    note: "“Manufactured” says made up, not by what means: the weakest defect.",
  },
  {
    act: "mark",
    name: "three armed men",
    type: "casualty_count",
    spans: [
      "“Three armed men were killed. They were handling the cargo,” Colonel Merwan Tass told reporters in Ourmel",
    ],
    fields: {
      ...quoted,
      ...strike,
      counts: [exact("killed", "Three armed men", 3)],
      breakdown: [group("combatant", "killed", "Three armed men", 3)],
      victim_status: "combatant",
    },
  },
  {
    act: "mark",
    name: "no evidence",
    type: "disputed_authenticity",
    spans: [
      "“We have seen no evidence, I repeat no evidence, of fourteen civilians, or of seventeen, or of whatever the number has become since breakfast.”",
    ],
    fields: {
      voice: "quoted",
      certainty: "ct_minus",
      check_worthiness: "check_worthy",
      object: ["figure"],
      target_text: "of fourteen civilians, or of seventeen",
      stance_target: "deny",
      grounds: [{ ground: "missing_confirmation", words: "no evidence, I repeat no evidence" }],
    },
  },
  {
    act: "mark",
    name: "old video",
    type: "disputed_authenticity",
    spans: [
      "A video that circulated widely on Wednesday was, according to the colonel, “at least two years old” and had been filmed during the spring floods",
    ],
    fields: {
      ...told,
      object: ["media"],
      media_item: "the landing video of 07:52, two minutes and eight seconds",
      defect: "decontextualised",
      stance_target: "deny",
      grounds: [{ ground: "none" }],
    },
    note: "He gives no earlier place of publication; the article says so in the next sentence.",
  },
  {
    act: "mark",
    name: "minister",
    type: "attribution",
    spans: ["Its minister, the physician Salma Keroun, said that"],
    fields: {
      ...told,
      source_text: "Its minister, the physician Salma Keroun",
      source_kind: "party_official",
      named: "person",
      cue_text: "said",
      cue_class: "report",
    },
  },
  {
    act: "mark",
    name: "up to ten",
    type: "casualty_count",
    spans: [
      "“up to ten” injured persons from the east bank had been admitted to government clinics in the last 48 hours, among them two with burns",
    ],
    fields: {
      ...told,
      event_scope: "single_incident",
      counting: "subset",
      counts: [upTo("injured", "up to ten", 10)],
      source_ref: "minister",
      time_text: "in the last 48 hours",
      time_anchor: "quote_date",
    },
  },
  {
    act: "mark",
    name: "from the roof",
    type: "attribution",
    spans: [
      "“It burned from the river, not from the sky.",
      "I have seen what an air strike does and this was not that,” he said",
    ],
    fields: {
      ...quoted,
      source_text: "Jorin Hatte",
      source_kind: "witness",
      named: "person",
      cue_text: "he said",
      cue_class: "quote",
      evidentiality: "first_hand",
    },
  },
  {
    act: "mark",
    name: "servicemen",
    type: "casualty_count",
    spans: ["212 servicemen have been killed in attacks from the east bank since the Lisse truce was signed"],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "cumulative_since",
      counts: [exact("killed", "212 servicemen", 212)],
      breakdown: [group("combatant", "killed", "212 servicemen", 212)],
      victim_status: "combatant",
      time_text: "since the Lisse truce was signed",
      time_anchor: "unknown",
    },
  },
  { act: "finish" },
];

export const landingStandard: Sitting[] = [
  { by: "davit", on: { article: "standard-barge" }, daysAgo: 8, at: "13:20", acts: standard },
];
