import { asc, sql } from "drizzle-orm";
import type { Engine, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import type { Codebook } from "../codebook/types.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonyms.server.ts";

const { codebook, source } = tables;

/** What all records of one dataset are read with: the data as it stood at one moment, and stand-ins for people. */
export interface DatasetSource {
  engine: Engine;
  snapshot: Snapshot;
  stand: Pseudonyms;
  /** Name or pseudonym of an author; null where the material names none. */
  author(sourceName: string, name: string | null): string | null;
  sourceNames: Map<number, string>;
  /** Codebooks by the id that annotations name, the oldest first. */
  codebooks: Map<number, Codebook>;
}

/**
 * Opens what a dataset is read from. Close the snapshot when done.
 * @param names true leaves the authors' names readable
 */
export async function openSource(engine: Engine, names: boolean): Promise<DatasetSource> {
  const stand = await pseudonyms(engine);
  const snapshot = engine.snapshot();
  const sourceRows = await snapshot
    .query<[number, string]>(engine.read.select({ id: source.id, name: source.name }).from(source))
    .rows();
  const codebookRows = await snapshot
    .query<[number, string]>(
      engine.read.select({ id: codebook.id, body: codebook.body }).from(codebook).orderBy(asc(codebook.id)),
    )
    .rows();
  return {
    engine,
    snapshot,
    stand,
    author(sourceName, name) {
      if (name === null) return null;
      return names ? name : stand.author(sourceName, name);
    },
    sourceNames: new Map(sourceRows),
    codebooks: new Map(codebookRows.map(([id, body]) => [id, JSON.parse(body) as Codebook])),
  };
}

/** Placeholders for `inArray`, and how to fill them; a list that is too short is filled up with its last id. */
export function idList(length: number) {
  const names = Array.from({ length }, (_, index) => `id${index}`);
  return {
    placeholders: names.map((name) => sql.placeholder(name)),
    fill(ids: readonly number[]): Record<string, number> {
      const values: Record<string, number> = {};
      for (let index = 0; index < length; index += 1) values[names[index]!] = ids[index] ?? ids.at(-1) ?? 0;
      return values;
    },
  };
}
