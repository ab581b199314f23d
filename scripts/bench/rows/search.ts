import { defaultFilter } from "#app/domain/queue/filters.ts";
import { listQueue } from "#app/domain/queue/list-queue.server.ts";
import type { BenchContext } from "../context.ts";
import { timeRuns } from "../measure.ts";
import { seededRandom } from "../random.ts";
import { type BenchRow, timingWords } from "../table.ts";
import { inventWords } from "../words.ts";

const runs = 600;

/** Newest 50 hits for any word, common or rare, in Latin and Arabic letters, as the queue page reads them. */
export async function measureSearch(context: BenchContext): Promise<BenchRow[]> {
  const { engine, userId, now, comments } = context;
  context.say("searches");
  const { latin, arabic } = inventWords(seededRandom(comments));
  const random = seededRandom(3);
  // As many common words as rare ones: ranks evenly spread on a logarithmic scale.
  const word = (list: readonly string[]) => list[Math.floor(list.length ** random()) - 1] ?? list[0]!;
  const words = Array.from({ length: runs }, (_, run) => word(run % 2 === 0 ? latin : arabic));
  const page = await timeRuns(runs, (run) =>
    listQueue(engine, { filter: { ...defaultFilter, q: words[run]! }, userId, at: now() }),
  );
  const bare = await timeRuns(runs, (run) =>
    engine.search.match(`"${words[run]}"`, { before: Number.MAX_SAFE_INTEGER, limit: 50 }),
  );
  return [
    {
      operation: "search, newest 50, any word, hits marked",
      size: String(comments),
      measured: timingWords(page),
      reach: "p50 5, p99 50 ms",
      limit: `${(page.p50 / bare.p50).toFixed(1)} times the bare index query (p50 ${bare.p50.toFixed(3)})`,
      reached: page.p50 <= 5 && page.p99 <= 50,
    },
  ];
}
