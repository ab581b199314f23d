import { said } from "./figures.ts";
import { readThread } from "./threads.ts";
import type { Sitting } from "./types.ts";

const denied = { ...said, certainty: "ct_minus" };

export const pipelineComments: Sitting[] = [
  ...readThread({
    by: "maren",
    article: "hl-0621-lisse",
    daysAgo: 2,
    at: "09:00",
    readings: [
      {
        author: "no_strings",
        opening: "An agency photographer",
        tones: { conspiracy: null, denial_dismissive: 3 },
        disputes: {
          spans: [
            "Where is the body? Has anyone outside the agency seen him? He’ll turn up teaching at some institute in two years",
          ],
          fields: {
            ...denied,
            object: ["event"],
            target_text: "An agency photographer “killed”",
            stance_target: "deny",
            grounds: [
              { ground: "missing_confirmation", words: "Where is the body?" },
              { ground: "motive", words: "the agency has the exclusive on the pictures" },
            ],
          },
        },
        decide: ["approve", "within_policy"],
        why: "Reported, looked at: it denies a death and is ugly, and that alone removes nothing.",
      },
      {
        author: "MarketWatcher",
        opening: "spies get what spies get",
        tones: { threat_incitement: 3, glorification: 2 },
        decide: ["escalate", "threat_violence"],
        why: "Gives the ward of a wounded man.",
      },
      {
        author: "KAPTAIN_Zoll",
        opening: "CROSSFIRE. READ",
        tones: { taunting: null, hostile_user: 1 },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
  ...readThread({
    by: "maren",
    article: "rb-0613-convoy",
    daysAgo: 2,
    at: "09:30",
    readings: [
      {
        author: "Maurice from accounts",
        opening: "On the subject of February",
        tones: { off_topic: null },
        decide: ["no_action"],
      },
      {
        author: "AquaPure Home",
        opening: "Clean water at home",
        nth: 1,
        tones: { spam: null },
        decide: ["reject", "spam_ad"],
      },
      {
        author: "AquaPure Home",
        opening: "Clean water at home",
        nth: 2,
        tones: { spam: null },
        decide: ["reject", "duplicate", "spam_ad"],
      },
      {
        author: "KAPTAIN_Zoll",
        opening: "BULLSHIT",
        tones: { profane: null, hostile_user: 1 },
        decide: ["approve", "within_policy"],
      },
      {
        author: "Ридна",
        opening: "Слава богу",
        tones: { needs_translation: null },
        decide: ["defer"],
        why: "Nobody here reads it yet; a translation is asked for.",
        wakeInDays: 3,
      },
      {
        author: "Dr Ilse Hamm",
        opening: "Four thousand cord clamps",
        tones: { distress_grief: null },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
  ...readThread({
    by: "asel",
    article: "dr-0607-aindirra",
    daysAgo: 1,
    at: "09:00",
    readings: [
      {
        author: "صقر الساحل",
        opening: "أهل الجبل كلهم هكذا",
        tones: { identity_attack: 2, "identity_attack:origin": null, dehumanising: 1 },
        decide: ["hide_with_notice", "hate_identity"],
      },
      {
        author: "عين ثالثة",
        opening: "حذفوا الخبر",
        tones: { conspiracy: null, denial_dismissive: 1 },
        disputes: {
          spans: ["حذفوا الخبر لأنهم أُمروا بحذفه. عشرات القتلى ولا صورة واحدة؟"],
          fields: {
            ...denied,
            object: ["source"],
            target_text: "حذفوا الخبر",
            stance_target: "deny",
            grounds: [{ ground: "motive", words: "لأنهم أُمروا بحذفه" }],
          },
        },
        decide: ["approve", "within_policy"],
      },
    ],
  }),
];
