import { about, almost, atLeast, between, exact, group, moreThan, told } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const strike = { event_scope: "single_strike", counting: "event_total" };

/** A week later, in French: three tolls side by side, and who has left. */
const ferry: Act[] = [
  {
    act: "mark",
    name: "mission",
    type: "attribution",
    spans: ["selon la Mission conjointe de secours"],
    fields: {
      ...told,
      source_text: "la Mission conjointe de secours",
      source_kind: "un_igo",
      named: "organisation",
      cue_text: "selon",
      cue_class: "report",
      evidentiality: "document",
    },
  },
  {
    act: "mark",
    name: "lead",
    type: "casualty_count",
    spans: ["l’explosion qui a fait au moins 22 morts à l’embarcadère"],
    fields: {
      ...told,
      ...strike,
      counts: [atLeast("killed", "au moins 22 morts", 22)],
      source_ref: "mission",
      place: [{ text: "l’embarcadère", role: "impact", precision: "point" }],
      time_text: "Une semaine après",
      time_anchor: "publication_date",
    },
  },
  {
    act: "mark",
    name: "front",
    type: "casualty_count",
    spans: ["Le Front des Hauteurs parle de « plus de vingt martyrs »"],
    fields: { ...told, ...strike, counts: [moreThan("killed", "plus de vingt martyrs", 20)] },
  },
  {
    act: "mark",
    name: "register",
    type: "casualty_count",
    spans: ["donne une fourchette de 21 à 24"],
    fields: { ...told, ...strike, counts: [between("killed", "de 21 à 24", [21, 24])] },
  },
  {
    act: "mark",
    name: "corps",
    type: "casualty_count",
    spans: ["Le Troisième Corps s’en tient à trois combattants tués dans l’incendie d’une barge"],
    fields: {
      ...told,
      ...strike,
      counts: [exact("killed", "trois combattants", 3)],
      breakdown: [group("combatant", "killed", "trois combattants", 3)],
      victim_status: "combatant",
    },
  },
  {
    act: "mark",
    name: "left, town hall",
    type: "casualty_count",
    spans: ["Environ 1 900 personnes ont quitté la rive est depuis le 9 avril"],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "cumulative_since",
      counts: [about("displaced", "Environ 1 900 personnes", 1900)],
      time_text: "depuis le 9 avril",
      period_start: { iso: "--04-09", precision: "day", inferred_year: 2025 },
    },
  },
  {
    act: "mark",
    name: "left, mission",
    type: "casualty_count",
    spans: ["la Mission n’en a enregistré que 1 240"],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "running_total",
      counts: [exact("displaced", "1 240", 1240)],
      source_ref: "mission",
    },
    note: "Registered, not left: the two numbers count different things.",
  },
  {
    act: "mark",
    name: "who stay",
    type: "casualty_count",
    spans: ["Près de 8 000 autres y restent, sans accès à un hôpital"],
    fields: {
      ...told,
      counts: [almost("besieged_or_at_risk", "Près de 8 000 autres", 8000)],
      source_none: true,
    },
  },
  { act: "finish" },
];

/** The commission: 23 dead, and nobody named. */
const commission: Act[] = [
  {
    act: "mark",
    name: "report",
    type: "casualty_count",
    spans: ["Elle y retient 23 morts, dont six enfants, et « au moins 31 » blessés"],
    fields: {
      ...told,
      ...strike,
      counts: [exact("killed", "23 morts", 23), atLeast("injured", "au moins 31", 31)],
      breakdown: [group("child", "killed", "six enfants", 6)],
    },
  },
  {
    act: "mark",
    name: "no barge",
    type: "disputed_authenticity",
    spans: ["Le rapport écarte la barge de munitions, « dont aucune trace matérielle n’a été relevée »"],
    fields: {
      ...told,
      object: ["responsibility"],
      other_actor: "écarte la barge de munitions",
      stance_target: "deny",
      grounds: [{ ground: "missing_confirmation", words: "aucune trace matérielle n’a été relevée" }],
    },
  },
  {
    act: "mark",
    name: "officer",
    type: "attribution",
    spans: [
      "Un officier à la retraite",
      "a confié au Courrier que « tout le monde savait, à huit heures, que c’était nous »",
    ],
    fields: {
      ...told,
      voice: "quoted",
      actors: [{ actor_text: "nous", actor_kind: "state_forces", role: "direct_perpetrator" }],
      responsibility: "accepted",
      source_text: "Un officier à la retraite",
      source_kind: "anonymous",
      named: "neither",
      cue_text: "a confié au Courrier",
      cue_class: "quote",
      evidentiality: "first_hand",
    },
    note: "One unnamed man speaking for himself; the Corps has accepted nothing.",
  },
];

export const landingFrench: Sitting[] = [
  { by: "asel", on: { article: "courrier-ferry" }, daysAgo: 6, at: "08:30", acts: ferry },
  { by: "asel", on: { article: "lc-0627-enquete" }, daysAgo: 3, at: "08:30", acts: commission },
];
