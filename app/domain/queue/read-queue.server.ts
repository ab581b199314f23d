import type { Engine } from "#db/engine.server.ts";
import { isRefusal } from "../shared/refusal.ts";
import type { ItemState, Lane } from "../vocabulary.ts";
import { filterChoices } from "./filter-choices.server.ts";
import type { FilterChoices, FilterNames } from "./filter-choices.ts";
import { type QueueFilter, readFilter } from "./filters.ts";
import { wakeDue } from "./lease.server.ts";
import { filterNames, laneCounts, listQueue } from "./list-queue.server.ts";
import type { QueuePage } from "./row.ts";

/** Everything that the queue page shows. */
export interface QueueView {
  filter: QueueFilter;
  page: QueuePage;
  counts: Record<Lane, Record<ItemState, number>>;
  names: FilterNames;
  choices: FilterChoices;
  /** Why the search could not be read; the page then has no rows. */
  searchProblem: string | null;
}

/**
 * Reads the queue as an address asks for it. Deferred items whose time has come are brought back first.
 * @param given.at now, in ms since 1970 UTC
 * @throws {Refusal} bad_input naming the part of the address that cannot be read
 */
export async function readQueue(
  engine: Engine,
  given: { params: URLSearchParams; userId: number; at: number },
): Promise<QueueView> {
  const { params, userId, at } = given;
  const filter = readFilter(params);
  await wakeDue(engine, at);
  const { page, searchProblem } = await pageOrProblem(engine, { filter, userId, at });
  return {
    filter,
    page,
    searchProblem,
    counts: await laneCounts(engine),
    names: await filterNames(engine, filter),
    choices: await filterChoices(engine),
  };
}

/** A search that cannot be read is told beside its field instead of on an error page. */
async function pageOrProblem(
  engine: Engine,
  given: { filter: QueueFilter; userId: number; at: number },
): Promise<{ page: QueuePage; searchProblem: string | null }> {
  try {
    return { page: await listQueue(engine, given), searchProblem: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { page: { rows: [], next: null, stoppedEarly: false }, searchProblem: error.message };
  }
}
