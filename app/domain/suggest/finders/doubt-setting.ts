import { harmWords } from "../lexicon/attacks.ts";
import { unrealWords } from "../lexicon/contexts.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { conflictWords, otherWords } from "../lexicon/doubt-setting.ts";
import type { Need } from "../lexicon/doubt-table.ts";
import { defectWords, doubtClasses } from "../lexicon/doubt-words.ts";
import type { Reading } from "../reading.ts";
import { spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";
import type { Match } from "../word-match.ts";

/** What a text as a whole speaks of, for rules that need more than their own words. */
export interface Setting {
  readonly harm: boolean;
  /** How many words before each token are of war and harm, of media and news, of other parts of life, in running sums. */
  readonly conflict: Int32Array;
  readonly news: Int32Array;
  readonly other: Int32Array;
  /** Somebody's doubt shows in a word. */
  readonly doubted: boolean;
  readonly irony: boolean;
  /** It may be a comment, and is short enough to be about one thing. */
  readonly short: boolean;
  readonly comment: boolean;
}

/** Longer comments may speak of many things; what nothing tells apart is left alone in them. */
const longestOpen = 60;
/** So many words beside a match leave it alone in its comment. */
const mostBeside = 4;
/** How far on both sides one thing may be set against another, in tokens. */
const reach = 40;

const news = [
  doubtClasses.media!,
  doubtClasses.outlet!,
  doubtClassesLanguages.arMedia!,
  doubtClassesLanguages.arNews!,
  doubtClassesLanguages.frMedia!,
  doubtClassesLanguages.esMedia!,
];
const contrasts = new Set(
  "not again same already recycled fake propaganda lie lies liar another instead nothing".split(" "),
);

/** Reads the setting of a text; `article` where the caller knows that it is one. */
export function settingOf(reading: Reading, article: boolean): Setting {
  const spoken = spokenIn(reading);
  const { tokens } = reading;
  const sums = () => new Int32Array(tokens.length + 1);
  const [conflict, newsy, other] = [sums(), sums(), sums()];
  let doubted = false;
  let irony = false;
  for (const [i, word] of spoken.entries()) {
    // Also what is said not to have happened is about harm.
    const grave = harmWords.get(word) === "grave" || conflictWords.has(word);
    conflict[i + 1] = conflict[i]! + (grave ? 1 : 0);
    newsy[i + 1] = newsy[i]! + (news.some((list) => list.has(word)) ? 1 : 0);
    other[i + 1] = other[i]! + (!grave && (otherWords.has(word) || unrealWords.has(word)) ? 1 : 0);
    doubted ||= defectWords.has(word);
    irony ||= doubtClasses.irony!.has(word);
  }
  return {
    harm: conflict.at(-1)! > 0 || reading.harm.words.at(-1)! >= 2,
    conflict,
    news: newsy,
    other,
    doubted,
    irony,
    short: !article && tokens.length <= longestOpen,
    comment: !article,
  };
}

interface Place {
  setting: Setting;
  sentence: Sentence;
  match: Match;
  /** The words of the rule's own pattern. */
  vocabulary: ReadonlySet<string>;
}

/** How well a match's needs are met: "topic" by what the text speaks of, "open" by nothing against it; null where they are not. */
export function met(
  reading: Reading,
  needs: readonly (readonly Need[])[],
  { setting, sentence, match, vocabulary }: Place,
): "topic" | "open" | null {
  const strange = setting.other.at(-1)! - ownWords(reading, { setting, match, vocabulary });
  const harm = setting.harm && (strange === 0 || setting.conflict.at(-1)! > strange);
  const topic = harm || (strange === 0 && setting.news.at(-1)! > 0);
  const holds: Record<Need, () => boolean> = {
    harm: () => harm,
    media: () => setting.news.at(-1)! > 0,
    topic: () => topic,
    open: () => topic || (setting.short && strange === 0),
    lone: () => setting.short && wordsBeside(reading, match) <= mostBeside && strange === 0,
    contrast: () => harm || contrasted(reading, sentence, match),
    question: () => /^[?؟]$/.test(reading.tokens[sentence.after - 1]!.text) || questioned(reading, match),
    doubted: () => setting.doubted,
    irony: () => setting.irony,
    comment: () => setting.comment,
  };
  for (const all of needs) if (!all.some((need) => holds[need]())) return null;
  return topic ? "topic" : "open";
}

/** Words of other parts of life that the rule itself names: they show no other topic. */
function ownWords(reading: Reading, { setting, match, vocabulary }: Omit<Place, "sentence">): number {
  const { other } = setting;
  if (other[match.last + 1] === other[match.first]) return 0;
  const spoken = spokenIn(reading);
  let count = 0;
  for (let i = match.first; i <= match.last; i += 1)
    if (other[i + 1]! > other[i]! && vocabulary.has(spoken[i]!)) count += 1;
  return count;
}

function wordsBeside(reading: Reading, { first, last }: Match): number {
  let count = 0;
  for (let i = 0; i < reading.tokens.length && count <= mostBeside; i += 1)
    if ((i < first || i > last) && reading.tokens[i]!.kind !== "mark") count += 1;
  return count;
}

function contrasted(reading: Reading, { first, after }: Sentence, match: Match): boolean {
  const spoken = spokenIn(reading);
  for (let i = Math.max(first, match.first - reach); i < Math.min(after, match.last + reach); i += 1)
    if ((i < match.first || i > match.last) && contrasts.has(spoken[i]!)) return true;
  return false;
}

/** A question mark among the marks right after the match ("?!", "??"). */
function questioned(reading: Reading, { last }: Match): boolean {
  for (let i = last + 1; i <= last + 2; i += 1) if (reading.tokens[i]?.text === "?") return true;
  return false;
}
