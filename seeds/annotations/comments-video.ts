import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

export const videoComments: Sitting[] = readThread({
  by: "maren",
  article: "outer-video",
  daysAgo: 6,
  at: "10:00",
  readings: [
    {
      author: "pixelcount",
      opening: "Second 44",
      tones: { denial_dismissive: 2, constructive: null },
      disputes: {
        spans: [
          "Unconscious people don’t do that. Second 58, same jacket, now on the OTHER side of the booth. Staged, and badly.",
        ],
        fields: {
          ...denied,
          object: ["media"],
          media_item: "the Nahrout video",
          defect: "staged",
          stance_target: "deny",
          grounds: [
            { ground: "medical_implausibility", words: "Unconscious people don’t do that" },
            { ground: "visual_inspection", words: "same jacket, now on the OTHER side of the booth" },
          ],
        },
      },
      decide: ["approve", "within_policy"],
      why: "Calling a video staged is a claim to mark, not a breach.",
    },
    {
      author: "Mirza Teld",
      opening: "Two jackets",
      tones: { constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "no_strings",
      opening: "Net shop woman films it",
      tones: { conspiracy: null, denial_dismissive: 1 },
      disputes: {
        spans: ["Net shop woman gets four million views. Ask yourself who benefits."],
        fields: {
          ...said,
          certainty: "u",
          object: ["media"],
          media_item: "the Nahrout video",
          defect: "unspecified",
          stance_target: "query",
          grounds: [{ ground: "motive", words: "Ask yourself who benefits" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "cinder",
      opening: "She’s had to leave her house",
      tones: { hostile_user: 2, insult: 2 },
      decide: ["hide_with_notice", "harassment"],
    },
    {
      author: "Sharp Eye 9",
      opening: "Her name is Oriane Sabet",
      tones: { threat_incitement: 1, hostile_user: 1 },
      decide: ["escalate", "graphic_or_privacy", "threat_violence"],
      why: "A witness’s name and door, and a call to go there.",
    },
    {
      author: "Kimo_Film_School",
      opening: "As someone who WORKS in film",
      tones: { denial_dismissive: 1, taunting: null },
      disputes: {
        spans: ["Way too pretty. 100% a set."],
        fields: {
          ...denied,
          object: ["media"],
          media_item: "the Nahrout video",
          defect: "staged",
          stance_target: "deny",
          grounds: [{ ground: "visual_inspection", words: "Way too pretty" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "bellwether",
      opening: "Asking because I don’t know",
      tones: { question: null, constructive: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Prize Desk",
      opening: "CONGRATULATIONS",
      tones: { spam: null },
      decide: ["reject", "spam_ad"],
    },
  ],
});
