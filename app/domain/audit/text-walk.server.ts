import { and, asc, gt, lte, sql } from "drizzle-orm";
import type { Engine, Snapshot } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

const { textVersion } = tables;

const textsPerPage = 500;

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
  const page = snapshot.query<[id: number, sha256: string, body: string]>(
    engine.read
      .select({ id: textVersion.id, sha256: textVersion.sha256, body: textVersion.body })
      .from(textVersion)
      .where(and(gt(textVersion.id, sql.placeholder("after")), lte(textVersion.id, sql.placeholder("upTo"))))
      .orderBy(asc(textVersion.id))
      .limit(textsPerPage),
  );
  let cursor = 0;
  return async (upTo: number, each: (row: TextRow) => void): Promise<boolean> => {
    while (cursor < upTo) {
      const rows = await page.someRows({ after: cursor, upTo });
      if (rows.length === 0) return false;
      for (const [id, sha256, body] of rows) each({ id, sha256, body });
      cursor = rows.at(-1)![0];
    }
    return true;
  };
}
