import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { type PageFilter, type PageOrder, pageQuery } from "#app/domain/queue/page-statement.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";

const orders: PageOrder[] = ["rank", "newest", "oldest", "documents"];
const filters: PageFilter[] = ["article", "source", "author", "flagged", "mine", "cursor"];
const subsets: PageFilter[][] = Array.from({ length: 2 ** filters.length }, (_, bits) =>
  filters.filter((_, index) => (bits >> index) & 1),
);

/** The index that a page may walk along: the one with the fewest rows that its filters allow. */
function expectedIndex(order: PageOrder, set: PageFilter[]): RegExp {
  if (set.includes("mine")) return /^SEARCH item USING INTEGER PRIMARY KEY \(rowid=/;
  if (order === "documents") return /^SEARCH item USING INDEX item_document \(document_id=/;
  if (set.includes("author")) return /^SEARCH item USING INDEX item_author \(author_id=\? AND lane=/;
  if (set.includes("article")) return /^SEARCH item USING INDEX item_article \(article_id=\? AND lane=/;
  if (set.includes("flagged")) return /^SEARCH item USING INDEX item_flagged \(lane=/;
  const by = order === "rank" ? "rank" : "time";
  return set.includes("source")
    ? new RegExp(`^SEARCH item USING INDEX item_source_${by} \\(source_id=\\? AND lane=\\? AND state=`)
    : new RegExp(`^SEARCH item USING INDEX item_lane_${by} \\(lane=\\? AND state=`);
}

describe("plans of the queue's pages", () => {
  const database = useDatabase();

  test("every shape walks along the rarest index, and sorts only what is few", () => {
    const connection = new Database(database.file, { readonly: true });
    for (const order of orders) {
      for (const set of subsets) {
        const { sql } = pageQuery(database.engine.read, { order, filters: set }).toSQL();
        const plan = connection
          .prepare(`explain query plan ${sql}`)
          .all(...Array.from(sql.matchAll(/\?/g), () => 1)) as { detail: string }[];
        const steps = plan.map(({ detail }) => detail);
        const shape = `${order}: ${set.join(" ")}\n${steps.join("\n")}`;
        expect(
          steps.filter((step) => /^SCAN (?!json_each)/.test(step)),
          shape,
        ).toEqual([]);
        expect(
          steps.find((step) => / item /.test(step)),
          shape,
        ).toMatch(expectedIndex(order, set));
        const isFew = set.some((filter) => ["mine", "author", "article", "flagged"].includes(filter));
        if (!isFew && order !== "documents") {
          expect(steps.join("\n"), shape).not.toContain("TEMP B-TREE");
          if (set.includes("cursor"))
            expect(steps.join("\n"), shape).toMatch(/item_\w+ \(.*(<expr>|sort_at)[<>]\?/);
        }
      }
    }
    connection.close();
  });
});
