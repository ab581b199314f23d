import { harmWords } from "../lexicon/attacks.ts";
import { unrealWords } from "../lexicon/contexts.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { conflictWords, disasterWords, otherWords, publicWords } from "../lexicon/doubt-setting.ts";
import type { Need } from "../lexicon/doubt-table.ts";
import { defectWords, doubtClasses } from "../lexicon/doubt-words.ts";
import type { Reading } from "../reading.ts";
import { spokenForm, spokenIn } from "../spoken.ts";
import type { Sentence } from "../types.ts";
import type { WholeMatch as Match } from "../word-match.ts";

/** What a text as a whole speaks of, for rules that need more than their own words. */
export interface Setting {
  /** A word of war that hardly has another use. */
  readonly war: boolean;
  /** Weights of the words before each token: of war and harm, of media and news, of other parts of life. */
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
/** One word of war outweighs one of another part of life, a word of harm with figurative uses does not. */
const plainWord = 4;
const slightWord = 2;
const otherWord = 3;
/** How far on both sides one thing may be set against another, in tokens. */
const reach = 40;
const ironyReach = 10;
/** In a comment of so few words a word of harm, or of news, tells for all its sentences. */
const fewWords = 18;
const someWords = 30;
/** "Hardly a massacre" is none. */
const belittled = new Set(["hardly", "like"]);

const news = [
  doubtClasses.media!,
  doubtClasses.outlet!,
  doubtClasses.camera!,
  doubtClassesLanguages.arMedia!,
  doubtClassesLanguages.arNews!,
  doubtClassesLanguages.frMedia!,
  doubtClassesLanguages.esMedia!,
];
/** What a word shows of the setting; it may show several things. */
const WAR = 1;
const GRAVE = 2;
const NEWS = 4;
const OTHER = 8;
const DEFECT = 16;
const IRONY = 32;
const signs = new Map<string, number>();
const note = (list: Iterable<string>, bit: number) => {
  for (const word of list) signs.set(spokenForm(word), (signs.get(spokenForm(word)) ?? 0) | bit);
};
note(conflictWords, WAR);
note(
  [...harmWords.keys()].filter((word) => harmWords.get(word) === "grave"),
  GRAVE,
);
note(disasterWords, GRAVE);
for (const list of [...news, publicWords]) note(list, NEWS);
note(otherWords, OTHER);
note(unrealWords, OTHER);
note(defectWords.keys(), DEFECT);
note(doubtClasses.irony!, IRONY);

const contrasts = new Set(
  "not again same already recycled fake propaganda lie lies liar another instead nothing".split(" "),
);

/** Reads the setting of a text; `article` where the caller knows that it is one. */
export function settingOf(reading: Reading, article: boolean): Setting {
  const spoken = spokenIn(reading);
  const { tokens } = reading;
  const sums = () => new Int32Array(tokens.length + 1);
  const [conflict, newsy, other] = [sums(), sums(), sums()];
  let war = false;
  let doubted = false;
  let irony = false;
  for (const [i, word] of spoken.entries()) {
    const bits = signs.get(word) ?? 0;
    // Also what is said not to have happened is about harm.
    conflict[i + 1] = conflict[i]! + (bits & WAR ? plainWord : bits & GRAVE ? slightWord : 0);
    newsy[i + 1] = newsy[i]! + (bits & NEWS ? 1 : 0);
    other[i + 1] = other[i]! + (bits & OTHER && !(bits & (WAR | GRAVE)) ? otherWord : 0);
    if (bits & WAR) war ||= !belittled.has(spoken[i - 1] ?? "") && !belittled.has(spoken[i - 2] ?? "");
    doubted ||= (bits & DEFECT) !== 0;
    irony ||= (bits & IRONY) !== 0;
  }
  return {
    war,
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

/** A text that speaks of other parts of life alone, where a doubt is about those. */
export function speaksOfOthers({ conflict, news: newsy, other }: Setting): boolean {
  return other.at(-1)! > 0 && conflict.at(-1)! === 0 && newsy.at(-1)! === 0;
}

/** How well a match's needs are met: "topic" by what the text speaks of, "open" by nothing against it; null where they are not. */
export function met(
  reading: Reading,
  needs: readonly (readonly Need[])[],
  { setting, sentence, match, vocabulary }: Place,
): "topic" | "open" | null {
  const own = ownWords(reading, { setting, match, vocabulary });
  const strange = setting.other.at(-1)! - own;
  const { first, after } = sentence;
  const here = (sums: Int32Array) => sums[after]! - sums[first]!;
  const beside = (sums: Int32Array) => here(sums) - (sums[match.last + 1]! - sums[match.first]!);
  const size = reading.tokens.length;
  const near = (sums: Int32Array, most: number) => here(sums) > 0 || (size <= most && sums.at(-1)! > 0);
  const grim = setting.war || near(setting.conflict, fewWords) || here(reading.harm.words) >= 2;
  const elsewhere = here(setting.other) > own && here(setting.conflict) === 0;
  const harm = grim && !elsewhere && (strange === 0 || setting.conflict.at(-1)! > strange);
  const newsy = strange === 0 || here(setting.news) * otherWord > strange;
  const topic = harm || (newsy && near(setting.news, someWords));
  const holds: Record<Need, () => boolean> = {
    harm: () => harm,
    media: () => setting.news.at(-1)! > 0,
    topic: () => topic,
    here: () =>
      topic &&
      ((setting.war && size <= fewWords) || beside(setting.conflict) > 0 || beside(setting.news) > 0),
    open: () => topic || (setting.short && strange === 0),
    lone: () => setting.short && wordsBeside(reading, match) <= mostBeside && strange === 0,
    contrast: () => harm || contrasted(reading, sentence, match),
    question: () => /^[?؟]$/.test(reading.tokens[sentence.after - 1]!.text) || questioned(reading, match),
    doubted: () => setting.doubted,
    irony: () => setting.irony && ironic(reading, match),
    comment: () => setting.comment,
  };
  for (const all of needs) if (!all.some((need) => holds[need]())) return null;
  return topic ? "topic" : "open";
}

/** Weight of the words of other parts of life that the rule itself names: they show no other topic. */
function ownWords(reading: Reading, { setting, match, vocabulary }: Omit<Place, "sentence">): number {
  const { other } = setting;
  if (other[match.until + 1] === other[match.from]) return 0;
  const spoken = spokenIn(reading);
  let count = 0;
  for (let i = match.from; i <= match.until; i += 1)
    if (other[i + 1]! > other[i]! && vocabulary.has(spoken[i]!)) count += otherWord;
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

/** Irony close to the match. */
function ironic(reading: Reading, { first, last }: Match): boolean {
  const spoken = spokenIn(reading);
  for (let i = Math.max(0, first - ironyReach); i < Math.min(spoken.length, last + ironyReach); i += 1)
    if (doubtClasses.irony!.has(spoken[i]!)) return true;
  return false;
}

/** A question mark among the marks right after the match ("?!", "??"). */
function questioned(reading: Reading, { last }: Match): boolean {
  for (let i = last + 1; i <= last + 2; i += 1) if (reading.tokens[i]?.text === "?") return true;
  return false;
}
