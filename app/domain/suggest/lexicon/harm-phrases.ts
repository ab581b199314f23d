import type { HarmForm, HarmKind } from "./harm-words.ts";
import { riskPhrases } from "./risk-phrases.ts";

/** A phrase of harm: each step is the words that may stand there; a step that ends in "?" may be left out. */
export interface HarmPhrase {
  readonly kind: HarmKind;
  readonly form: HarmForm;
  readonly transitive?: true;
  readonly intransitive?: true;
  readonly loose?: true;
  readonly struck?: true;
  readonly steps: readonly string[];
}

const weapons =
  "bullet bullets gunfire shrapnel fragments fragment splinters bullets gunshot gunshots fire pellets";
const hurtAdjectives =
  "minor serious severe light slight critical grave multiple various life-threatening non major moderate head leg facial gunshot stab bullet shrapnel burn fatal superficial internal several some a the his her their";
const possessive = "his her their its our my your there thier";

/** Phrases whose words, one by one, would say something else or nothing. */
export const harmPhrases: readonly HarmPhrase[] = [
  { kind: "killed", form: "past", intransitive: true, steps: ["lost", possessive, "own?", "life lives"] },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["took taken ended", possessive, "own", "life lives"],
  },
  { kind: "killed", form: "past", intransitive: true, steps: ["committed", "suicide"] },
  { kind: "killed", form: "ing", intransitive: true, steps: ["losing", possessive, "own?", "life lives"] },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    steps: [
      "claimed took taken cost claiming taking costing claims takes costs ended ending",
      "the",
      "lives life",
      "of",
    ],
  },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    intransitive: true,
    steps: [
      "shot stabbed beaten beat burned burnt hacked tortured crushed trampled bludgeoned stoned starved strangled frozen " +
        "froze bled choked clubbed battered knifed whipped mauled put clubbed bombed shelled scalded gassed poisoned flogged drowned",
      "to",
      "death",
    ],
  },
  {
    kind: "killed",
    form: "ing",
    transitive: true,
    steps: [
      "shooting stabbing beating burning hacking torturing crushing trampling putting clubbing",
      "to",
      "death",
    ],
  },
  { kind: "killed", form: "past", transitive: true, steps: ["shot", "dead"] },
  { kind: "killed", form: "ing", transitive: true, steps: ["shooting", "dead"] },
  { kind: "killed", form: "past", transitive: true, steps: ["gunned mowed mown", "down"] },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    steps: ["machine", "-?", "gunned", "down to?", "death?"],
  },
  { kind: "killed", form: "ing", transitive: true, steps: ["gunning mowing", "down"] },
  { kind: "killed", form: "past", transitive: true, loose: true, steps: ["wiped", "out"] },
  { kind: "killed", form: "past", transitive: true, steps: ["burned burnt buried", "alive"] },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    steps: [
      "fatally mortally",
      "shot wounded injured stabbed struck hit hurt crushed burned beaten poisoned",
    ],
  },
  {
    kind: "killed",
    form: "present",
    transitive: true,
    steps: ["fatally mortally", "shoots wounds injures stabs strikes hits"],
  },
  { kind: "killed", form: "present", transitive: true, steps: ["shoots stabs beats", "dead to", "death?"] },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    steps: ["shot", "and", "fatally mortally", "wounded injured"],
  },
  {
    kind: "killed",
    form: "ing",
    transitive: true,
    steps: ["fatally mortally", "shooting wounding injuring stabbing striking hitting"],
  },
  { kind: "killed", form: "past", transitive: true, steps: ["put", "to", "the", "sword"] },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["met", possessive, "death deaths"],
  },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["fell fallen jumped plunged", "to", possessive, "death deaths"],
  },
  { kind: "killed", form: "past", intransitive: true, loose: true, steps: ["passed", "away"] },
  { kind: "killed", form: "past", intransitive: true, loose: true, steps: ["succumbed", "to"] },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["sustained suffered received", "fatal", "injuries wounds injury wound"],
  },
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
      "minor serious severe light slight critical grave multiple life-threatening moderate blast head leg facial spinal internal",
      "head leg blast spinal internal?",
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
    kind: "killed",
    form: "ing",
    intransitive: true,
    steps: ["taking ending", possessive, "own", "life lives"],
  },
  {
    kind: "detained",
    form: "past",
    transitive: true,
    loose: true,
    steps: ["taken took held seized", "hostage captive prisoner hostages prisoners"],
  },
  {
    kind: "detained",
    form: "ing",
    transitive: true,
    loose: true,
    steps: ["taking holding", "hostage captive prisoner"],
  },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["being", "held"] },
  {
    kind: "detained",
    form: "past",
    transitive: true,
    loose: true,
    steps: ["held", "in without", "custody detention prison jail captivity charge charges trial"],
  },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["held", "incommunicado"] },
  { kind: "detained", form: "past", loose: true, steps: ["taken", "into", "custody"] },
  { kind: "detained", form: "state", loose: true, steps: ["in", "custody detention"] },
  { kind: "detained", form: "state", loose: true, steps: ["under", "arrest"] },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["rounded", "up"] },
  {
    kind: "displaced",
    form: "past",
    loose: true,
    steps: ["forced driven compelled", "to", "flee leave abandon evacuate"],
  },
  {
    kind: "displaced",
    form: "past",
    loose: true,
    steps: ["driven forced", "from", "their his her?", "homes home"],
  },
  { kind: "missing", form: "past", intransitive: true, loose: true, steps: ["gone went", "missing"] },
  { kind: "missing", form: "state", loose: true, steps: ["unaccounted", "for"] },
  { kind: "killed", form: "state", steps: ["confirmed declared pronounced", "dead"] },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["did didn't didn’t do", "not n't never?", "survive"],
  },
  {
    kind: "detained",
    form: "state",
    loose: true,
    steps: ["behind", "bars"],
  },
  { kind: "detained", form: "state", loose: true, steps: ["in", "jail prison captivity"] },
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
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["fell fallen", "in", "the?", "battle combat action fighting"],
  },
  {
    kind: "displaced",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["had", "to", "leave flee abandon evacuate", "their", "homes houses villages"],
  },
  ...riskPhrases,
];
