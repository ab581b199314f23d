import type { OptionList } from "./field-types.ts";

/** Voice and certainty are asked about claims of every type; harm and victim groups by several fields of one. */
export const sharedLists: OptionList[] = [
  {
    id: "voice",
    label: "Voice",
    options: [
      { id: "narrator", label: "narrator", definition: "The writer says it in their own name." },
      { id: "quoted", label: "quoted", definition: "Inside quotation marks, somebody else's words." },
      {
        id: "paraphrased",
        label: "paraphrased",
        definition: "Somebody else's statement, told in the writer's words.",
      },
      {
        id: "headline",
        label: "headline",
        definition: "In the title or a cross-heading; a claim of its own, even where the body says the same.",
      },
      { id: "caption", label: "caption", definition: "Under or over a picture or a video." },
      {
        id: "boilerplate",
        label: "boilerplate",
        definition: "Standing matter of the page: mottoes, forms, warnings.",
      },
    ],
  },
  {
    id: "check_worthiness",
    label: "Worth checking",
    options: [
      {
        id: "not_factual",
        label: "not factual",
        definition: "Opinion, figure of speech, wish or prediction: nothing that could be shown wrong.",
        edge: "“Every shell is a massacre” counts nothing.",
      },
      {
        id: "factual_minor",
        label: "factual, minor",
        definition:
          "Could be shown wrong, but is not about harm, responsibility, authenticity, place or time.",
        edge: "Calling an act a war crime is a legal judgement: minor, and no casualty count.",
      },
      {
        id: "check_worthy",
        label: "worth checking",
        definition:
          "A named or countable fact about harm, responsibility, authenticity, place or time that could be shown wrong.",
      },
    ],
  },
  {
    id: "certainty",
    label: "Certainty as expressed",
    options: [
      {
        id: "ct_plus",
        label: "CT+",
        says: "asserted as fact",
        definition: "Asserted as fact.",
        rule: "No hedge; verbs such as say, confirm.",
      },
      {
        id: "pr_plus",
        label: "PR+",
        says: "probable",
        definition: "Probable.",
        rule: "Appears, likely, believed, suspected.",
        edge: "“Looks like a deliberate hit” is probable, whoever says it.",
      },
      {
        id: "ps_plus",
        label: "PS+",
        says: "possible",
        definition: "Possible.",
        rule: "May, might, could.",
        edge: "“What may have been her last message” is possible; it does not state a death.",
      },
      {
        id: "u",
        label: "U",
        says: "not committed to",
        definition: "Passed on without standing behind it, or asked.",
        rule: "Allegedly, claims, asks. A bare question is also the stance “query”.",
      },
      {
        id: "ps_minus",
        label: "PS−",
        says: "possibly not",
        definition: "Possibly not so.",
        rule: "May not, might not.",
      },
      {
        id: "pr_minus",
        label: "PR−",
        says: "probably not",
        definition: "Probably not so.",
        rule: "Unlikely, doubtful.",
      },
      {
        id: "ct_minus",
        label: "CT−",
        says: "denied as fact",
        definition: "Asserted as not so.",
        rule: "No hedge; verbs such as deny, or a flat not.",
        edge: "“Nothing they print is ever confirmed” denies as fact, about the sources.",
      },
    ],
  },
  {
    id: "harm",
    label: "Harm",
    options: [
      { id: "killed", label: "killed" },
      { id: "injured", label: "injured" },
      { id: "missing", label: "missing" },
      { id: "detained", label: "detained" },
      {
        id: "displaced",
        label: "displaced",
        notInTolls: true,
        rule: "Counted apart, never added to a toll.",
      },
      {
        id: "besieged_or_at_risk",
        label: "besieged or at risk",
        says: "at risk",
        notInTolls: true,
        rule: "Counted apart, never added to a toll.",
        edge: "Thousands trapped in a town are at risk; they are not casualties.",
      },
      { id: "other", label: "other harm" },
    ],
  },
  {
    id: "victim_group",
    label: "Group",
    options: [
      { id: "civilian", label: "civilian" },
      { id: "combatant", label: "combatant" },
      { id: "medical", label: "medical worker" },
      { id: "journalist", label: "journalist" },
      { id: "aid", label: "aid or rescue worker" },
      { id: "woman", label: "woman" },
      { id: "man", label: "man" },
      { id: "child", label: "child", rule: "Under 18, or called a child, boy, girl, infant." },
      { id: "elderly", label: "elderly" },
      { id: "unspecified", label: "unspecified" },
    ],
  },
];
