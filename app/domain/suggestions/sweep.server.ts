import type { Engine } from "#db/engine.server.ts";
import { idList } from "#db/id-list.ts";
import type { Row } from "#db/schema/index.ts";
import { makeUnitIndex } from "../annotate/units.ts";
import type { EventDraft } from "../audit/event.server.ts";
import { record } from "../audit/record.server.ts";
import { caseOf } from "../learn/example.ts";
import { uncertainty } from "../learn/ordering.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import type { DocumentKind } from "../vocabulary.ts";
import { engineName } from "./engine-name.ts";
import { type ModelInUse, modelInUse } from "./model.server.ts";
import type { QueueOrder } from "./model-body.ts";
import { propose } from "./proposals.server.ts";
import { ranked } from "./rank.ts";
import { isRuleOff } from "./rule-names.ts";
import { rulesOff } from "./rules-off.server.ts";
import { standingOn } from "./standing.server.ts";
import { countChanges, noCounts, type SweepCounts } from "./sweep-counts.ts";
import {
  newestRun,
  newestText,
  openItemsOn,
  suggestionsOn,
  textsAfter,
  textsAtOnce,
} from "./sweep-rows.server.ts";
import { isTaken } from "./taken.ts";
import { toneOf } from "./tone-hints.ts";

export interface SweepOptions {
  now(): number;
  /** Called between texts: what it returns is awaited, so that others get their turn. */
  turn?: () => unknown;
  /** Asked between transactions: true ends the sweep where it is; the next one goes on from there. */
  stopped?: () => boolean;
}

/**
 * Brings the stored suggestions up to date: texts that came in since the last sweep are read, and all are read again
 * when the engine or the rules that are off have changed. Items whose suggestions change move in their lane, each by an
 * event. What people accepted or rejected is not touched.
 * @returns the pass as it stands; null when there was nothing to read
 */
export async function sweepSuggestions(
  engine: Engine,
  options: SweepOptions,
): Promise<Row<"suggestionRun"> | null> {
  const { now, turn, stopped } = options;
  const off = await rulesOff(engine.read);
  const model = await modelInUse(engine.read);
  const name = engineName(off.keys(), model);
  const [top] = await newestText(engine.read).execute();
  const last = (await newestRun(engine.read).execute())[0] ?? null;
  const isSame = last?.engine === name;
  if (isSame && last.upTo >= (top?.id ?? 0) && last.finishedAt !== null) return null;
  let run = isSame ? last : await startRun(engine, { name, at: now() });
  for (;;) {
    const texts = await textsAfter(engine.read).execute({ after: run.upTo });
    const found: Suggestion[][] = [];
    for (const text of texts) {
      const proposals = propose({ ...text, document: text.kind });
      const shown = proposals.filter(({ rule }) => !isRuleOff(off, rule));
      found.push(model === null ? shown : rescored(shown, text, model));
      await turn?.();
    }
    const isLast = texts.length < textsAtOnce;
    run = await land(engine, { run, texts, found, at: now(), isLast, order: model?.order ?? "yield" });
    if (isLast || stopped?.()) return run;
  }
}

async function startRun(engine: Engine, given: { name: string; at: number }): Promise<Row<"suggestionRun">> {
  return engine.tx(async (tx) => {
    const run = {
      id: tx.nextId("suggestionRun"),
      engine: given.name,
      startedAt: given.at,
      finishedAt: null,
      upTo: 0,
      counts: noCounts,
    };
    tx.insert("suggestionRun", run);
    return run;
  });
}

interface SweptText {
  id: number;
  documentId: number;
}

async function land(
  engine: Engine,
  given: {
    run: Row<"suggestionRun">;
    texts: readonly SweptText[];
    found: readonly Suggestion[][];
    at: number;
    isLast: boolean;
    order: QueueOrder;
  },
): Promise<Row<"suggestionRun">> {
  const { run, texts, found, at, isLast, order } = given;
  return engine.tx(async (tx) => {
    const ids = idList(texts.map(({ documentId }) => documentId));
    const before = byDocument(await suggestionsOn(tx.db).execute({ ids }));
    const items = await openItemsOn(tx.db).execute({ ids });
    const standing = await standingOn(tx.db, texts);
    let counts = run.counts as SweepCounts;
    const drafts: EventDraft[] = [];
    for (const [index, text] of texts.entries()) {
      const old = before.get(text.documentId) ?? [];
      const already = standing(text.id);
      const fresh = found[index]!.map((one, position) => {
        const worth = isTaken(one, already) ? 0 : worthOf(one, order);
        return asRow(text, one, { position, worth });
      });
      counts = countChanges(counts, old, fresh);
      if (sameRows(old, fresh)) continue;
      for (const row of old) tx.remove("suggestion", row);
      for (const row of fresh) tx.insert("suggestion", row);
      drafts.push(...items.filter((row) => row.documentId === text.documentId).flatMap(moved(old, fresh)));
    }
    if (drafts.length > 0) await record(tx, { actor: null, at }, drafts);
    const next = {
      ...run,
      upTo: texts.at(-1)?.id ?? run.upTo,
      counts,
      finishedAt: isLast ? at : run.finishedAt,
    };
    tx.update("suggestionRun", next);
    return next;
  });
}

type Stored = Row<"suggestion">;

/** The same suggestions with the model's scores. */
function rescored(
  proposals: readonly Suggestion[],
  text: { body: string; kind: DocumentKind; documentId: number },
  { scorer }: ModelInUse,
): Suggestion[] {
  const units = makeUnitIndex(text.body);
  const about = { documentId: String(text.documentId), document: text.kind, units };
  return proposals.map((proposal) => ({ ...proposal, score: scorer.score(caseOf(proposal, about)) }));
}

/** The move of an item, where its suggestions change its priority or its reasons. */
const moved =
  (old: readonly Stored[], fresh: readonly Stored[]) =>
  (before: Row<"item">): EventDraft[] => {
    const after = { ...before, ...ranked(before, old.map(asRanked), fresh.map(asRanked)) };
    if (after.priority === before.priority && after.why.join() === before.why.join()) return [];
    return [
      {
        action: "item.ranked",
        subject: { kind: "document", id: before.documentId },
        about: {
          itemId: before.id,
          suggestions: fresh.filter(({ kind, worth }) => kind !== "tone" && worth > 0).length,
        },
        // The revision stays: nothing that a person judges has changed.
        changes: [{ table: "item", before, after }],
      },
    ];
  };

const asRanked = ({ kind, worth, body }: Stored) => ({
  kind: kind as SuggestionKind,
  worth,
  tone: toneOf(body as Suggestion),
});

/** What somebody may expect of an open suggestion, in thousandths and never 0: its score, or how unsure it is. */
function worthOf({ score }: Suggestion, order: QueueOrder): number {
  return Math.max(1, Math.round(1000 * (order === "yield" ? score : uncertainty([score]))));
}

function asRow(text: SweptText, found: Suggestion, at: { position: number; worth: number }): Stored {
  return {
    documentId: text.documentId,
    position: at.position,
    textVersionId: text.id,
    kind: found.kind,
    rule: found.rule,
    worth: at.worth,
    body: found,
  };
}

function sameRows(a: readonly Stored[], b: readonly Stored[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function byDocument(rows: readonly Stored[]): Map<number, Stored[]> {
  return Map.groupBy(rows, ({ documentId }) => documentId);
}
