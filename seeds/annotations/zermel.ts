import { almost, atLeast, exact, group, moreThan, narrated, quoted, told, upTo } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

/** Zermel: three numbers of people at risk, and a sentence whose verb is the outlet's. */
const town: Act[] = [
  {
    act: "mark",
    name: "sixty thousand",
    type: "casualty_count",
    spans: [
      "almost 60,000 people have been living in the three districts of Zermel which the Highland Front still holds",
    ],
    fields: {
      ...narrated,
      counts: [almost("besieged_or_at_risk", "almost 60,000 people", 60_000)],
      source_none: true,
      time_text: "Since the Third Corps closed the southern road on 20 April",
    },
  },
  {
    act: "mark",
    name: "midwife",
    type: "casualty_count",
    spans: [
      "“We are not less than 45,000 human beings in the lower town alone. Most of us are women, old people and children.",
    ],
    fields: {
      ...quoted,
      counts: [atLeast("besieged_or_at_risk", "not less than 45,000 human beings", 45_000)],
      breakdown: [
        group("woman", "besieged_or_at_risk", "women", null),
        group("elderly", "besieged_or_at_risk", "old people", null),
        group("child", "besieged_or_at_risk", "children", null),
      ],
    },
  },
  {
    act: "mark",
    name: "in labour",
    type: "attribution",
    spans: [
      "“It is extremely difficult to be [in Zermel] with a woman in labour, and it is more difficult not to be,” she says",
    ],
    fields: {
      ...quoted,
      check_worthiness: "not_factual",
      source_text: "Marit Oskane, a midwife",
      source_kind: "medic",
      named: "person",
      cue_text: "she says",
      cue_class: "quote",
      editorial_insertion: true,
      chain: [
        { link: "this article", kind: "media" },
        { link: "a recorded message", kind: "witness" },
      ],
    },
  },
  {
    act: "mark",
    name: "baker",
    type: "casualty_count",
    spans: ["“There are more than 30,000 of us left,” he says"],
    fields: { ...quoted, counts: [moreThan("besieged_or_at_risk", "more than 30,000 of us", 30_000)] },
  },
  {
    act: "mark",
    name: "mission",
    type: "casualty_count",
    spans: ["The Joint Relief Mission uses “up to 60,000”"],
    fields: { ...told, counts: [upTo("besieged_or_at_risk", "up to 60,000", 60_000)] },
  },
  {
    act: "mark",
    name: "salt works",
    type: "attribution",
    spans: ["“the Guards of the river did it, and soldiers stood there.”"],
    fields: {
      ...quoted,
      actors: [
        { actor_text: "the Guards of the river", actor_kind: "militia", role: "direct_perpetrator" },
        { actor_text: "soldiers stood there", actor_kind: "state_forces", role: "enabled" },
      ],
      responsibility: "alleged",
      intent_asserted: "deliberate",
      source_kind: "witness",
      evidentiality: "unnamed_third_party",
    },
  },
  {
    act: "mark",
    name: "seventy men",
    type: "casualty_count",
    spans: ["“more than 70 men were [taken out and shot],”", "that he knew nine of them"],
    fields: {
      ...quoted,
      event_scope: "single_incident",
      counting: "event_total",
      counts: [moreThan("killed", "more than 70 men", 70)],
      breakdown: [
        {
          group: "man",
          harm: "killed",
          quantity_text: "more than 70 men",
          range: { min: 70, max: null, min_inclusive: false, max_inclusive: true, point: null },
        },
      ],
      cause: ["execution"],
      perpetrator_ref: "salt works",
      uncertain: { cause: "The verb stands in the outlet’s brackets; the recording says “were finished”." },
    },
  },
  {
    act: "mark",
    name: "screening",
    type: "casualty_count",
    spans: [
      "64 men had been detained at the salt works for screening, and that 51 of them had since been released",
    ],
    fields: {
      ...told,
      event_scope: "single_incident",
      counts: [exact("detained", "64 men", 64)],
    },
  },
  {
    act: "mark",
    name: "no executions",
    type: "disputed_authenticity",
    spans: ["no executions had taken place"],
    fields: {
      ...told,
      certainty: "ct_minus",
      object: ["event"],
      target_text: "more than 70 men were [taken out and shot]",
      target_ref: "seventy men",
      stance_target: "deny",
      grounds: [{ ground: "none" }],
    },
  },
  { act: "finish" },
];

export const zermelArticle: Sitting[] = [
  { by: "davit", on: { article: "outer-zermel" }, daysAgo: 5, at: "09:15", acts: town },
];
