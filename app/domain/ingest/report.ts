import { counted } from "../audit/sentence.ts";
import type { ImportCounts } from "../vocabulary.ts";
import type { ImportProblem } from "./run.ts";

/**
 * Problems by file, line and words. As they are found they come in the order of the work, which depends on how much
 * time a slice had.
 */
export function inFileOrder<P extends Pick<ImportProblem, "file" | "line" | "reason">>(
  problems: readonly P[],
): P[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.reason, b.reason),
  );
}

/** What an import did, by the names under which it is printed for programs. */
export function importReport(counts: ImportCounts, problems: readonly ImportProblem[]) {
  const { articles, comments, newVersions, duplicates, rejected } = counts;
  return {
    articles,
    comments,
    new_versions: newVersions,
    duplicates,
    rejected,
    problems: inFileOrder(problems).map(({ file, line, reason }) => ({ file, line, reason })),
  };
}

/** What an import did, or would do, in a sentence: "5 articles and 7 comments are new; 12 were there already." */
export function countsInWords(counts: ImportCounts, { dryRun }: { dryRun: boolean }): string {
  const { articles, comments, newVersions, duplicates, rejected } = counts;
  const parts: string[] = [];
  if (articles + comments > 0) {
    const made = [articles > 0 && counted(articles, "article"), comments > 0 && counted(comments, "comment")];
    parts.push(`${made.filter(Boolean).join(" and ")} ${dryRun ? "would be new" : "came in"}`);
  }
  if (newVersions > 0) {
    parts.push(`${counted(newVersions, "known text")} ${dryRun ? "would get" : "got"} a new version`);
  }
  if (duplicates > 0)
    parts.push(`${counted(duplicates, "record")} ${are(duplicates)} there already, unchanged`);
  if (rejected > 0)
    parts.push(`${counted(rejected, "record")} ${dryRun ? "would be" : was(rejected)} refused`);
  if (parts.length === 0) return "There was nothing to import.";
  return `${parts.join("; ")}.`;
}

const are = (count: number) => (count === 1 ? "is" : "are");
const was = (count: number) => (count === 1 ? "was" : "were");
