import { asc, desc } from "drizzle-orm";
import { type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { Codebook } from "../codebook/types.ts";
import type { FilterChoices, LabelChoice } from "./filter-choices.ts";

const { codebook, source } = tables;

/** Sources offered at most; an archive with more is filtered from its rows. */
const sourcesAtMost = 200;

const sourcesByName = prepared((db) =>
  db.select().from(source).orderBy(asc(source.name)).limit(sourcesAtMost).prepare(),
);
const newestCodebook = prepared((db) =>
  db.select({ id: codebook.id }).from(codebook).orderBy(desc(codebook.id)).limit(1).prepare(),
);
const codebookBody = prepared((db) =>
  db.select({ body: codebook.body }).from(codebook).orderBy(desc(codebook.id)).limit(1).prepare(),
);

/** The labels of the newest codebook; reading its JSON anew for every page would cost more than the page's rows. */
const known = new WeakMap<Engine, { codebookId: number; labels: LabelChoice[] }>();

/** What the queue can be filtered by: its sources by name, the labels of the codebook in force. */
export async function filterChoices(engine: Engine): Promise<FilterChoices> {
  return { sources: await sourcesByName(engine.read).execute(), labels: await labelsInForce(engine) };
}

async function labelsInForce(engine: Engine): Promise<LabelChoice[]> {
  const [newest] = await newestCodebook(engine.read).execute();
  if (newest === undefined) return [];
  const cached = known.get(engine);
  if (cached?.codebookId === newest.id) return cached.labels;
  const [row] = await codebookBody(engine.read).execute();
  const { claimTypes, tones } = row!.body as Codebook;
  const labels: LabelChoice[] = [
    ...claimTypes.map(({ id, label }) => ({ id, label, kind: "claim" as const })),
    ...tones.labels.map(({ id, label }) => ({ id, label, kind: "tone" as const })),
  ];
  known.set(engine, { codebookId: newest.id, labels });
  return labels;
}
