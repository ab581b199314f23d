import { attribution } from "./default-attribution.ts";
import { attributionLists } from "./default-attribution-lists.ts";
import { casualtyCount } from "./default-casualty-count.ts";
import { casualtyLists } from "./default-casualty-lists.ts";
import { defaultDecisions } from "./default-decisions.ts";
import { disputedAuthenticity, disputeLists } from "./default-disputed-authenticity.ts";
import { sharedLists } from "./default-lists.ts";
import { defaultTones, toneLists } from "./default-tones.ts";
import { type Codebook, codebookFormat } from "./types.ts";

/**
 * The codebook a new installation starts with. It is data like any other: the house may change it, and no code looks
 * for a label of it.
 */
export const defaultCodebook: Codebook = {
  format: codebookFormat,
  version: "0.1",
  title: "Docket codebook",
  principles: [
    {
      id: "asserted",
      text: "Mark what the text asserts, never what you know. Truth has its place in a finding.",
    },
    {
      id: "one-proposition",
      text: "One claim, one proposition; one statement of one event’s toll is one claim, however many parts it has.",
    },
    {
      id: "split-words",
      text: "A statement that its cue cuts in two is marked with two spans of one claim.",
    },
    {
      id: "blank",
      text: "Blank means not stated or not looked at, and is never written as 0. Where you doubt a value, mark it uncertain and say why.",
    },
    {
      id: "gate",
      text: "Before the type, ask whether it is worth checking: could a named or countable fact about harm, responsibility, authenticity, place or time be shown wrong?",
    },
    { id: "headline", text: "A headline is a claim of its own." },
  ],
  lists: [...sharedLists, ...casualtyLists, ...attributionLists, ...disputeLists, ...toneLists],
  general: [
    {
      kind: "choice",
      id: "voice",
      label: "Voice",
      list: "voice",
      show: "first",
      required: true,
      rule: "Whose words these are. Always coded.",
      edge: "A headline that says more than its article is its own claim, in the voice “headline”.",
    },
    {
      kind: "choice",
      id: "certainty",
      label: "Certainty",
      list: "certainty",
      look: "row",
      show: "first",
      rule: "As the text expresses it, per source; not how sure you are.",
      edge: "“Appears to have been” is PR+, “may have been” is PS+.",
    },
    {
      kind: "choice",
      id: "check_worthiness",
      label: "Worth checking",
      list: "check_worthiness",
      look: "row",
      show: "more",
      rule: "Worth checking where a named or countable fact could be shown wrong.",
    },
  ],
  claimTypes: [casualtyCount, attribution, disputedAuthenticity],
  tones: defaultTones,
  decisions: defaultDecisions,
};
