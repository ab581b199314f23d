import { claim, type Fields, valueField, wordsField } from "../claim.ts";
import { harmWords } from "../lexicon/attacks.ts";
import type { DoubtRule } from "../lexicon/doubt-rules.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { defectWords, doubtClasses } from "../lexicon/doubt-words.ts";
import { is, low, type Reading } from "../reading.ts";
import type { Found, Sentence } from "../types.ts";
import { NAME } from "../word-class.ts";
import { type Match, matchAt, type WordPattern, wordPattern } from "../word-pattern.ts";
import { type Ground, groundFields, mostGrounds } from "./disputed-grounds.ts";

/** A rule with its pattern read. */
export interface ReadRule extends DoubtRule {
  readonly read: WordPattern;
}

const classes = { ...doubtClasses, ...doubtClassesLanguages };

/** Rules by the words that they may begin with. */
export type RuleBook = ReadonlyMap<string, readonly ReadRule[]>;

const none: readonly ReadRule[] = [];

/** Sorts rules by their first words, so that each word of a text asks only for the rules that may begin there. */
export function ruleBook(rules: readonly DoubtRule[]): RuleBook {
  const book = new Map<string, ReadRule[]>();
  for (const rule of rules) {
    const read = { ...rule, read: wordPattern(rule.pattern, classes) };
    if (!read.read.opening) throw new Error(`The rule ${rule.id} begins with no word.`);
    for (const word of read.read.opening) {
      const others = book.get(word);
      if (others) others.push(read);
      else book.set(word, [read]);
    }
  }
  return book;
}

export interface Doubt extends Match {
  readonly rule: ReadRule;
  readonly sentence: Sentence;
}

/** What the text as a whole speaks of, for rules that need more than their own words. */
export interface Topic {
  readonly harm: boolean;
  readonly topic: boolean;
}

export function topicOf(reading: Reading): Topic {
  // Also what is said not to have happened is about harm.
  const harm =
    reading.tokens.some(({ lower }) => harmWords.get(lower) === "grave") || reading.harm.words.at(-1)! >= 2;
  const about = [
    doubtClasses.media!,
    doubtClasses.outlet!,
    doubtClassesLanguages.arMedia!,
    doubtClassesLanguages.arNews!,
  ];
  return { harm, topic: harm || reading.tokens.some(({ lower }) => about.some((list) => list.has(lower))) };
}

const contrasts = new Set(
  "not again same already recycled fake propaganda lie lies liar another instead nothing".split(" "),
);

/** Every match of the rules in a sentence. */
export function doubtsIn(
  reading: Reading,
  sentence: Sentence,
  { book, topic }: { book: RuleBook; topic: Topic },
): Doubt[] {
  const found: Doubt[] = [];
  const { first, after } = sentence;
  for (let at = first; at < after; at += 1) {
    for (const rule of book.get(low(reading, at)) ?? none) {
      const match = matchAt(reading, rule.read, { at, first, after });
      if (match && meets(reading, rule, { sentence, topic, match })) found.push({ ...match, rule, sentence });
    }
  }
  return found;
}

interface Setting {
  sentence: Sentence;
  topic: Topic;
  match: Match;
}

function meets(reading: Reading, { needs }: DoubtRule, { sentence, topic, match }: Setting): boolean {
  if (needs === "harm") return topic.harm;
  if (needs === "topic") return topic.topic;
  const last = low(reading, sentence.after - 1);
  if (needs === "question") return last === "?" || last === "؟";
  if (needs !== "contrast") return true;
  if (topic.harm) return true;
  for (
    let i = Math.max(sentence.first, match.first - 40);
    i < Math.min(sentence.after, match.last + 40);
    i += 1
  )
    if ((i < match.first || i > match.last) && contrasts.has(low(reading, i))) return true;
  return false;
}

export interface Stated {
  doubt: Doubt;
  stance: DoubtRule["stance"];
  grounds: readonly Ground[];
  rule: string;
  version: number;
}

/** The claim for a doubt or its defence. */
export function doubtClaim(reading: Reading, { doubt, stance, grounds, rule, version }: Stated): Found {
  const { first, last } = doubt;
  const fields: Fields = { object: valueField(reading, [doubt.rule.object], doubt) };
  const defect = defectOf(reading, doubt);
  if (defect && stance === "deny") fields.defect = valueField(reading, defect.id, { first: defect.at });
  fields.stance_target = valueField(reading, stance, doubt);
  if (stance === "support") fields.stance_parent = valueField(reading, "deny", doubt);
  const [from, until] = objectWords(reading, doubt);
  if (doubt.rule.object === "media") fields.media_item = wordsField(reading, from, until);
  else fields.target_text = wordsField(reading, from, until);
  if (doubt.rule.object === "responsibility") fields.other_actor = wordsField(reading, first, last);
  Object.assign(fields, groundFields(reading, groundsOf(doubt, grounds), doubt));
  const certainty = certaintyOf(reading, doubt, stance);
  fields.certainty = valueField(reading, certainty, doubt);
  return claim(reading, { kind: "disputed", first, last, fields, score: doubt.rule.score, rule, version });
}

/** The grounds of the text, and the rule's own where its words are no ground found before. */
function groundsOf({ rule, first, last }: Doubt, grounds: readonly Ground[]): readonly Ground[] {
  if (!rule.ground) return grounds;
  const rest = grounds.filter((one) => one.ground !== rule.ground).slice(0, mostGrounds - 1);
  return [...rest, { first, last, ground: rule.ground }].sort((a, b) => a.first - b.first);
}

function defectOf(reading: Reading, { rule, first, last }: Doubt): { id: string; at: number } | null {
  if (rule.defect !== "by_word") return rule.defect ? { id: rule.defect, at: last } : null;
  for (let i = last; i >= first; i -= 1) {
    const id = defectWords.get(low(reading, i));
    if (id) return { id, at: i };
  }
  return { id: "unspecified", at: last };
}

/** The words that name what is disputed: from the start of the match to its noun; the whole match where none is there. */
function objectWords(reading: Reading, { first, last }: Match): [number, number] {
  const nouns = [
    classes.media,
    classes.event,
    classes.outlet,
    classes.figure,
    classes.arMedia,
    classes.arNews,
    classes.arFigure,
  ];
  for (let i = first; i <= last; i += 1) {
    if (!nouns.some((list) => list!.has(low(reading, i)))) continue;
    const compound = i < last && nouns.some((list) => list!.has(low(reading, i + 1)));
    return [first, compound ? i + 1 : i];
  }
  return [first, is(reading, first, NAME) ? first : last];
}

function certaintyOf(reading: Reading, { first, last }: Match, stance: DoubtRule["stance"]): string {
  if (stance === "query") return "u";
  for (let i = first; i <= last; i += 1) {
    if (doubtClasses.may!.has(low(reading, i))) return "ps_plus";
    if (doubtClasses.look!.has(low(reading, i)) || low(reading, i) === "probably") return "pr_plus";
  }
  return stance === "support" ? "ct_plus" : "ct_minus";
}
