import { and, asc, gt, lte, sql } from "drizzle-orm";
import type { Engine, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

const { textVersion } = tables;

const textsPerPage = 500;
/** Code points of texts that are read in one go, unless a single one is longer. */
const lengthAtOnce = 1_000_000;

/** A text version as it stands in the table. */
export interface TextRow {
  id: number;
  /** What the table says the SHA-256 is. */
  sha256: string;
  body: string;
}

/**
 * Walks the table of texts in the order of their ids, a few megabytes at a time.
 * @returns a function that reads on to a text (inclusive) and gives the rows to `each`; false when the table has ended
 */
export function textWalk(engine: Engine, snapshot: Snapshot) {
  const within = and(
    gt(textVersion.id, sql.placeholder("after")),
    lte(textVersion.id, sql.placeholder("upTo")),
  );
  const lengths = snapshot.query<[id: number, length: number]>(
    engine.read
      .select({ id: textVersion.id, length: textVersion.lengthCp })
      .from(textVersion)
      .where(within)
      .orderBy(asc(textVersion.id))
      .limit(textsPerPage),
  );
  const texts = snapshot.query<[id: number, sha256: string, body: string]>(
    engine.read
      .select({ id: textVersion.id, sha256: textVersion.sha256, body: textVersion.body })
      .from(textVersion)
      .where(within)
      .orderBy(asc(textVersion.id)),
  );
  let cursor = 0;
  return async (upTo: number, each: (row: TextRow) => void): Promise<boolean> => {
    while (cursor < upTo) {
      const page = await lengths.rows({ after: cursor, upTo });
      if (page.length === 0) return false;
      for (const last of endsOfRuns(page)) {
        for (const [id, sha256, body] of await texts.rows({ after: cursor, upTo: last })) {
          each({ id, sha256, body });
        }
        cursor = last;
      }
    }
    return true;
  };
}

/** Ids at which a page of texts is cut into runs that are not too long. */
function endsOfRuns(page: readonly [id: number, length: number][]): number[] {
  const ends: number[] = [];
  let total = 0;
  for (const [index, [id, length]] of page.entries()) {
    total += length;
    const next = page[index + 1];
    if (next === undefined || total + next[1] > lengthAtOnce) {
      ends.push(id);
      total = 0;
    }
  }
  return ends;
}
