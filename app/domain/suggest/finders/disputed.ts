import { unrealWords } from "../lexicon/contexts.ts";
import { doubtRules } from "../lexicon/doubt-rules.ts";
import { doubtRulesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { doubtClasses } from "../lexicon/doubt-words.ts";
import { is, low, type Reading, readingOf } from "../reading.ts";
import type { Finder, Found, Veto } from "../types.ts";
import { NEG } from "../word-class.ts";
import { type Ground, groundsIn } from "./disputed-grounds.ts";
import { type Doubt, doubtClaim, doubtsIn, ruleBook, topicOf } from "./doubt.ts";

const version = 1;
const book = ruleBook([...doubtRules, ...doubtRulesLanguages]);

/** Who contests that something is real: media, figures, events, responsibility, sources. Doubt that is itself turned down is recorded as its defence. */
export const disputed: Finder = {
  name: "disputed",
  version,
  find(analysis) {
    const reading = readingOf(analysis);
    const topic = topicOf(reading);
    const found: Found[] = [];
    const vetoes: Veto[] = [];
    let grounds: readonly Ground[] | null = null;
    for (const sentence of analysis.sentences) {
      for (const doubt of doubtsIn(reading, sentence, { book, topic })) {
        const { start } = reading.tokens[doubt.first]!;
        const { end } = reading.tokens[doubt.last]!;
        const reason = vetoOf(reading, doubt);
        const rule = `disputed/${doubt.rule.id}`;
        if (reason) {
          vetoes.push({ kind: "disputed", start, end, rule, reason });
          continue;
        }
        grounds ??= groundsIn(reading);
        const stance = turnedDown(reading, doubt) ? "support" : doubt.rule.stance;
        found.push(doubtClaim(reading, { doubt, stance, grounds, rule, version }));
      }
    }
    return { found, vetoes };
  },
};

const conditions = new Set(["if", "unless", "whether", "suppose", "imagine"]);
const own = new Set(["my", "our", "mine"]);

/** Why a match is no doubt that anything is real; null where it is one. */
function vetoOf(reading: Reading, { first, last, rule, sentence }: Doubt): string | null {
  for (let i = Math.max(sentence.first, first - 3); i < first; i += 1)
    if (conditions.has(low(reading, i))) return "It stands in a condition.";
  if (low(reading, first - 1) === "a" || low(reading, first - 2) === "a") return null;
  for (let i = Math.max(sentence.first, first - 1); i <= last; i += 1)
    if (own.has(low(reading, i)) && !rule.id.startsWith("media-seen") && !rule.id.startsWith("media-have"))
      return "It is about the writer's own.";
  if (rule.object === "media" || rule.object === "event")
    for (let i = Math.max(sentence.first, first - 40); i < Math.min(sentence.after, last + 40); i += 1)
      if (
        unrealWords.has(low(reading, i)) &&
        !doubtClasses.media!.has(low(reading, i)) &&
        low(reading, i + 1) !== "set"
      )
        return "The sentence is about a game or a story.";
  return null;
}

const opinions = new Set(
  "think believe say says said claim claims claimed saying thinking believing".split(" "),
);

/** "I don't think the video is fake", "how can anyone say it is staged", "stop calling it fake". */
function turnedDown(reading: Reading, { first, sentence }: Doubt): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i -= 1) {
    if (!opinions.has(low(reading, i))) continue;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 5); k -= 1) {
      const word = low(reading, k);
      if (
        is(reading, k, NEG) ||
        ["how", "stop", "dare", "disgusting", "shame", "who", "whoever", "anyone"].includes(word)
      )
        return true;
    }
  }
  return false;
}
