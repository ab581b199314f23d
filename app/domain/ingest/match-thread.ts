import type { DumpComment } from "./page-dump.ts";
import { alikeFrom } from "./page-identity.ts";
import { containment } from "./similarity.ts";

/** A comment that is known under an article. */
export interface KnownComment {
  id: number;
  parentId: number | null;
  author: string;
  /** SHA-256 of its newest text. */
  sha256: string;
  /** A file of this import has brought it already, so it cannot be an older text of another comment. */
  taken: boolean;
}

/** What a comment of a page dump is: new, known with the same text, or known with another text. */
export type CommentMatch = { kind: "new" } | { kind: "same" | "changed"; id: number };

/**
 * Matches the comments of a page dump with those that are known under the article. Under one parent, first by author
 * and exact text in order, then what is left by author in order when the texts are alike; a match is used once. A
 * comment whose parent is new is new.
 * @param textOf the newest text of a known comment
 * @returns one match a comment, in the comments' order
 */
export async function matchThread(given: {
  comments: readonly (DumpComment & { sha256: string })[];
  known: readonly KnownComment[];
  textOf: (comment: KnownComment) => Promise<string>;
}): Promise<CommentMatch[]> {
  const { comments, known, textOf } = given;
  const byPlace = groupBy(known, (comment) => place(comment.parentId, comment.author));
  const matches: CommentMatch[] = comments.map(() => ({ kind: "new" }));
  const siblings = groupBy(
    comments.map((comment, index) => ({ comment, index })),
    ({ comment }) => `${comment.parent}`,
  );
  const takeUnder = async (parent: number | null, parentId: number | null) => {
    const under = siblings.get(`${parent}`) ?? [];
    const left = under.filter(({ comment, index }) => {
      const candidates = byPlace.get(place(parentId, comment.author)) ?? [];
      const found = candidates.findIndex(({ sha256 }) => sha256 === comment.sha256);
      if (found < 0) return true;
      matches[index] = { kind: "same", id: candidates.splice(found, 1)[0]!.id };
      return false;
    });
    for (const { comment, index } of left) {
      const candidates = byPlace.get(place(parentId, comment.author)) ?? [];
      for (const [at, candidate] of candidates.entries()) {
        if (candidate.taken || !areAlike(await textOf(candidate), comment.text)) continue;
        matches[index] = { kind: "changed", id: candidate.id };
        candidates.splice(at, 1);
        break;
      }
    }
  };
  await takeUnder(null, null);
  for (const [index] of comments.entries()) {
    const match = matches[index]!;
    // A parent always comes before its answers.
    if (match.kind !== "new") await takeUnder(index, match.id);
  }
  return matches;
}

/** An empty comment that got its text, or lost it, is the same comment. */
function areAlike(a: string, b: string): boolean {
  return a === "" || b === "" || containment(a, b) >= alikeFrom;
}

function place(parentId: number | null, author: string): string {
  return `${parentId} ${author}`;
}

function groupBy<T>(list: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
