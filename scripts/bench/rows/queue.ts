import Database from "better-sqlite3";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { listQueue } from "#app/domain/queue/list-queue.server.ts";
import type { BenchContext } from "../context.ts";
import { type Timing, timeRuns } from "../measure.ts";
import { type BenchRow, timingWords } from "../table.ts";

const runs = 400;
/** How many pages deep "deep" is. */
const deepPages = 100;

/** A queue page of 50 as its loader reads it, first and deep, and the bare prepared query. */
export async function measureQueue(context: BenchContext): Promise<BenchRow[]> {
  const { engine, userId, now } = context;
  context.say("queue pages");
  const read = (filter: QueueFilter) => listQueue(engine, { filter, userId, at: now() });
  const bare = barePage(engine.file);
  const limit = await timeRuns(runs, bare);
  const rows: BenchRow[] = [];
  for (const sort of ["priority", "newest"] as const) {
    const first: QueueFilter = { ...defaultFilter, sort };
    rows.push(row(context, `queue page, by ${sort}, first`, await timeRuns(runs, () => read(first)), limit));
    const deep = await goDeep(read, first);
    rows.push(
      row(
        context,
        `queue page, by ${sort}, ${deepPages} pages deep`,
        await timeRuns(runs, () => read(deep)),
        limit,
      ),
    );
  }
  const filtered: QueueFilter = { ...defaultFilter, source: 1, sort: "oldest" };
  rows.push(
    row(context, "queue page, one source, oldest first", await timeRuns(runs, () => read(filtered)), limit),
  );
  return rows;
}

function row({ comments }: BenchContext, operation: string, timing: Timing, limit: Timing): BenchRow {
  return {
    operation,
    size: String(comments),
    measured: timingWords(timing),
    reach: "p50 1, p99 5 ms",
    limit: `${(timing.p50 / limit.p50).toFixed(1)} times the bare query (p50 ${limit.p50.toFixed(3)})`,
    reached: timing.p50 <= 1 && timing.p99 <= 5,
  };
}

async function goDeep(
  read: (filter: QueueFilter) => ReturnType<typeof listQueue>,
  first: QueueFilter,
): Promise<QueueFilter> {
  let filter = first;
  for (let page = 0; page < deepPages; page += 1) {
    const { next } = await read(filter);
    if (next === null) break;
    filter = { ...filter, cursor: next };
  }
  return filter;
}

/** The limit: the page's rows by one prepared statement, nothing built from them. */
function barePage(file: string): () => unknown {
  const connection = new Database(file, { readonly: true });
  const statement = connection
    .prepare(
      `select item.*, substr(t.body, 1, 320), a.title, s.name, w.name from item
       join document d on d.id = item.document_id join text_version t on t.id = d.current_version_id
       join document a on a.id = item.article_id join source s on s.id = item.source_id
       left join author w on w.id = item.author_id
       where item.lane = 'moderation' and item.state = 'open' order by item.sort_at desc, item.id desc limit 50`,
    )
    .raw();
  return () => statement.all();
}
