import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { exportDataset } from "#app/domain/release/export.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import { noon, openDesk } from "#tests/helpers/desk.ts";

const comments = 200_000;

/** Multiplies the desk's comment into threads of fifty, behind the back of the program: only the reading is tested here. */
function multiply(file: string): void {
  const raw = new Database(file);
  raw.pragma("foreign_keys = OFF");
  raw.exec(`
    create temp table n as with recursive n(i) as (select 1000 union all select i + 1 from n where i < ${999 + comments}) select i from n;
    insert into document select i, 'p' || i, case when i % 50 = 0 then 'article' else 'comment' end, source_id, 'e' || i,
      i - i % 50, case when i % 50 > 1 then i - 1 end, i % 50, i % 50, author_id, title, url, language, file_name, posted_at,
      posted_precision, posted_text, graphic, i, intake_id from n join document on id = 2;
    insert into text_version select i, i, 1, body || i || hex(zeroblob(300)), sha256, length_cp, marks, intake_id, created_at
      from n join text_version on id = 2;`);
  raw.close();
}

describe("memory", () => {
  const database = useDatabase();

  test(`stays flat while ${comments} documents are exported`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "docket-export-"));
    try {
      await openDesk(database.engine);
      multiply(database.file);
      const used: number[] = [];
      const { manifest } = await exportDataset(database.engine, {
        format: "jsonl",
        names: false,
        folder,
        by: { userId: null, at: noon },
        progress: (_, records) => {
          if (records % 10_000 < 250) used.push(process.memoryUsage().rss);
        },
      });
      expect(manifest.counts.comments + manifest.counts.articles).toBe(comments + 2);
      const written = statSync(join(folder, "comments.jsonl")).size;
      // Warmed up after the first fifth; what is held from then on must not grow with what is written.
      const growth = Math.max(...used) - used[Math.floor(used.length / 5)]!;
      expect(written).toBeGreaterThan(150e6);
      expect(growth).toBeLessThan(60e6);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 180_000);
});
