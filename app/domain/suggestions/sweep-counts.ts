/** What a pass over all texts found, and what of it differs from the pass before. */
export interface SweepCounts {
  texts: number;
  suggestions: number;
  /** By rule: how many are new, gone, or as before. */
  rules: Record<string, { added: number; gone: number; same: number }>;
  /** Some of what changed, to look at. */
  examples: { documentId: number; rule: string; change: "added" | "gone"; quote: string }[];
}

export const noCounts: SweepCounts = { texts: 0, suggestions: 0, rules: {}, examples: [] };

const mostExamples = 60;
/** So that one busy rule does not take all examples. */
const mostOfRule = 6;

interface Counted {
  documentId: number;
  rule: string;
  kind: string;
  body: unknown;
}

/** Adds one text to the counts of a pass. */
export function countChanges(
  counts: SweepCounts,
  before: readonly Counted[],
  after: readonly Counted[],
): SweepCounts {
  const rules = { ...counts.rules };
  const examples = [...counts.examples];
  const add = (row: Counted, change: "added" | "gone" | "same") => {
    const rule = rules[row.rule] ?? { added: 0, gone: 0, same: 0 };
    rules[row.rule] = { ...rule, [change]: rule[change] + 1 };
    if (change === "same" || examples.length >= mostExamples) return;
    if (examples.filter((one) => one.rule === row.rule).length >= mostOfRule) return;
    examples.push({ documentId: row.documentId, rule: row.rule, change, quote: placeOf(row).quote ?? "" });
  };
  const known = new Set(before.map(nameOf));
  const now = new Set(after.map(nameOf));
  for (const row of after) add(row, known.has(nameOf(row)) ? "same" : "added");
  for (const row of before) if (!now.has(nameOf(row))) add(row, "gone");
  return { texts: counts.texts + 1, suggestions: counts.suggestions + after.length, rules, examples };
}

function nameOf(row: Counted): string {
  const { start, end } = placeOf(row);
  return `${row.rule} ${row.kind} ${start}-${end}`;
}

const placeOf = ({ body }: Counted) => body as { start: number; end: number; quote?: string };
