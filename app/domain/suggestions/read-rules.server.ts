import { and, count, desc, eq, type SQLWrapper, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import { newestModel } from "./model.server.ts";
import { noOutcomes, ruleFigures, type WeekOfRule } from "./precision.ts";
import { readMeetings } from "./read-recall.server.ts";
import { recallByKind, recallOfRule } from "./recall.ts";
import { finderOf } from "./rule-names.ts";
import type { RulesAsked } from "./rules-address.ts";
import type { RulesView } from "./rules-view.ts";
import { weekMs } from "./shares.ts";
import type { SweepCounts } from "./sweep-counts.ts";

const { suggestion, suggestionOutcome, suggestionRun, user, ruleOff } = tables;

/** Without a kind, all kinds. */
const isOfKind = (column: SQLWrapper) =>
  sql`(${sql.placeholder("kind")} is null or ${column} = ${sql.placeholder("kind")})`;

const week = sql<number>`${suggestionOutcome.decidedAt} / ${sql.raw(String(weekMs))}`;
const outcomesByWeek = prepared((db) =>
  db
    .select({ rule: suggestionOutcome.rule, week, outcome: suggestionOutcome.outcome, count: count() })
    .from(suggestionOutcome)
    .where(and(eq(suggestionOutcome.state, "live"), isOfKind(suggestionOutcome.kind)))
    .groupBy(suggestionOutcome.rule, week, suggestionOutcome.outcome)
    .prepare(),
);
/** Suggestions that stand, by rule and kind: counted in the index alone, since their bodies are many. Placeholder: `kind` or null. */
export const standingByRule = (db: Db) =>
  db
    .select({ rule: suggestion.rule, kind: suggestion.kind, count: count() })
    .from(suggestion)
    .where(isOfKind(suggestion.kind))
    .groupBy(suggestion.rule, suggestion.kind);
const onTexts = prepared((db) => standingByRule(db).prepare());
const switchedOff = prepared((db) =>
  db
    .select({ rule: ruleOff.rule, reason: ruleOff.reason, at: ruleOff.at, by: user.displayName })
    .from(ruleOff)
    .innerJoin(user, eq(user.id, ruleOff.by))
    .prepare(),
);
const newestRuns = prepared((db) =>
  db.select().from(suggestionRun).orderBy(desc(suggestionRun.id)).limit(4).prepare(),
);
const rejections = prepared((db) =>
  db
    .select({ rule: suggestionOutcome.rule, reason: suggestionOutcome.reason, count: count() })
    .from(suggestionOutcome)
    .where(
      and(
        eq(suggestionOutcome.state, "live"),
        eq(suggestionOutcome.outcome, "rejected"),
        isOfKind(suggestionOutcome.kind),
      ),
    )
    .groupBy(suggestionOutcome.rule, suggestionOutcome.reason)
    .prepare(),
);

/**
 * How every rule does, the worst first, what they miss by kind of claim, and what the last passes changed.
 * @param asked a kind: only what the rules propose of it is counted, and rules that propose none are left out
 */
export async function readRules(db: Db, asked: RulesAsked = { kind: null }): Promise<RulesView> {
  const ofKind = { kind: asked.kind };
  const rows = (await outcomesByWeek(db).execute(ofKind)).map(
    (row): WeekOfRule => ({ ...row, week: row.week * weekMs }),
  );
  const figures = new Map(ruleFigures(rows).map((figure) => [figure.rule, figure]));
  const standing = Map.groupBy(await onTexts(db).execute(ofKind), ({ rule }) => rule);
  const off = new Map((await switchedOff(db).execute()).map((row) => [row.rule, row]));
  const why = Map.groupBy(await rejections(db).execute(ofKind), ({ rule }) => rule);
  const offNames = asked.kind === null ? [...off.keys()] : [];
  const names = [...new Set([...figures.keys(), ...offNames, ...[...standing.keys()].sort()])];
  const met = await readMeetings(db);
  return {
    rules: names.map((rule) => ({
      rule,
      outcomes: figures.get(rule)?.outcomes ?? noOutcomes(),
      precision: figures.get(rule)?.precision ?? null,
      recall: recallOfRule(rule, { met, kinds: kindsOf(standing.get(rule)) }),
      finder: finderOf(rule),
      standing: (standing.get(rule) ?? []).reduce((sum, row) => sum + row.count, 0),
      off: off.get(rule) ?? null,
      finderOff: off.has(finderOf(rule)) && rule !== finderOf(rule),
      reasons: (why.get(rule) ?? []).map(({ reason, count: n }) => ({ reason, count: n })),
    })),
    offElsewhere: [...off.keys()].filter((rule) => !names.includes(rule)).length,
    recall: recallByKind(met),
    model: await modelView(db),
    runs: (await newestRuns(db).execute()).map((run) => ({ ...run, counts: run.counts as SweepCounts })),
  };
}

const kindsOf = (rows: readonly { kind: string }[] = []) =>
  new Set(rows.map(({ kind }) => kind as SuggestionKind));

async function modelView(db: Db): Promise<RulesView["model"]> {
  const stored = await newestModel(db);
  if (stored === null) return null;
  const { comparison, curve, order } = stored.body;
  return { id: stored.id, inUse: stored.inUse, at: stored.at, comparison, curve, order };
}
