import { setImmediate as nextTurn } from "node:timers/promises";
import { desc } from "drizzle-orm";
import { type Db, type Engine, prepared } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { requireActor } from "../auth/user-rows.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { fewest } from "../learn/compare.ts";
import { compareHeldOut } from "../learn/held-out.ts";
import { learningCurve } from "../learn/learning-curve.ts";
import { isCurrent, type Scorer, scorerOf } from "../learn/model.ts";
import { train } from "../learn/train.ts";
import { Refusal } from "../shared/refusal.ts";
import { readExamples } from "./examples.server.ts";
import type { ModelBody, QueueOrder } from "./model-body.ts";

/** Outcomes after which a point of the learning curve is drawn. */
const curveSizes = [25, 50, 100, 200, 400, 800, 1_600];
/** Settles how documents are dealt into held-out parts, so that two trainings can be compared. */
const seed = 1;

const newest = prepared((db) =>
  db.select().from(tables.suggestionModel).orderBy(desc(tables.suggestionModel.id)).limit(1).prepare(),
);

export type StoredModel = Omit<Row<"suggestionModel">, "body"> & { body: ModelBody };

/** The newest model, whether it is in use or not; null before the first. */
export async function newestModel(db: Db): Promise<StoredModel | null> {
  const [row] = await newest(db).execute();
  return row === undefined ? null : { ...row, body: row.body as ModelBody };
}

/** A model that re-scores suggestions. */
export interface ModelInUse {
  id: number;
  order: QueueOrder;
  scorer: Scorer;
}

const scorers = new WeakMap<Db, ModelInUse>();

/** The model that re-scores suggestions; null while the rules' own scores stand. */
export async function modelInUse(db: Db): Promise<ModelInUse | null> {
  const stored = await newestModel(db);
  if (stored === null || !stored.inUse || !isCurrent(stored.body.model)) return null;
  const known = scorers.get(db);
  if (known?.id === stored.id) return known;
  const made = { id: stored.id, order: stored.body.order, scorer: scorerOf(stored.body.model) };
  scorers.set(db, made);
  return made;
}

/**
 * Trains a model on what people decided, judges it on documents it has not seen, and stores it with its figures. It is
 * put to use only if it beats the rules there.
 * @throws {Refusal} bad_input when there is too little to learn from, forbidden
 */
export async function trainModel(
  engine: Engine,
  given: { order: QueueOrder; userId: number; at: number },
): Promise<StoredModel> {
  const { order, userId: by, at } = given;
  const examples = await readExamples(engine, () => nextTurn());
  const accepted = examples.filter(({ outcome }) => outcome === 1).length;
  if (examples.length < fewest.outcomes || Math.min(accepted, examples.length - accepted) === 0) {
    throw new Refusal(
      "bad_input",
      `There are ${examples.length} settled suggestions, ${accepted} of them kept. A model can be tried from ${fewest.outcomes} with both kinds; settle more first.`,
    );
  }
  const comparison = compareHeldOut(examples, { seed, at });
  await nextTurn();
  const curve = learningCurve(examples, curveSizes, { seed, at });
  await nextTurn();
  const body: ModelBody = { model: train(examples, { at }), comparison, curve, order };
  const inUse = comparison.verdict.state === "better";
  return engine.tx(async (tx) => {
    await requireActor(tx, by, "rules.manage");
    const codebook = await currentCodebook(tx.db);
    const row = { id: tx.nextId("suggestionModel"), body, inUse, by, at };
    await record(tx, { actor: by, at }, [
      {
        action: "model.trained",
        subject: { kind: "codebook", id: codebook.id },
        about: { modelId: row.id, examples: examples.length, inUse },
        changes: [{ table: "suggestionModel", before: null, after: row }],
      },
    ]);
    return row;
  });
}
