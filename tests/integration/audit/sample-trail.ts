import { eq } from "drizzle-orm";
import type { EventDraft } from "#app/domain/audit/event.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { fillDocuments, fillPeople } from "#tests/helpers/fill.ts";
import * as acts from "./sample-acts.ts";
import * as suggested from "./sample-suggestions.ts";

const { document, item } = tables;
const minute = 60_000;

/**
 * Records a trail that touches every table which events decide: three people, a codebook, an article with two comments,
 * leases, a skip, a decision that is undone and taken again, a claim that is changed and one that is withdrawn, tones,
 * a rejected suggestion, a settled relation, a rule off, a blind article, a model, a corrected text, an export.
 * `afterEach` is called after each act with its time.
 */
export async function recordSampleTrail(
  engine: Engine,
  afterEach: (at: number) => Promise<void> = async () => undefined,
): Promise<void> {
  await fillPeople(engine);
  let at = acts.start;
  const act = async (actor: number | null, drafts: EventDraft[]) => {
    at += minute;
    const seqs = await engine.tx((tx) => record(tx, { actor, at }, drafts));
    await afterEach(at);
    return seqs[0]!;
  };
  await act(null, [acts.adopted()]);
  await fillDocuments(engine, [{ text: acts.firstText }, { text: "Second voice.", parent: 2, author: 2 }]);
  await afterEach(at);
  const itemNow = async () => (await engine.read.select().from(item).where(eq(item.id, 2)))[0]!;

  await act(1, [acts.leased(2, at)]);
  await act(1, [acts.claimAdded(1, 1, "Fourteen killed"), acts.claimAdded(2, 1, "١٤")]);
  await act(1, [acts.tonesSet({ userId: 1, before: null, after: ["hostile_outlet", "sarcastic"] })]);
  await act(2, [acts.skipped(3, 2, at)]);
  const decision = acts.decided(await itemNow(), { id: 1, by: 1, at });
  const decisionSeq = await act(1, decision);
  await act(1, [acts.decisionUndone(decision[0]!, decisionSeq)]);
  await act(1, acts.decided(await itemNow(), { id: 2, by: 1, at }));
  const claim = acts.claimRow(1, 1);
  const changed = {
    ...claim,
    fields: { ...claim.fields, voice: "quoted" },
    note: "who says so?",
    revision: 2,
  };
  await act(2, [acts.claimChanged(claim, changed, ["Fourteen killed", "Fourteen killed \u{1f54a}\ufe0f"])]);
  await act(2, [acts.claimWithdrawn(acts.claimRow(2, 1))]);
  await act(1, [acts.tonesSet({ userId: 1, before: ["hostile_outlet", "sarcastic"], after: ["sarcastic"] })]);
  await act(2, [suggested.suggestionRejected(2, at), suggested.relationSettled(2, at)]);
  await act(3, [
    suggested.ruleSwitched(3, at),
    suggested.articleBlinded(3, at),
    suggested.modelTrained(3, at),
  ]);
  const [comment] = await engine.read.select().from(document).where(eq(document.id, 2));
  await act(null, [acts.revised(comment!, await itemNow(), at)]);
  await act(3, [acts.exported(1, 3, at)]);
}
