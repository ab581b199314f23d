import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

export const clinicAndWeddingComments: Sitting[] = [
  ...readThread({
    by: "maren",
    article: "wire-clinic",
    daysAgo: 4,
    at: "13:00",
    readings: [
      {
        author: "Dr Ilse Hamm",
        opening: "I trained with Rosal Ende",
        tones: { distress_grief: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "Perpetua",
        opening: "I am so sorry",
        tones: { condolence: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "pixelcount",
        opening: "Timestamp on the recording",
        tones: { constructive: null },
        disputes: {
          spans: [
            "Timestamp on the recording reads 03:12. Strike reported at 22:40. Camera clock or story, one of them is wrong.",
          ],
          fields: {
            ...said,
            object: ["media"],
            media_item: "the stairwell footage",
            defect: "unspecified",
            stance_target: "query",
            grounds: [
              { ground: "text_media_mismatch", words: "Camera clock or story, one of them is wrong" },
            ],
          },
        },
        decide: ["approve", "within_policy"],
      },
      {
        author: "no_strings",
        opening: "A nurse “removed the disk herself”",
        tones: { sarcastic: null, denial_dismissive: 1 },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
  ...readThread({
    by: "maren",
    article: "post-tarvel",
    daysAgo: 4,
    at: "14:00",
    readings: [
      {
        author: "Lucian P.",
        opening: "I have been waiting to shout",
        tones: { sarcastic: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "KAPTAIN_Zoll",
        opening: "30 TO ZERO",
        tones: { taunting: null, denial_dismissive: 2 },
        decide: ["approve", "within_policy"],
      },
      {
        author: "KAPTAIN_Zoll",
        opening: "GRAVES CAN BE EMPTY",
        tones: { denial_dismissive: 3, hostile_user: 2 },
        decide: ["hide_with_notice", "harassment"],
        why: "Said to a woman about her own family’s grave. He says sorry two lines on; that stays.",
      },
      {
        author: "tern_at_dusk",
        opening: "Thank you",
        tones: { neutral: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "no_strings",
        opening: "They were caught",
        tones: { hostile_outlet: 2, conspiracy: null },
        disputes: {
          spans: ["Every “confirmed” in this paper is a cousin who left early."],
          fields: {
            ...denied,
            object: ["source"],
            target_text: "this paper",
            stance_target: "deny",
            grounds: [{ ground: "missing_confirmation", words: "a cousin who left early" }],
          },
        },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
];
