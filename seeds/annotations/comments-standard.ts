import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

export const standardComments: Sitting[] = readThread({
  by: "maren",
  article: "standard-barge",
  daysAgo: 7,
  at: "09:30",
  readings: [
    {
      author: "Grandstand",
      opening: "good shooting whoever it was",
      tones: { glorification: 3 },
      decide: ["reject", "glorifies_atrocity"],
    },
    {
      author: "saltbrick",
      opening: "A Wellkeeper’s oath",
      tones: { identity_attack: 2, "identity_attack:sect": null, denial_dismissive: 2 },
      disputes: {
        spans: ["Three gunmen turn into fourteen aunties by noon and twenty by supper."],
        fields: {
          ...denied,
          object: ["figure"],
          target_text: "fourteen aunties by noon and twenty by supper",
          stance_target: "deny",
          grounds: [{ ground: "source_bias", words: "Three gunmen turn into fourteen aunties" }],
        },
        note: "The denial is marked although the comment goes: the two have nothing to do with each other.",
      },
      decide: ["reject", "hate_identity"],
    },
    {
      author: "pixelcount",
      opening: "The colonel is right about the video",
      tones: { constructive: null },
      disputes: {
        spans: [
          "In April the weir is two steps under, in this clip you can see all five steps. That’s a late summer river.",
        ],
        fields: {
          ...denied,
          object: ["media"],
          media_item: "the landing video of 07:52",
          defect: "decontextualised",
          stance_target: "deny",
          grounds: [{ ground: "visual_inspection", words: "in this clip you can see all five steps" }],
        },
      },
      decide: ["approve", "within_policy"],
      why: "A reason anyone can check, and somebody does two lines below.",
    },
    {
      author: "Odran Vey",
      opening: "The steps you can see are on the new weir",
      tones: { constructive: null },
      disputes: {
        spans: [
          "So the clip cannot be older than two years, and the colonel cannot be right about the spring floods either.",
        ],
        fields: {
          ...denied,
          object: ["source"],
          target_text: "the colonel cannot be right about the spring floods",
          stance_target: "deny",
          stance_parent: "deny",
          grounds: [{ ground: "personal_knowledge", words: "the colonel cannot be right" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Tobiah R.",
      opening: "Traitor",
      tones: { hostile_user: 2, insult: 2 },
      decide: ["hide_with_notice", "harassment"],
      after: [
        { act: "undo" },
        { act: "tones", labels: { hostile_user: 1, insult: 1 } },
        {
          act: "decide",
          kind: "approve",
          reasons: ["within_policy"],
          note: "One word, once, and the man answers it himself. Below the line.",
        },
      ],
    },
    {
      author: "bellwether",
      opening: "“Three armed men” and then",
      tones: { constructive: null, hostile_outlet: 1 },
      decide: ["approve", "within_policy"],
    },
    {
      author: "www.rithhistory.example",
      opening: "Long read on the history",
      tones: { off_topic: null, constructive: null },
      decide: ["approve", "within_policy"],
    },
  ],
});
