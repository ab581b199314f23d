import type { Engine } from "#db/engine.server.ts";
import { takeItem } from "../domain/queue/lease.server.ts";
import { readReview, type ToReview } from "../domain/review/read-review.server.ts";
import { readLease } from "../domain/review/read-subject.server.ts";
import type { ReviewView } from "../domain/review/view.ts";
import { isRefusal } from "../domain/shared/refusal.ts";

/**
 * Reads an item for its page. Opening an open item that nobody else holds takes it, or renews what one holds; whoever
 * comes second sees who works on it.
 * @throws {Refusal} not_found
 */
export async function openItem(engine: Engine, given: ToReview & { mayTake: boolean }): Promise<ReviewView> {
  const view = await readReview(engine, given);
  const isFree = view.lease.holder === null || view.lease.mine;
  if (!given.mayTake || view.item.state !== "open" || !isFree) return view;
  const who = { itemId: given.itemId, userId: given.userId, at: given.at };
  try {
    await takeItem(engine, who);
  } catch (error) {
    // Somebody was quicker in this very moment.
    if (!isRefusal(error)) throw error;
  }
  const lease = await readLease(engine.read, who);
  const nodes = view.thread.nodes.map((node) =>
    node.itemId === given.itemId ? { ...node, holder: lease.holder } : node,
  );
  return { ...view, lease, thread: { ...view.thread, nodes } };
}
