import type { HarmPhrase } from "./harm-phrases.ts";

const hungerSteps = [
  "acute severe extreme catastrophic critical imminent emergency mass crisis certain?",
  "levels?",
  "of?",
  "food?",
  "starvation famine hunger insecurity malnutrition",
];

/** Phrases for people under siege, cut off, hungry or otherwise at risk of what has not befallen them yet. */
export const riskPhrases: readonly HarmPhrase[] = [
  { kind: "at_risk", form: "state", loose: true, steps: ["under", "siege bombardment shelling"] },
  {
    kind: "at_risk",
    form: "state",
    loose: true,
    steps: ["at", "high serious severe extreme grave imminent acute great?", "risk"],
  },
  {
    kind: "at_risk",
    form: "state",
    loose: true,
    steps: ["in", "grave imminent immediate mortal great acute", "danger peril"],
  },
  {
    kind: "at_risk",
    form: "state",
    loose: true,
    steps: ["on at", "the", "brink verge edge", "of", "famine starvation"],
  },
  { kind: "at_risk", form: "ing", intransitive: true, loose: true, steps: ["facing", ...hungerSteps] },
  { kind: "at_risk", form: "present", intransitive: true, loose: true, steps: ["face", ...hungerSteps] },
  { kind: "at_risk", form: "past", intransitive: true, loose: true, steps: ["faced", ...hungerSteps] },
  { kind: "at_risk", form: "ing", intransitive: true, loose: true, steps: ["going", "hungry"] },
  {
    kind: "at_risk",
    form: "past",
    loose: true,
    steps: ["threatened", "by with", "famine starvation hunger flooding floods death"],
  },
  {
    kind: "at_risk",
    form: "state",
    loose: true,
    steps: [
      "in",
      "urgent dire desperate acute immediate critical?",
      "need",
      "of",
      "urgent emergency immediate life-saving humanitarian?",
      "humanitarian food medical?",
      "aid assistance relief food water shelter rescue rescuing protection medicine",
    ],
  },
  {
    kind: "at_risk",
    form: "present",
    intransitive: true,
    loose: true,
    steps: [
      "need needs",
      "urgent emergency immediate life-saving humanitarian food",
      "humanitarian emergency food?",
      "aid assistance relief supplies",
    ],
  },
  {
    kind: "at_risk",
    form: "present",
    intransitive: true,
    loose: true,
    steps: [
      "urgently desperately",
      "need require",
      "emergency humanitarian medical?",
      "aid assistance help relief food water shelter rescue protection",
    ],
  },
  { kind: "at_risk", form: "past", loose: true, steps: ["cut", "off", "from by without"] },
  { kind: "at_risk", form: "state", loose: true, steps: ["cut", "off"] },
  {
    kind: "at_risk",
    form: "state",
    loose: true,
    steps: [
      "without",
      "access?",
      "to?",
      "clean drinking safe basic any enough adequate sufficient?",
      "food water shelter medicine",
    ],
  },
];
