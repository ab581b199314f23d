import { type WordPattern, wordPattern } from "../word-pattern.ts";

const classes = {};

/** Wordings that give a ground for a doubt, by the codebook's list "ground". */
const wordings: readonly (readonly [ground: string, pattern: string])[] = [
  ["visual_inspection", "no|any|where's blood|wounds|smoke|tears|damage|dust|bodies"],
  ["visual_inspection", "no pools|drop|trace|sign|signs of blood|smoke|damage"],
  ["visual_inspection", "not even? crying|bleeding|injured|hurt"],
  ["visual_inspection", "same jacket|smoke|screaming|child|girl|boy|woman|man|scream|blood"],
  ["visual_inspection", "look at the shadows|hands|fingers|blood|smoke|background|eyes|clothes|shadow"],
  ["visual_inspection", "count the fingers"],
  ["visual_inspection", "you can see ..3 smiling|laughing|wires|strings|cameraman"],
  ["medical_implausibility", "blood loss"],
  ["medical_implausibility", "would be|have in? shock|collapsed|fainted|died|bled"],
  ["missing_confirmation", "no|without|zero|not any? confirmation|proof|evidence|sources|source"],
  ["missing_confirmation", "never|nobody|not been|has|have? confirmed|verified"],
  ["missing_confirmation", "unconfirmed|unverified"],
  ["source_bias", "biased|bias|mouthpiece|one-sided|one - sided"],
  ["source_bias", "paid|funded|owned by"],
  ["motive", "for propaganda|clicks|views|donations|sympathy|money|likes purposes|reasons?"],
  ["motive", "for the cameras|camera|money|donations|clicks|views"],
  ["motive", "who benefits"],
  ["motive", "من أجل التبرعات|الدعاية|المال|المشاهدات"],
  ["visual_inspection", "لا يوجد|توجد دم|دماء|جرحى|جثث"],
  ["text_media_mismatch", "the text|article|caption says ..6 but"],
  ["counter_evidence_link", "http|https|www"],
  ["personal_knowledge", "i|we was|were|live|lived|am there|here|nearby"],
  [
    "personal_knowledge",
    "my cousin|brother|sister|mother|father|friend|neighbour|neighbours|neighbors|aunt|uncle was|were|lives|live|saw|is|are",
  ],
];

export const groundRules: readonly { ground: string; pattern: WordPattern }[] = wordings.map(
  ([ground, pattern]) => ({ ground, pattern: wordPattern(pattern, classes) }),
);
