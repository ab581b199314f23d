/** What the order of a thread is made from. */
export interface ThreadEntry {
  id: number;
  /** Null, or an id that is not in the thread, for a root. */
  parentId: number | null;
}

/**
 * Ids of a thread's comments as they are read: each before its replies, siblings in the order given. Comments that hang
 * on a cycle come last, in the order given, so that none is lost.
 * @param entries siblings of one parent in their order
 */
export function threadOrder(entries: readonly ThreadEntry[]): number[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const replies = new Map<number, number[]>();
  const roots: number[] = [];
  for (const { id, parentId } of entries) {
    if (parentId === null || !ids.has(parentId)) {
      roots.push(id);
      continue;
    }
    const siblings = replies.get(parentId);
    if (siblings === undefined) replies.set(parentId, [id]);
    else siblings.push(id);
  }
  const ordered: number[] = [];
  const waiting = roots.reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    ordered.push(id);
    ids.delete(id);
    const children = replies.get(id);
    if (children !== undefined) {
      for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index]!);
    }
  }
  if (ids.size > 0) for (const { id } of entries) if (ids.has(id)) ordered.push(id);
  return ordered;
}
