import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

/** The admin reads what was sent up, and what is in Arabic. */
export const sentUpComments: Sitting[] = [
  ...readThread({
    by: "asel",
    article: "outer-video",
    daysAgo: 6,
    at: "11:30",
    readings: [
      {
        author: "Sharp Eye 9",
        opening: "Her name is Oriane Sabet",
        tones: { threat_incitement: 2 },
        decide: ["reject", "graphic_or_privacy", "threat_violence"],
        why: "Removed, and the outlet has been told so that it can warn her.",
      },
      {
        author: "cinder",
        opening: "She’s had to leave her house",
        tones: { hostile_user: 1, insult: 1 },
        decide: ["restore", "within_policy"],
        why: "One rude word in defence of a witness. Not harassment: nothing repeated, nobody hunted.",
      },
      {
        author: "عين ثالثة",
        opening: "الفيديو قديم",
        tones: { denial_dismissive: 1 },
        disputes: {
          spans: ["الفيديو قديم، رأيته قبل سنة على صفحة أخرى"],
          fields: {
            ...denied,
            object: ["media"],
            media_item: "the Nahrout video",
            defect: "decontextualised",
            stance_target: "deny",
            grounds: [{ ground: "personal_knowledge", words: "رأيته قبل سنة على صفحة أخرى" }],
          },
        },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
  ...readThread({
    by: "asel",
    article: "dhifat-twenty",
    daysAgo: 7,
    at: "15:00",
    readings: [
      {
        author: "نوارة الجبل",
        opening: "ستة أطفال",
        tones: { distress_grief: null, condolence: null },
        decide: ["approve", "within_policy"],
      },
      {
        author: "عين ثالثة",
        opening: "كل يوم رقم جديد",
        tones: { denial_dismissive: 1, conspiracy: null },
        disputes: {
          spans: ["من يصدّق مكتباً يتبع الجبهة؟", "العدد مضخّم من أجل التبرعات"],
          fields: {
            ...denied,
            object: ["figure", "source"],
            target_text: "العدد",
            stance_target: "deny",
            grounds: [
              { ground: "missing_confirmation", words: "أين شهادات الوفاة؟" },
              { ground: "source_bias", words: "مكتباً يتبع الجبهة" },
              { ground: "motive", words: "من أجل التبرعات" },
            ],
            internal_conflict: false,
          },
          note: "Says outright that people died: the number is disputed, the event is not.",
        },
        decide: ["approve", "within_policy"],
      },
      {
        author: "مراقب هادئ",
        opening: "هؤلاء أهل الجبل",
        tones: { identity_attack: 2, "identity_attack:origin": null, dehumanising: 1 },
        decide: ["reject", "hate_identity"],
      },
    ],
  }),
];
