import type { ThreadNode } from "#app/domain/review/view.ts";

/** A comment with the replies that are shown under it. */
export interface ThreadBranch {
  node: ThreadNode;
  replies: ThreadBranch[];
  /** On the way from the thread's root to the comment in hand, or that comment itself. */
  onPath: boolean;
}

/**
 * The tree of a flat list whose parents come before their replies. A comment whose parent is not among the nodes
 * stands at the top.
 * @param here id of the comment in hand, if any
 */
export function threadTree(nodes: readonly ThreadNode[], here: number | null): ThreadBranch[] {
  const branches = new Map<number, ThreadBranch>();
  const roots: ThreadBranch[] = [];
  for (const node of nodes) {
    const branch: ThreadBranch = { node, replies: [], onPath: false };
    branches.set(node.id, branch);
    const parent = node.parentId === null ? undefined : branches.get(node.parentId);
    (parent?.replies ?? roots).push(branch);
  }
  let step = here === null ? undefined : branches.get(here);
  while (step) {
    step.onPath = true;
    step = step.node.parentId === null ? undefined : branches.get(step.node.parentId);
  }
  return roots;
}
