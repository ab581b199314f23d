import { containment } from "./similarity.ts";

/** Texts that share at least this much are versions of one another. */
export const alikeFrom = 0.5;

/** An article that is known, as far as a page dump can be told to be the same. */
export interface KnownPage {
  id: number;
  externalId: string;
  /** `titleKey` of its headline; empty without one. */
  titleKey: string;
  fileName: string | null;
}

/** A headline as it is compared: case, accents' composition, punctuation and white space do not count. */
export function titleKey(title: string | null): string {
  return (title ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The external id of an article that came as a page dump: from the headline and text as first seen, so that every
 * installation that imports the file gives it the same.
 * @param sha256 SHA-256 of a text in UTF-8, as hex
 */
export function pageId(page: { title: string | null; text: string }, sha256: Hash): string {
  return sha256(JSON.stringify(["page", titleKey(page.title), page.text.trimEnd()])).slice(0, 32);
}

/**
 * The external id of a comment of a page dump, from what it is and what it answers, as first seen.
 * @param of.occurrence counts from 0 the comments under one parent that are otherwise equal
 */
export function pageCommentId(
  of: { article: string; parent: string | null; author: string; text: string; occurrence: number },
  sha256: Hash,
): string {
  const { article, parent, author, text, occurrence } = of;
  return sha256(JSON.stringify(["comment", article, parent, author, text, occurrence])).slice(0, 32);
}

type Hash = (text: string) => string;

/**
 * Which known article of the source a page dump is: the one first seen with exactly this content; else one with this
 * headline, unless both its file's name and its text are others; else the one from a file of this name whose text is
 * alike, whatever its headline. Of several the most alike.
 * @param textOf the newest text of a known article
 * @returns null for an article that is new
 */
export async function samePage<P extends KnownPage>(given: {
  page: { externalId: string; title: string | null; text: string; fileName: string };
  known: readonly P[];
  textOf: (page: P) => Promise<string>;
}): Promise<P | null> {
  const { page, known, textOf } = given;
  const exact = known.find((other) => other.externalId === page.externalId);
  if (exact !== undefined) return exact;
  const key = titleKey(page.title);
  let best: { page: P; score: number } | null = null;
  for (const other of known) {
    const sameTitle = key !== "" && other.titleKey === key;
    const sameFile = other.fileName === page.fileName;
    if (!sameTitle && !sameFile) continue;
    const alike = containment(await textOf(other), page.text);
    if (alike < alikeFrom && !(sameTitle && sameFile)) continue;
    const score = alike + (sameTitle ? 1 : 0) + (sameFile ? 1 : 0);
    if (best === null || score > best.score) best = { page: other, score };
  }
  return best?.page ?? null;
}
