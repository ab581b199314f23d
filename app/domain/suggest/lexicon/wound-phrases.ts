import type { HarmPhrase } from "./harm-phrases.ts";

const weapons =
  "bullet bullets gunfire shrapnel fragments fragment splinters bullets gunshot gunshots fire pellets";
const hurtAdjectives =
  "minor serious severe light slight critical grave multiple various life-threatening non major moderate head leg facial gunshot stab bullet shrapnel burn fatal superficial internal several some a the his her their";

/** Phrases for people who were injured. */
export const woundPhrases: readonly HarmPhrase[] = [
  {
    kind: "injured",
    form: "past",
    intransitive: true,
    steps: [
      "sustained suffered received suffering sustaining receiving sustain suffer",
      `${hurtAdjectives}?`,
      `${hurtAdjectives}?`,
      "-?",
      "life?",
      "-?",
      "threatening?",
      `${hurtAdjectives}?`,
      "injuries injury wounds wound burns concussions fractures",
    ],
  },
  {
    kind: "injured",
    form: "past",
    struck: true,
    loose: true,
    steps: ["hit struck wounded injured caught", "by in with", "a the?", "stray flying?", weapons],
  },
  {
    kind: "injured",
    form: "past",
    loose: true,
    struck: true,
    steps: [
      "treated",
      "for",
      `${hurtAdjectives}?`,
      "smoke?",
      "injuries wounds burns inhalation shock injury concussion",
    ],
  },
  {
    kind: "injured",
    form: "past",
    transitive: true,
    loose: true,
    struck: true,
    steps: ["bullet bullets gunfire shrapnel gunshot fragment fragments", "struck hit grazed"],
  },
  {
    kind: "injured",
    form: "past",
    transitive: true,
    loose: true,
    steps: ["badly severely seriously critically", "burned burnt scalded"],
  },
  {
    kind: "injured",
    form: "trail",
    struck: true,
    steps: [
      "with suffering from",
      "from?",
      "a an?",
      "single multiple several apparent minor serious severe critical?",
      "gunshot stab bullet shrapnel",
      "wound wounds injury injuries",
    ],
  },
  {
    kind: "injured",
    form: "trail",
    struck: true,
    steps: [
      "with suffering from",
      "from?",
      "a an?",
      "first second third severe serious minor bad facial light extensive critical multiple several?",
      "-?",
      "degree?",
      "burns wounds fractures concussion concussions lacerations amputations",
    ],
  },
  {
    kind: "injured",
    form: "trail",
    struck: true,
    steps: [
      "with suffering from",
      "from?",
      "a an?",
      "minor serious severe light slight critical grave multiple life-threatening moderate blast head leg facial spinal internal eye chest neck",
      "head leg blast spinal internal eye arm hand chest neck back?",
      "injury injuries",
    ],
  },
  {
    kind: "injured",
    form: "state",
    loose: true,
    struck: true,
    steps: ["in", "the a?", "hospital hospitals", "after following with recovering"],
  },
  { kind: "injured", form: "past", loose: true, struck: true, steps: ["treated", "at in", "a the an?"] },
  {
    kind: "injured",
    form: "past",
    loose: true,
    struck: true,
    steps: [
      "taken rushed transported airlifted flown admitted brought sent",
      "to",
      "a an the?",
      "local area nearby regional city?",
      "hospital hospitals",
    ],
  },
  {
    kind: "injured",
    form: "state",
    struck: true,
    steps: [
      "in",
      "a?",
      "critical serious stable grave fair guarded good",
      "but?",
      "critical stable serious?",
      "condition",
    ],
  },
  {
    kind: "injured",
    form: "state",
    struck: true,
    steps: ["fighting battling struggling", "for", "his her their", "life lives"],
  },
  { kind: "injured", form: "state", struck: true, steps: ["in", "intensive critical", "care"] },
  { kind: "injured", form: "state", struck: true, steps: ["on", "life", "support"] },
  {
    kind: "injured",
    form: "past",
    loose: true,
    struck: true,
    steps: [
      "treated hospitalised hospitalized admitted",
      "for with after",
      "breathing respiratory",
      "difficulties difficulty problems distress trouble",
    ],
  },
  {
    kind: "injured",
    form: "past",
    intransitive: true,
    steps: [
      "suffered experienced suffering suffer developed",
      "from?",
      "severe acute serious?",
      "breathing respiratory suffocation",
      "difficulties difficulty problems distress trouble failure symptoms?",
    ],
  },
  {
    kind: "injured",
    form: "past",
    loose: true,
    struck: true,
    steps: ["overcome", "by", "toxic thick poisonous?", "fumes smoke gas gases heat"],
  },
];
