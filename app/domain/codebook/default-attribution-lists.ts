import type { OptionList } from "./field-types.ts";

export const attributionLists: OptionList[] = [
  {
    id: "actors",
    label: "Actors",
    options: [
      {
        id: "unlisted",
        label: "not in the list",
        definition: "The house adds the actors of its conflict here, each under its parent.",
      },
    ],
  },
  {
    id: "actor_kind",
    label: "Kind of actor",
    options: [
      { id: "state_forces", label: "state forces" },
      { id: "allied_state", label: "allied state" },
      { id: "non_state_armed_group", label: "non-state armed group" },
      { id: "militia", label: "militia" },
      { id: "unknown", label: "unknown" },
      { id: "several", label: "several", rule: "Only where the text does not let them be told apart." },
    ],
  },
  {
    id: "actor_role",
    label: "Role",
    options: [
      { id: "direct_perpetrator", label: "did it" },
      { id: "ordered", label: "ordered it" },
      {
        id: "enabled",
        label: "enabled or backs",
        edge: "“Supported by another state’s air force” backs in general; it does not put that force on this strike.",
      },
      { id: "target", label: "was the target" },
      { id: "retaliating", label: "was retaliating" },
    ],
  },
  {
    id: "responsibility",
    label: "Responsibility",
    options: [
      { id: "alleged", label: "alleged", definition: "Somebody says the actor did it." },
      { id: "claimed_by_actor", label: "claimed by the actor", says: "claimed" },
      {
        id: "accepted",
        label: "accepted by the actor",
        says: "accepted",
        definition: "The actor admits it after being named.",
      },
      { id: "denied", label: "denied by the actor", says: "denied" },
      { id: "competing", label: "competing", definition: "The text gives rival accounts of who did it." },
      {
        id: "unattributed",
        label: "unattributed",
        definition: "Between parties, and laid at nobody’s door.",
        edge: "“Died in fighting between the two sides” is unattributed between two actors.",
      },
    ],
  },
  {
    id: "intent",
    label: "Intent asserted",
    options: [
      { id: "deliberate", label: "deliberate" },
      { id: "indiscriminate", label: "indiscriminate" },
      { id: "accidental", label: "accidental" },
      { id: "unstated", label: "unstated" },
    ],
  },
  {
    id: "source_kind",
    label: "Kind of source",
    options: [
      {
        id: "party_official",
        label: "named official of a party",
        says: "party to the conflict",
        edge: "A minister of a party’s own administration speaks for the party, whatever the ministry is called.",
      },
      { id: "local_authority", label: "local authority" },
      { id: "un_igo", label: "UN or other international body" },
      { id: "foreign_government", label: "foreign government" },
      { id: "monitor_ngo", label: "monitor or NGO", says: "monitor group" },
      { id: "rescue_service", label: "rescue service" },
      { id: "medic", label: "medic" },
      { id: "witness", label: "witness" },
      { id: "activist_network", label: "activist network" },
      { id: "media", label: "media" },
      { id: "anonymous", label: "anonymous", edge: "“Local sources” with nobody named." },
      { id: "none", label: "none", says: "no source" },
    ],
  },
  {
    id: "named",
    label: "Named",
    options: [
      { id: "person", label: "person" },
      { id: "organisation", label: "organisation" },
      { id: "both", label: "both" },
      { id: "neither", label: "neither", says: "unnamed" },
    ],
  },
  {
    id: "cue_class",
    label: "Cue",
    options: [
      { id: "report", label: "report", words: ["said", "told", "reported", "according to"] },
      {
        id: "assert",
        label: "assert",
        words: ["confirmed", "verified", "stressed", "insisted"],
        edge: "“Confirmed” is how the text speaks, not a verdict.",
      },
      { id: "allege", label: "allege", words: ["alleged", "claimed", "accused"] },
      { id: "estimate", label: "estimate", words: ["estimated", "put at", "believes"] },
      { id: "appear", label: "appear", words: ["appeared", "seemed"] },
      { id: "quote", label: "quote", definition: "Quoted without a verb." },
      { id: "none", label: "none" },
    ],
  },
  {
    id: "evidentiality",
    label: "Rests on",
    options: [
      { id: "first_hand", label: "seen first-hand" },
      { id: "video_photo", label: "video or photo" },
      { id: "document", label: "document" },
      { id: "named_third_party", label: "named third party" },
      { id: "unnamed_third_party", label: "unnamed third party" },
      { id: "reasoning", label: "reasoning" },
      { id: "none", label: "nothing stated" },
    ],
  },
];
