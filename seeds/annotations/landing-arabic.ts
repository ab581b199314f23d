import { about, atLeast, exact, group, headline, moreThan, quoted, told } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

const running = { event_scope: "single_strike", counting: "running_total" };

/** The Arabic report of the third day: more than twenty. */
const dhifat: Act[] = [
  {
    act: "mark",
    name: "headline",
    type: "casualty_count",
    spans: ["أكثر من ٢٠ شهيداً في معبر النهروت، وخمسة ما زالوا مفقودين"],
    fields: {
      ...headline,
      ...running,
      counts: [moreThan("killed", "أكثر من ٢٠ شهيداً", 20), exact("missing", "خمسة ما زالوا مفقودين", 5)],
    },
  },
  {
    act: "mark",
    name: "office",
    type: "attribution",
    spans: ["قال مكتب القوارب في النهروت مساء الجمعة"],
    fields: {
      ...told,
      source_text: "مكتب القوارب في النهروت",
      source_kind: "rescue_service",
      named: "organisation",
      cue_text: "قال",
      cue_class: "report",
    },
  },
  {
    act: "mark",
    name: "past twenty",
    type: "casualty_count",
    spans: [
      "عدد القتلى في مرسى العبّارة تجاوز العشرين، بعد أن عُثر على ثلاثة أشخاص قرب السد القديم، وإن خمسة أشخاص على الأقل ما زالوا في عداد المفقودين",
    ],
    fields: {
      ...told,
      ...running,
      counts: [moreThan("killed", "تجاوز العشرين", 20), atLeast("missing", "خمسة أشخاص على الأقل", 5)],
      source_ref: "office",
    },
  },
  {
    act: "mark",
    name: "names",
    type: "casualty_count",
    spans: ["عندنا اليوم واحد وعشرون اسماً، وهناك من لم يتعرّف عليه أحد بعد"],
    fields: {
      ...quoted,
      ...running,
      counts: [exact("killed", "واحد وعشرون اسماً", 21)],
      source_ref: "office",
    },
    note: "Twenty-one names, and others without one: the count of names is exact, the toll is not closed.",
  },
  {
    act: "mark",
    name: "groups",
    type: "casualty_count",
    spans: ["بين القتلى ستة أطفال وسبع نساء"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "subset",
      part_of: "past twenty",
      counts: [atLeast("killed", "ستة أطفال وسبع نساء", 13)],
      breakdown: [group("child", "killed", "ستة أطفال", 6), group("woman", "killed", "سبع نساء", 7)],
    },
  },
  {
    act: "mark",
    name: "denial",
    type: "attribution",
    spans: ["ونفى الفيلق الثالث مجدداً مسؤوليته"],
    fields: {
      voice: "paraphrased",
      certainty: "ct_minus",
      check_worthiness: "check_worthy",
      actors: [{ actor_text: "الفيلق الثالث", actor_kind: "state_forces", role: "direct_perpetrator" }],
      responsibility: "denied",
      source_text: "الفيلق الثالث",
      source_kind: "party_official",
      named: "organisation",
      cue_text: "ونفى",
    },
  },
  {
    act: "mark",
    name: "three",
    type: "casualty_count",
    spans: ["«ثلاثة مسلحين» فقط قُتلوا"],
    fields: {
      ...told,
      event_scope: "single_strike",
      counting: "event_total",
      counts: [exact("killed", "ثلاثة مسلحين", 3)],
      victim_status: "combatant",
    },
  },
  {
    act: "mark",
    name: "forty",
    type: "casualty_count",
    spans: ["ثلاثة من الجرحى توفوا بعد وصولهم، وإن «نحو أربعين» جريحاً مرّوا بالمستشفى منذ الأربعاء"],
    fields: {
      ...told,
      event_scope: "campaign_period",
      counting: "cumulative_since",
      counts: [about("injured", "نحو أربعين", 40), exact("killed", "ثلاثة من الجرحى", 3)],
      time_text: "منذ الأربعاء",
      time_anchor: "publication_date",
      period_start: { iso: "2025-04-09", precision: "day", inferred_year: null },
    },
    note: "The three who died are counted among the injured as well: take care not to add them twice.",
  },
  { act: "finish" },
];

export const landingArabic: Sitting[] = [
  { by: "davit", on: { article: "dhifat-twenty" }, daysAgo: 7, at: "09:00", acts: dhifat },
];
