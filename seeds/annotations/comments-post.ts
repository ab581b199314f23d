import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

export const postComments: Sitting[] = readThread({
  by: "maren",
  article: "post-eleven",
  daysAgo: 8,
  at: "14:00",
  readings: [
    {
      author: "Perpetua",
      opening: "“There was some applause",
      tones: { distress_grief: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "pixelcount",
      opening: "So it’s 14, or 13, or 11",
      tones: { sarcastic: null, denial_dismissive: 1, hostile_outlet: 1 },
      disputes: {
        spans: ["So it’s 14, or 13, or 11, or “dozens”, or nineteen shoes."],
        fields: {
          ...said,
          certainty: "u",
          object: ["figure"],
          target_text: "14, or 13, or 11, or “dozens”",
          stance_target: "query",
          grounds: [{ ground: "text_media_mismatch", words: "Pick one" }],
        },
        note: "Ground chosen for want of a better one: figures that do not match each other.",
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Ysolde K",
      opening: "Eleven at noon, thirteen at 17:30",
      tones: { constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "no_strings",
      opening: "A mooring book “with no entry”",
      tones: { conspiracy: null, hostile_outlet: 2, sarcastic: null },
      disputes: {
        spans: [
          "Written by a harbourmaster appointed by the Front. Shown to a paper the Front lets operate.",
        ],
        fields: {
          ...denied,
          object: ["source"],
          target_text: "A mooring book",
          stance_target: "deny",
          grounds: [{ ground: "source_bias", words: "appointed by the Front" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "7th cousin",
      opening: "Does anyone have the list",
      tones: { distress_grief: null, question: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "uncle_batteries",
      opening: "Track over Mt Orla",
      tones: { off_topic: null },
      decide: ["no_action"],
    },
    {
      author: "أبو سالم النهروتي",
      opening: "أنا من حي الدبّاغين",
      after: [{ act: "skip", reason: "In Arabic, and I read none of it. For Asel, please." }],
    },
  ],
});
