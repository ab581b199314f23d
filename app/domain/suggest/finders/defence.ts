import { defenceRules } from "../lexicon/doubt-rules.ts";
import { low, readingOf } from "../reading.ts";
import type { Finder, Found } from "../types.ts";
import { type Ground, groundsIn } from "./disputed-grounds.ts";
import { doubtClaim, doubtsIn, ruleBook, topicOf } from "./doubt.ts";

const version = 1;
const book = ruleBook(defenceRules);
const conditions = new Set(["if", "unless", "whether", "hope", "hoping", "wish"]);

/** The defence against doubt: that the video is not fake, that somebody was there, that it has been verified. */
export const defence: Finder = {
  name: "defence",
  version,
  find(analysis) {
    const reading = readingOf(analysis);
    const topic = topicOf(reading);
    const found: Found[] = [];
    let grounds: readonly Ground[] | null = null;
    for (const sentence of analysis.sentences) {
      for (const doubt of doubtsIn(reading, sentence, { book, topic })) {
        const before = [1, 2, 3].map((back) => low(reading, doubt.first - back));
        if (before.some((word) => conditions.has(word))) continue;
        grounds ??= groundsIn(reading);
        const rule = `defence/${doubt.rule.id}`;
        found.push(doubtClaim(reading, { doubt, stance: "support", grounds, rule, version }));
      }
    }
    return { found, vetoes: [] };
  },
};
