import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

/** The wire’s first page. */
export const wireComments: Sitting[] = readThread({
  by: "maren",
  article: "wire-landing",
  daysAgo: 8,
  at: "11:00",
  readings: [
    {
      author: "plumbline",
      opening: "Two numbers in one article",
      tones: { constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Lucian P.",
      opening: "Or the paper could wait",
      tones: { hostile_outlet: 1, sarcastic: null },
      decide: ["approve", "within_policy"],
      why: "Sharp about the paper, which is allowed.",
    },
    {
      author: "plumbline",
      opening: "They said who counted",
      tones: { constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Lucian P.",
      opening: "First time anyone on this site",
      tones: { sarcastic: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Fenna",
      opening: "get a room",
      tones: { taunting: null, off_topic: null },
      decide: ["no_action"],
    },
    {
      author: "tern_at_dusk",
      opening: "My grandmother took that boat",
      tones: { distress_grief: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "KAPTAIN_Zoll",
      opening: "BARGE FULL OF ROCKETS",
      tones: { denial_dismissive: 1, sarcastic: null, hostile_outlet: 1 },
      disputes: {
        spans: ["BARGE FULL OF ROCKETS PARKED NEXT TO GRANDMAS AND SOMEHOW THE ARMY IS GUILTY"],
        fields: {
          ...denied,
          object: ["responsibility"],
          other_actor: "BARGE FULL OF ROCKETS",
          stance_target: "deny",
          grounds: [{ ground: "none" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "cinder",
      opening: "Show me the barge",
      tones: { constructive: null, hostile_user: 1 },
      disputes: {
        spans: ["There’s two minutes of video and no barge in any of it."],
        fields: {
          ...denied,
          object: ["responsibility"],
          other_actor: "no barge in any of it",
          stance_target: "deny",
          stance_parent: "deny",
          grounds: [{ ground: "visual_inspection", words: "two minutes of video and no barge in any of it" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "KAPTAIN_Zoll",
      opening: "NOW YOU ARE AN ENGINEER",
      tones: { taunting: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Odran Vey",
      opening: "I am one, for what it is worth",
      tones: { constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "no_strings",
      opening: "4th “crossing” since Feb",
      tones: { conspiracy: null, hostile_outlet: 1 },
      disputes: {
        spans: [
          "Always a video up within the hour. Always the same Register with a number ready. Who pays the Register?",
        ],
        fields: {
          ...said,
          certainty: "u",
          object: ["source"],
          target_text: "the same Register",
          stance_target: "query",
          grounds: [{ ground: "motive", words: "Who pays the Register?" }],
        },
        note: "It hints and asks; it does not say that the count is false.",
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "saltbrick",
      opening: "What do you expect, hill people",
      tones: { identity_attack: 2, "identity_attack:sect": null, generalisation: null },
      decide: ["hide_with_notice", "hate_identity"],
      why: "A faith named and called treacherous as such.",
    },
    {
      author: "three_oars",
      opening: "I am not going to argue here",
      tones: { distress_grief: null, constructive: null },
      decide: ["approve", "within_policy"],
      why: "First-hand, and helps people find their missing.",
    },
  ],
});
