import { atLeast, exact, group, quoted, told } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const shell = { event_scope: "single_strike", counting: "event_total" };

/** Oued Selm: three dead, four or five wounded, a child's first name, and a message that may be an admission. */
const orchard: Act[] = [
  {
    act: "mark",
    name: "toll",
    type: "casualty_count",
    spans: [
      "The uncle and both cousins, boys of twelve and fifteen, were killed. Five people were wounded, Ilfa among them, according to the village council",
    ],
    fields: {
      ...told,
      ...shell,
      counts: [exact("killed", "The uncle and both cousins", 3), exact("injured", "Five people", 5)],
      breakdown: [
        group("child", "killed", "boys of twelve and fifteen", 2),
        group("man", "killed", "The uncle", 1),
      ],
      named_victims: [
        {
          name: { quote: "Ilfa", within: "Ilfa among them" },
          script: "latin",
          age_text: "approximately nine years old",
          age_min: 8,
          age_max: 10,
          sex: "female",
          harm: "injured",
        },
      ],
      time_text: "on Thursday evening",
      time_anchor: "publication_date",
      place: [{ text: "the lower orchard at Oued Selm", role: "impact", precision: "point" }],
      cause: ["artillery"],
    },
    note: "First name only, as the family asks: keep it so in every export.",
  },
  {
    act: "mark",
    name: "charity",
    type: "casualty_count",
    spans: [
      "Medics on the Rith, the charity that runs the nearest aid post, speaks of three dead and four wounded",
    ],
    fields: {
      ...told,
      ...shell,
      counts: [exact("killed", "three dead", 3), exact("injured", "four wounded", 4)],
    },
  },
  {
    act: "mark",
    name: "residents",
    type: "attribution",
    spans: [
      "Residents said that the bomb came from the Brigades’ side, “from the salt pans, like the others”",
    ],
    fields: {
      ...told,
      actors: [{ actor_text: "the Brigades’ side", actor_kind: "militia", role: "direct_perpetrator" }],
      responsibility: "alleged",
      source_text: { quote: "Residents", within: "Residents said" },
      source_kind: "witness",
      named: "neither",
      cue_text: { quote: "said", within: "Residents said" },
      cue_class: "report",
    },
  },
  {
    act: "mark",
    name: "platoon leader",
    type: "attribution",
    spans: ["“It was ours, it fell short, we did not see anyone in the trees.”"],
    fields: {
      ...quoted,
      actors: [{ actor_text: "ours", actor_kind: "militia", role: "direct_perpetrator" }],
      responsibility: "accepted",
      intent_asserted: "accidental",
      source_text: "A man who described himself as a Brigades platoon leader",
      source_kind: "anonymous",
      named: "neither",
      cue_class: "quote",
      evidentiality: "first_hand",
    },
  },
  {
    act: "mark",
    name: "forgery",
    type: "disputed_authenticity",
    spans: [
      "The Brigades’ command called the message a forgery the same night and said that the Front had shelled its own orchard",
    ],
    fields: {
      ...told,
      certainty: "ct_minus",
      object: ["media", "responsibility"],
      media_item: "the platoon leader’s message",
      defect: "fabricated_text",
      other_actor: "the Front had shelled its own orchard",
      target_ref: "platoon leader",
      stance_target: "deny",
      grounds: [{ ground: "none" }],
    },
  },
  {
    act: "mark",
    name: "families",
    type: "casualty_count",
    spans: ["Residents put the number of families who have left at “maybe sixty, maybe more”"],
    fields: {
      ...told,
      certainty: "ps_plus",
      counts: [atLeast("displaced", "maybe sixty, maybe more", 60)],
      event_scope: "campaign_period",
    },
    note: "Families, not people. Sixty families are not sixty displaced; see the discussion.",
  },
  { act: "finish" },
];

export const orchardArticle: Sitting[] = [
  { by: "davit", on: { article: "outer-orchard" }, daysAgo: 6, at: "09:40", acts: orchard },
];
