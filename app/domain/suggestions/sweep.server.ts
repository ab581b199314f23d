import type { Engine } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import { makeUnitIndex } from "../annotate/units.ts";
import { caseOf } from "../learn/example.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { DocumentKind } from "../vocabulary.ts";
import { engineName } from "./engine-name.ts";
import { type ModelInUse, modelInUse } from "./model.server.ts";
import type { QueueOrder } from "./model-body.ts";
import { propose } from "./proposals.server.ts";
import { isRuleOff } from "./rule-names.ts";
import { rulesOff } from "./rules-off.server.ts";
import { type ReadText, storeSuggestions } from "./store.server.ts";
import { countChanges, noCounts, type SweepCounts } from "./sweep-counts.ts";
import { newestRun, newestText, textsAfter, textsAtOnce } from "./sweep-rows.server.ts";

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

async function land(
  engine: Engine,
  given: {
    run: Row<"suggestionRun">;
    texts: readonly ReadText[];
    found: readonly Suggestion[][];
    at: number;
    isLast: boolean;
    order: QueueOrder;
  },
): Promise<Row<"suggestionRun">> {
  const { run, texts, at, isLast } = given;
  return engine.tx(async (tx) => {
    let counts = run.counts as SweepCounts;
    for (const { old, fresh } of await storeSuggestions(tx, given)) counts = countChanges(counts, old, fresh);
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
