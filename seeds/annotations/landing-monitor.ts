import { between, exact, group, headline, narrated } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

/** The monitor's note: a range, its reasons, and what it took back. */
const kestrel: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "casualty_count",
    spans: ["21 to 24 dead"],
    fields: {
      ...headline,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [between("killed", "21 to 24 dead", [21, 24])],
    },
  },
  {
    act: "mark",
    name: "assessment",
    type: "casualty_count",
    spans: [
      "between 21 and 24 people died as a result of the explosion at the Nahrout ferry landing on 9 April 2025. Of these, at least 19 were civilians; the status of the others is unknown to us. Six were children under 16",
    ],
    fields: {
      ...narrated,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [between("killed", "between 21 and 24 people", [21, 24])],
      breakdown: [
        {
          group: "civilian",
          harm: "killed",
          quantity_text: "at least 19 were civilians",
          range: { min: 19, max: null, min_inclusive: true, max_inclusive: true, point: null },
        },
        group("child", "killed", "Six were children under 16", 6),
      ],
      place: [{ text: "the Nahrout ferry landing", role: "impact", precision: "point" }],
      time_text: "on 9 April 2025",
      period_start: { iso: "2025-04-09", precision: "day", inferred_year: null },
    },
  },
  {
    act: "mark",
    name: "provisional",
    type: "casualty_count",
    spans: ["our provisional figure of 18, published on 11 April"],
    fields: {
      ...narrated,
      event_scope: "single_strike",
      counting: "running_total",
      counts: [exact("killed", "18", 18)],
    },
    note: "Taken back by this very note; marked because other outlets still cite it.",
  },
  {
    act: "mark",
    name: "taken back",
    type: "disputed_authenticity",
    spans: [
      "Two entries on our list of 11 April were the same woman under her own name and her husband’s. One man, aged 60, was reported dead by a neighbour and is alive",
    ],
    fields: {
      ...narrated,
      object: ["figure", "victim_detail"],
      target_text: "our provisional figure of 18",
      target_ref: "provisional",
      stance_target: "deny",
      grounds: [{ ground: "personal_knowledge", words: "he rang us himself" }],
    },
  },
  {
    act: "mark",
    name: "alleged",
    type: "attribution",
    spans: [
      "We record the Third Corps as the party alleged to be responsible by Rith Boat Rescue, by five of eight witnesses and by the Highland Front",
    ],
    fields: {
      voice: "narrator",
      certainty: "u",
      check_worthiness: "check_worthy",
      actors: [{ actor_text: "the Third Corps", actor_kind: "state_forces", role: "direct_perpetrator" }],
      responsibility: "alleged",
      source_text: "Rith Boat Rescue, by five of eight witnesses and by the Highland Front",
      source_kind: "witness",
      named: "organisation",
      cue_class: "allege",
    },
  },
  {
    act: "mark",
    name: "probable",
    type: "attribution",
    spans: [
      "Our engineer considers a single air-delivered munition probable. She does not consider the barge impossible. We therefore list responsibility as contested",
    ],
    fields: {
      voice: "paraphrased",
      certainty: "pr_plus",
      check_worthiness: "check_worthy",
      responsibility: "competing",
      content_ref: "alleged",
      source_text: "Our engineer",
      source_kind: "monitor_ngo",
      named: "neither",
      cue_text: "considers",
      cue_class: "estimate",
      evidentiality: "reasoning",
    },
  },
  { act: "finish" },
];

export const landingMonitor: Sitting[] = [
  { by: "davit", on: { article: "kestrel-note" }, daysAgo: 7, at: "10:40", acts: kestrel },
];
