import { defenceFrames } from "../lexicon/doubt-frames-defence.ts";
import { doubtRules } from "../lexicon/doubt-rules.ts";
import { deedRules } from "../lexicon/doubt-rules-deed.ts";
import { defenceRules } from "../lexicon/doubt-rules-defence.ts";
import { doubtRulesLanguages } from "../lexicon/doubt-rules-languages.ts";
import { originRules } from "../lexicon/doubt-rules-origin.ts";
import { proofRules } from "../lexicon/doubt-rules-proof.ts";
import { sceneRules } from "../lexicon/doubt-rules-scene.ts";
import { verdictRules } from "../lexicon/doubt-rules-verdict.ts";
import { type Reading, readingOf } from "../reading.ts";
import { statementsIn } from "../statements.ts";
import type { Analysis, FinderContext, Finding } from "../types.ts";
import { groundsIn } from "./disputed-grounds.ts";
import { type Doubt, doubtClaim, doubtsIn, type RuleBook, ruleBook } from "./doubt.ts";
import { framesIn } from "./doubt-frames.ts";
import { isReport, reportLength } from "./doubt-register.ts";
import { type Setting, settingOf, speaksOfOthers } from "./doubt-setting.ts";
import { stanceOf, vetoOf } from "./doubt-stance.ts";
import { weighedDoubt } from "./doubt-weight.ts";

const defending = new Set([...defenceRules, ...defenceFrames]);
const rules = [
  ...doubtRules,
  ...verdictRules,
  ...sceneRules,
  ...originRules,
  ...proofRules,
  ...deedRules,
  ...doubtRulesLanguages,
  ...defenceRules,
];
let read: RuleBook | undefined;
/** The rules, read when the first text is: a program that reads none starts faster. */
const book = () => (read ??= ruleBook(rules));

export type Side = "disputed" | "defence";

interface Doubts {
  readonly kept: readonly Doubt[];
  readonly vetoed: readonly { doubt: Doubt; reason: string }[];
}

/** From this score on a doubt stands for itself. */
const plain = 0.8;
const searched = { article: new WeakMap<Reading, Doubts>(), comment: new WeakMap<Reading, Doubts>() };

/** What the rules of one side find in a text; doubt and its defence are weighed together, once for a text. */
export function findDoubts(
  analysis: Analysis,
  { document }: FinderContext,
  { side, version }: { side: Side; version: number },
): Finding {
  const reading = readingOf(analysis);
  const { kept, vetoed } = search(reading, document === "article");
  const of = ({ rule }: Doubt) => (defending.has(rule.table) ? "defence" : "disputed") === side;
  const mine = kept.filter(of);
  const grounds = mine.length > 0 ? groundsIn(reading) : [];
  return {
    found: mine.map((doubt) => {
      const stance = stanceOf(reading, doubt);
      return doubtClaim(reading, { doubt, stance, grounds, rule: `${side}/${doubt.rule.id}`, version });
    }),
    vetoes: vetoed
      .filter(({ doubt }) => of(doubt))
      .map(({ doubt, reason }) => ({
        kind: "disputed",
        start: reading.tokens[doubt.first]!.start,
        end: reading.tokens[doubt.last]!.end,
        rule: `${side}/${doubt.rule.id}`,
        reason,
      })),
  };
}

function search(reading: Reading, article: boolean): Doubts {
  const cache = article ? searched.article : searched.comment;
  const known = cache.get(reading);
  if (known) return known;
  const setting = settingOf(reading, article);
  const held: Doubt[] = [];
  const vetoed: { doubt: Doubt; reason: string }[] = [];
  const framed = !article && !speaksOfOthers(setting);
  for (const sentence of statementsIn(reading.analysis)) {
    const doubts = [
      ...doubtsIn(reading, sentence, { book: book(), setting }),
      ...(article || isReport(reading, sentence, reportLength.worded)
        ? []
        : framesIn(reading, sentence, setting)),
    ];
    for (const doubt of doubts) {
      const reason = vetoOf(reading, doubt);
      if (reason) vetoed.push({ doubt, reason });
      else held.push(doubt);
    }
  }
  if (framed && held.length === 0 && vetoed.length === 0) held.push(...weighedIn(reading, setting));
  // Prose of the news has too many other uses for the weaker rules.
  const made = { kept: chosen(article ? held.filter(({ score }) => score >= plain) : held), vetoed };
  cache.set(reading, made);
  return made;
}

/** What the weight of its words alone shows, where no rule knows a wording of a text. */
function weighedIn(reading: Reading, setting: Setting): Doubt[] {
  if (!setting.short) return [];
  const doubts = statementsIn(reading.analysis).map((sentence) =>
    isReport(reading, sentence, reportLength.weighed) ? null : weighedDoubt(reading, sentence, setting),
  );
  return doubts.filter((doubt) => doubt !== null && !vetoOf(reading, doubt)) as Doubt[];
}

/**
 * What is proposed of the doubts of a text: every plain one, and where there is none the best of the weaker ones: the
 * others are its grounds or say it again.
 */
function chosen(doubts: readonly Doubt[]): Doubt[] {
  const strong = doubts.filter(({ score }) => score >= plain);
  if (strong.length > 0) return strong;
  const best = doubts.reduce<Doubt | null>(
    (most, one) => (most && most.score >= one.score ? most : one),
    null,
  );
  return best ? [best] : [];
}
