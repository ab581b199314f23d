import type { Field } from "./field-types.ts";
import type { ClaimRule } from "./rule-types.ts";
import type { ClaimType } from "./types.ts";

const perpetrator: Field[] = [
  {
    kind: "group",
    id: "actors",
    label: "Who did it",
    item: "actor",
    show: "first",
    maxRecords: 10,
    section: "perpetrator",
    rule: "One record for each actor the text names for this act.",
    edge: "“The army and its two allies”: three actors, acting jointly; the harm is not split between them.",
    fields: [
      { kind: "words", id: "actor_text", label: "Words", show: "first", required: true },
      {
        kind: "choice",
        id: "actor_id",
        label: "Actor",
        list: "actors",
        show: "more",
        edge: "Names for the same forces, polite or rude, share a parent and keep their own words.",
      },
      { kind: "choice", id: "actor_kind", label: "Kind", list: "actor_kind", show: "first" },
      { kind: "choice", id: "role", label: "Role", list: "actor_role", show: "first" },
    ],
  },
  {
    kind: "boolean",
    id: "joint",
    label: "Acting jointly",
    show: "more",
    section: "perpetrator",
    when: { field: "actors", atLeast: 2 },
  },
  {
    kind: "choice",
    id: "responsibility",
    label: "Responsibility",
    list: "responsibility",
    show: "first",
    section: "perpetrator",
    rule: "How the text stands to it, not what you believe.",
  },
  {
    kind: "choice",
    id: "intent_asserted",
    label: "Intent asserted",
    list: "intent",
    show: "more",
    section: "perpetrator",
    edge: "“Seems to have been aimed at the hospital”: deliberate, with the certainty “probable”.",
  },
];

const source: Field[] = [
  {
    kind: "words",
    id: "source_text",
    label: "Who says so",
    show: "first",
    section: "source",
    help: "The words that name the source.",
  },
  {
    kind: "choice",
    id: "source_kind",
    label: "Kind of source",
    list: "source_kind",
    show: "first",
    section: "source",
    rule: "By the source’s own position, not by its tone.",
  },
  { kind: "choice", id: "named", label: "Named", list: "named", show: "first", section: "source" },
  {
    kind: "words",
    id: "cue_text",
    label: "Cue words",
    show: "more",
    section: "source",
    edge: "The cue may follow its content: “..., the rescue service said”.",
  },
  { kind: "choice", id: "cue_class", label: "Cue", list: "cue_class", show: "first", section: "source" },
  {
    kind: "ref",
    id: "content_ref",
    label: "What is said",
    types: "any",
    scope: "document",
    show: "more",
    section: "source",
    help: "The claim this source stands behind.",
  },
  {
    kind: "choice",
    id: "evidentiality",
    label: "Rests on",
    list: "evidentiality",
    show: "more",
    section: "source",
  },
  {
    kind: "group",
    id: "chain",
    label: "Chain",
    item: "link",
    show: "more",
    maxRecords: 8,
    section: "source",
    rule: "In order, outermost first: article, channel, camera.",
    fields: [
      { kind: "text", id: "link", label: "Link", show: "first", required: true, maxLength: 300 },
      { kind: "choice", id: "kind", label: "Kind", list: "source_kind", show: "first" },
    ],
  },
  {
    kind: "boolean",
    id: "editorial_insertion",
    label: "The outlet added words in brackets",
    show: "more",
    section: "source",
    edge: "Where the bracket holds the verb that matters, that verb is the outlet’s.",
  },
];

const rules: ClaimRule[] = [
  {
    id: "one-part-at-least",
    kind: "requires",
    level: "block",
    of: "any",
    fields: ["actors", "source_text", "source_kind"],
    message: "An attribution says who did it or who says so. Fill one of the two parts.",
  },
  {
    id: "no-source-has-no-words",
    kind: "forbids",
    level: "block",
    when: { field: "source_kind", in: ["none"] },
    fields: ["source_text", "chain"],
    message: "The kind of source is “none”. Clear the source’s words and chain, or choose its kind.",
  },
  {
    id: "responsibility-needs-actor",
    kind: "requires",
    level: "warn",
    of: "all",
    when: { field: "responsibility", present: true },
    fields: ["actors"],
    message: "Responsibility is somebody’s. Name the actor, or the parties it lies between.",
  },
  {
    id: "competing-needs-two",
    kind: "requires",
    level: "warn",
    of: "all",
    when: { all: [{ field: "responsibility", in: ["competing"] }, { not: { field: "actors", atLeast: 2 } }] },
    fields: ["content_ref"],
    message:
      "Competing accounts name at least two actors, or point to the other account under “what is said”.",
  },
];

/** Who did it, and who says so; the two parts may stand alone or together. */
export const attribution: ClaimType = {
  id: "attribution",
  label: "Attribution",
  tag: "A",
  key: "a",
  hue: "blue",
  line: "double",
  definition: "Who is held responsible for an act, or who is the source of a statement.",
  rule: "Mark the words that name the actor, or the source with its cue. Fill the part that the words speak to.",
  edge: "“Confirmed” is a cue. It says how the text speaks, never that something is true.",
  guidance: [
    { about: "Actor", text: "Keep the text’s words; the list brings different names of one actor together." },
    { about: "Source", text: "Nobody named is “anonymous”; nobody at all is “none”." },
    { about: "Certainty", text: "As the source expresses it, per source." },
  ],
  sections: [
    { id: "perpetrator", label: "Who did it" },
    { id: "source", label: "Who says so" },
  ],
  uses: ["certainty", "voice", "check_worthiness"],
  fields: [...perpetrator, ...source],
  rules,
  summary: [
    {
      each: "actors",
      join: " and ",
      before: "by ",
      parts: [{ field: "actor_text" }],
    },
    { field: "responsibility", before: ", " },
    {
      say: "; ",
      when: {
        all: [
          { field: "actors", present: true },
          { field: "source_kind", present: true },
        ],
      },
    },
    {
      firstOf: [
        [{ field: "source_text", before: "says " }],
        [{ field: "source_kind", before: "says ", silent: ["none"] }],
        [{ field: "source_kind" }],
      ],
    },
    { field: "named", before: ", ", silent: ["person", "organisation", "both"] },
  ],
  toll: null,
};
