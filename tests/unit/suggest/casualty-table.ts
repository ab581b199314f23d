import { readFileSync } from "node:fs";
import { suggest } from "#app/domain/suggest/suggest.ts";

/** Tables of sentences, by what they are like; each line is what is expected, a tab, and the sentence. */
export const casualtyTables = [
  "casualties-incidents",
  "casualties-incidents-2",
  "casualties-shootings",
  "casualties-shootings-2",
  "casualties-incidents-3",
  "casualties-shootings-3",
  "casualties-tolls",
  "casualties-cables",
  "casualties-situations",
  "casualties-comments",
  "casualties-no-commas",
  "casualties-mixed-2",
  "casualties-mixed-3",
  "casualties-mixed-4",
  "casualties-mixed-5",
  "casualties-mixed-6",
  "casualties-mixed-7",
  "casualties-mixed-8",
  "casualties-mixed-9",
  "casualties-mixed",
  "casualties-arabic",
  "casualties-arabic-2",
  "casualties-arabic-3",
  "casualties-arabic-4",
  "casualties-arabic-5",
  "casualties-arabic-6",
  "casualties-arabic-7",
  "casualties-arabic-8",
  "casualties-arabic-9",
  "casualties-arabic-10",
  "casualties-kinds",
  "casualties-kinds-2",
  "casualties-kinds-3",
  "casualties-kinds-4",
  "casualties-kinds-5",
  "casualties-news",
  "casualties-rights",
  "casualties-rights-2",
  "casualties-local",
  "casualties-local-2",
  "casualties-arabic-11",
  "casualties-none-3",
  "casualties-none",
  "casualties-none-2",
] as const;

export interface CasualtyRow {
  expected: string;
  text: string;
}

export function readCasualtyTable(name: (typeof casualtyTables)[number]): CasualtyRow[] {
  const lines = readFileSync(`tests/unit/suggest/tables/${name}.tsv`, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [expected = "", text = ""] = line.split("\t");
    return { expected: sorted(expected), text };
  });
}

/** Short reports of shootings: how many were killed, how many injured in all, and the report, with tabs between. */
export function readShootingReports(): { killed: number; injured: number; text: string }[] {
  const lines = readFileSync("tests/unit/suggest/tables/shooting-reports.tsv", "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [killed, injured, text = ""] = line.split("\t");
    return { killed: Number(killed), injured: Number(injured), text };
  });
}

/** The highest count of a kind in a text, 0 where none is proposed. */
export function highestCount(text: string, kind: string): number {
  const counts = suggest(text).filter((one) => one.kind === kind);
  return Math.max(0, ...counts.map(({ figures }) => figures?.[1] ?? 0));
}

const counted = /^(?:killed|injured|missing|detained|displaced|at_risk)$/;
const signs: Record<string, string> = { at_least: "≥", more_than: ">", up_to: "≤", about: "~" };

/**
 * The counts the engine proposes, as the tables write them: "killed 4; injured ≥7". Signs: ≥ at least, > more than,
 * ≤ up to, < fewer than or nearly, ~ about, 4-6 a range, ? no figure; "-" for no count at all.
 */
export function proposedCounts(text: string): string {
  const counts = suggest(text).flatMap(({ kind, figures, maxInclusive, fields }) => {
    if (!counted.test(kind)) return [];
    if (figures === null) return [`${kind} ?`];
    const quantifier = String(fields["counts.quantifier"]!.value);
    const sign = maxInclusive ? (signs[quantifier] ?? "") : "<";
    return [`${kind} ${sign}${[...new Set(figures)].join("-")}`];
  });
  return counts.length === 0 ? "-" : sorted(counts.join("; "));
}

const sorted = (list: string) => list.split("; ").sort().join("; ");
