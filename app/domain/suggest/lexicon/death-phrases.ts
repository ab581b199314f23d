import type { HarmPhrase } from "./harm-phrases.ts";

const possessive = "his her their its our my your there thier";

/** Phrases for people who were killed or died. */
export const deathPhrases: readonly HarmPhrase[] = [
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
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["succumbed", "to", `${possessive}?`, "injuries wounds burns injury?"],
  },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["sustained suffered received", "fatal", "injuries wounds injury wound"],
  },
  {
    kind: "killed",
    form: "ing",
    intransitive: true,
    steps: ["taking ending", possessive, "own", "life lives"],
  },
  {
    kind: "killed",
    form: "past",
    transitive: true,
    steps: ["taken led lined marched brought dragged", "out up outside away", "and", "shot"],
  },
  { kind: "killed", form: "state", steps: ["confirmed declared pronounced", "dead"] },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    steps: ["did didn't didn’t do", "not n't never?", "survive"],
  },
  {
    kind: "killed",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["fell fallen", "in", "the?", "battle combat action fighting"],
  },
];
