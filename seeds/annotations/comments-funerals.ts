import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

export const funeralComments: Sitting[] = [
  ...readThread({
    by: "maren",
    article: "outer-funerals",
    daysAgo: 3,
    at: "09:00",
    readings: [
      {
        author: "Wadad of the Weir",
        opening: "I have walked that road",
        tones: { constructive: null, distress_grief: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "saltbrick",
        opening: "Lovely story",
        tones: { generalisation: null, sarcastic: null, identity_attack: 1, "identity_attack:sect": null },
        decide: ["approve", "within_policy"],
        why: "A generalisation with an answer from the marriage books right under it.",
      },
      {
        author: "saltbrick",
        opening: "You people always",
        tones: { identity_attack: 2, "identity_attack:sect": null, hostile_user: 1 },
        decide: ["hide_with_notice", "hate_identity"],
      },
      {
        author: "Quarry_Lad",
        opening: "they should of gone",
        tones: { dehumanising: 2, threat_incitement: 1 },
        decide: ["escalate", "hate_identity", "threat_violence"],
      },
      {
        author: "Quarry_Lad",
        opening: "rats can swim",
        tones: { dehumanising: 3 },
        decide: ["reject", "hate_identity"],
      },
      {
        author: "next_time_stones",
        opening: "we know which of you",
        tones: { threat_incitement: 3 },
        decide: ["escalate", "threat_violence"],
        why: "Names a day and a place.",
        after: [
          {
            act: "note",
            text: "Wednesday is tomorrow. Asel, the outlet has a number for the police post at Sourge.",
          },
        ],
      },
      {
        author: "The Sexton’s Cat",
        opening: "can someone explain",
        tones: { question: null },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
  ...readThread({
    by: "asel",
    article: "outer-funerals",
    daysAgo: 3,
    at: "09:50",
    readings: [
      {
        author: "next_time_stones",
        opening: "we know which of you",
        tones: { threat_incitement: 3 },
        decide: ["reject", "threat_violence", "illegal_content"],
        ground:
          "House rule 4 and the Public Order Act of Vessara, section 11: announcing violence against an assembly.",
        why: "Removed at once; the outlet has passed it on.",
      },
    ],
  }),
];
