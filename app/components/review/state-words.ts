import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ThreadNode } from "#app/domain/review/view.ts";

/** What becomes of a comment by its decision, in one word. */
const fates = { shown: "approved", hidden: "hidden", removed: "rejected", unchanged: "seen" } as const;

/** What a kind of decision makes of a comment. */
export function fateOf(codebook: Codebook, kind: string | null): string {
  const known = codebook.decisions.kinds.find((candidate) => candidate.id === kind);
  return known ? fates[known.effect.comment] : "decided";
}

/** How far a comment of the thread is, in a word or two. */
export function threadState(codebook: Codebook, node: ThreadNode, viewer: number): string {
  if (node.holder) return node.holder.id === viewer ? "yours" : "held";
  if (node.state === "done") return fateOf(codebook, node.decision);
  if (node.lane === "escalated" || node.lane === "deferred") return node.lane;
  return node.flagged ? "flagged" : "new";
}
