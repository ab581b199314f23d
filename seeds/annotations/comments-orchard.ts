import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

const orchard = readThread({
  by: "maren",
  article: "outer-orchard",
  daysAgo: 5,
  at: "09:00",
  readings: [
    {
      author: "Amabel Antoun",
      opening: "Nine years old",
      tones: { distress_grief: null, condolence: null },
      decide: ["approve", "within_policy"],
    },
    {
      author: "pixelcount",
      opening: "Sorry but no",
      tones: { denial_dismissive: 2 },
      disputes: {
        spans: [
          "A child with that injury is in shock. She does not give stage directions. No screaming, no crying, and a neat line of dialogue at exactly the moment the generator “fails”. This was written by somebody.",
        ],
        fields: {
          ...denied,
          object: ["media", "victim_detail"],
          media_item: "the charity’s film of the aid post",
          target_text: "A child with that injury is in shock",
          defect: "staged",
          stance_target: "deny",
          grounds: [
            { ground: "medical_implausibility", words: "A child with that injury is in shock" },
            { ground: "visual_inspection", words: "No screaming, no crying" },
          ],
        },
      },
      decide: ["approve", "within_policy"],
      why: "Hard to read and within the rules. A doctor answers it better than we could.",
    },
    {
      author: "Dr Ilse Hamm",
      opening: "I have treated children",
      tones: { constructive: null, distress_grief: null },
      disputes: {
        spans: ["Calm is a common face of shock, not evidence against it."],
        fields: {
          ...denied,
          object: ["media"],
          media_item: "the charity’s film of the aid post",
          stance_target: "support",
          stance_parent: "deny",
          grounds: [{ ground: "personal_knowledge", words: "Calm is a common face of shock" }],
        },
        note: "Stance toward the film: support. Toward the comment it answers: deny.",
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "Concerned_Reader_77",
      opening: "Where is the blood",
      tones: { denial_dismissive: 2 },
      disputes: {
        spans: ["Where is the blood. Just asking. I paused it and I see a bandage."],
        fields: {
          ...said,
          certainty: "u",
          object: ["media"],
          media_item: "the charity’s film of the aid post",
          defect: "unspecified",
          stance_target: "query",
          grounds: [{ ground: "visual_inspection", words: "I paused it and I see a bandage" }],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "no_strings",
      opening: "“With the family’s consent.”",
      tones: { conspiracy: null, denial_dismissive: 2, hostile_outlet: 2 },
      disputes: {
        spans: [
          "no face, no surname, no date on the clip, charity funded from abroad. I could make this in my kitchen.",
        ],
        fields: {
          ...denied,
          object: ["media", "source"],
          media_item: "the charity’s film of the aid post",
          defect: "unspecified",
          stance_target: "deny",
          grounds: [
            { ground: "missing_confirmation", words: "no face, no surname, no date on the clip" },
            { ground: "source_bias", words: "charity funded from abroad" },
          ],
        },
      },
      decide: ["approve", "within_policy"],
    },
    {
      author: "saltbrick",
      opening: "Front shells its own orchard",
      tones: { identity_attack: 3, "identity_attack:sect": null, dehumanising: 1 },
      decide: ["reject", "hate_identity"],
    },
    {
      author: "Ridge Son",
      opening: "my cousin’s orchard",
      tones: { hostile_user: 2, distress_grief: null },
      decide: ["defer", "harassment"],
      why: "He has just read that of his own family. Look again when the thread has cooled.",
      wakeInDays: 2,
    },
    {
      author: "nosy parker",
      opening: "Isn’t this the daughter",
      tones: { off_topic: null },
      decide: ["reject", "graphic_or_privacy"],
      why: "Gives an injured child’s surname and house after the family asked for the first name only.",
    },
  ],
});

/** One comment read by the fact-checker too, so that two readings of the same words stand side by side. */
const secondReadings: Sitting[] = readThread({
  by: "davit",
  article: "outer-orchard",
  daysAgo: 5,
  at: "15:00",
  readings: [
    { author: "pixelcount", opening: "Sorry but no", tones: { denial_dismissive: 3, hostile_outlet: 1 } },
    {
      author: "no_strings",
      opening: "“With the family’s consent.”",
      tones: { conspiracy: null, denial_dismissive: 2 },
    },
    {
      author: "Concerned_Reader_77",
      opening: "Where is the blood",
      tones: { denial_dismissive: 1, question: null },
    },
  ],
});

export const orchardComments: Sitting[] = [...orchard, ...secondReadings];
