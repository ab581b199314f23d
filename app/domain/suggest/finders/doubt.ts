import { claim, type Fields, valueField, wordsField } from "../claim.ts";
import { doubtClassesLanguages } from "../lexicon/doubt-rules-languages.ts";
import type { DoubtRule } from "../lexicon/doubt-table.ts";
import { defectWords, doubtClasses } from "../lexicon/doubt-words.ts";
import { is, type Reading } from "../reading.ts";
import { spokenIn } from "../spoken.ts";
import type { Found, Sentence } from "../types.ts";
import { NAME } from "../word-class.ts";
import { type Match, matchAt, type WholeMatch } from "../word-match.ts";
import { type WordPattern, wordPattern } from "../word-pattern.ts";
import { type Ground, groundFields, mostGrounds } from "./disputed-grounds.ts";
import { met, type Setting } from "./doubt-setting.ts";

/** A rule as doubts hold it. */
export interface HeldRule extends DoubtRule {
  /** Every word that its pattern names. */
  readonly vocabulary: ReadonlySet<string>;
  /** The rule as its table has it. */
  readonly table: DoubtRule;
  /** Its own words deny: a "not" among them turns nothing round. */
  readonly negative: boolean;
}

/** A rule with its pattern read. */
export interface ReadRule extends HeldRule {
  readonly read: WordPattern;
  /** Which of the book's anchors its sentence must hold; 0 where it needs none. */
  readonly anchor: number;
}

const classes = { ...doubtClasses, ...doubtClassesLanguages };
const negativeWords =
  /\b(?:no|not|never|nobody|none|nothing|without|zero|hardly|barely|cannot|aint|cant|dont|doesnt|didnt|wont|ain't|benot)\b|n't|no_one|no-one/;

/** The key of rules that may begin with any word. */
const anyWord = "";

/** Rules by the words that they may begin with, and the anchors by their words. */
export interface RuleBook {
  readonly byOpening: ReadonlyMap<string, readonly ReadRule[]>;
  readonly anchors: ReadonlyMap<string, readonly number[]>;
  /** One more than the highest number of an anchor. */
  readonly size: number;
}

const none: readonly never[] = [];

/** Sorts rules by their first words, so that each word of a text asks only for the rules that may begin there. */
export function ruleBook(rules: readonly DoubtRule[]): RuleBook {
  const byOpening = new Map<string, ReadRule[]>();
  const anchors = new Map<string, number[]>();
  const known = new Map<string, number>();
  for (const rule of rules) {
    const read = wordPattern(rule.pattern, classes);
    if (!read.opening && !read.anchor) throw new Error(`The rule ${rule.id} has no word to be found by.`);
    const anchor = read.anchor ? anchorId(read.anchor, { known, anchors }) : 0;
    const negative = negativeWords.test(rule.pattern.replaceAll("_", " "));
    const one = { ...rule, table: rule, read, vocabulary: vocabularyOf(read), anchor, negative };
    for (const word of read.opening ?? [anyWord]) addTo(byOpening, word, one);
  }
  return { byOpening, anchors, size: known.size + 1 };
}

function vocabularyOf({ steps }: WordPattern): ReadonlySet<string> {
  const all = new Set<string>();
  for (const step of steps) {
    if (step.is !== "word") continue;
    for (const word of step.words.single) all.add(word);
    for (const word of [...step.words.rows.values()].flat(2)) all.add(word);
  }
  return all;
}

/** The number of an anchor: the same for the same words. */
function anchorId(
  words: ReadonlySet<string>,
  { known, anchors }: { known: Map<string, number>; anchors: Map<string, number[]> },
): number {
  const key = [...words].sort().join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const id = known.size + 1;
  known.set(key, id);
  for (const word of words) addTo(anchors, word, id);
  return id;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export interface Doubt extends Match {
  readonly rule: HeldRule;
  readonly sentence: Sentence;
  readonly score: number;
}

/** What a rule loses where nothing but the lack of another topic speaks for it. */
const openLoss = 0.1;

/** A match of a rule as a doubt; null where its needs are not met. */
export function weighed(
  reading: Reading,
  {
    match,
    rule,
    sentence,
    setting,
  }: { match: WholeMatch; rule: HeldRule; sentence: Sentence; setting: Setting },
): Doubt | null {
  const level = met(reading, rule.needs, { setting, sentence, match, vocabulary: rule.vocabulary });
  if (!level) return null;
  const weak = level === "open" && rule.needs.length > 0;
  return { ...match, rule, sentence, score: weak ? rule.score - openLoss : rule.score };
}

/** Every match of the rules in a sentence. */
export function doubtsIn(
  reading: Reading,
  sentence: Sentence,
  { book, setting }: { book: RuleBook; setting: Setting },
): Doubt[] {
  const found: Doubt[] = [];
  const spoken = spokenIn(reading);
  const { first, after } = sentence;
  const active = new Uint8Array(book.size);
  active[0] = 1;
  for (let i = first; i < after; i += 1)
    for (const id of book.anchors.get(spoken[i]!) ?? none) active[id] = 1;
  const anywhere = (book.byOpening.get(anyWord) ?? none).filter(({ anchor }) => active[anchor] === 1);
  const tryAt = (at: number, rule: ReadRule) => {
    const match = matchAt(reading, rule.read, { at, first, after });
    const doubt = match && weighed(reading, { match, rule, sentence, setting });
    if (doubt) found.push(doubt);
  };
  for (let at = first; at < after; at += 1) {
    for (const rule of anywhere) tryAt(at, rule);
    for (const rule of book.byOpening.get(spoken[at]!) ?? none)
      if (active[rule.anchor] === 1) tryAt(at, rule);
  }
  return found;
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
  const marked = markedWords(reading, doubt);
  return claim(reading, { kind: "disputed", ...marked, fields, score: doubt.score, rule, version });
}

/** Marks between the parts of a sentence. */
const partMarks = new Set([",", ";", ":", "،", "؛", "–", "—", "(", ")"]);

/** The tokens that would be marked, both included: the part of the sentence that holds the rule's words, as people mark it. */
function markedWords(reading: Reading, { sentence, first, last }: Doubt): { first: number; last: number } {
  const { tokens } = reading;
  const ends = (i: number) => partMarks.has(tokens[i]!.text);
  const marked = { first, last };
  while (marked.first > sentence.first && !ends(marked.first - 1)) marked.first -= 1;
  while (marked.last < sentence.after - 1 && !ends(marked.last + 1)) marked.last += 1;
  while (marked.first < first && tokens[marked.first]!.kind === "mark") marked.first += 1;
  while (marked.last > last && tokens[marked.last]!.kind === "mark") marked.last -= 1;
  return marked;
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
    const id = defectWords.get(spokenIn(reading)[i]!);
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
    if (!nouns.some((list) => list!.has(spokenIn(reading)[i]!))) continue;
    const compound = i < last && nouns.some((list) => list!.has(spokenIn(reading)[i + 1]!));
    return [first, compound ? i + 1 : i];
  }
  return [first, is(reading, first, NAME) ? first : last];
}

function certaintyOf(reading: Reading, { first, last }: Match, stance: DoubtRule["stance"]): string {
  if (stance === "query") return "u";
  for (let i = first; i <= last; i += 1) {
    if (doubtClasses.may!.has(spokenIn(reading)[i]!)) return "ps_plus";
    if (doubtClasses.look!.has(spokenIn(reading)[i]!) || spokenIn(reading)[i]! === "probably")
      return "pr_plus";
  }
  return stance === "support" ? "ct_plus" : "ct_minus";
}
