import type { Timing } from "./measure.ts";

/** One line of the bench's table. */
export interface BenchRow {
  operation: string;
  /** Comments in the database, or what else the run was over. */
  size: string;
  measured: string;
  reach: string;
  /** Against the limit measured in the same run, where there is one. */
  limit?: string;
  /** Whether the number to reach was reached; undefined where there is none to reach. */
  reached?: boolean;
}

export const ms = (value: number) =>
  `${value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0)}`;

/** "p50 0.42  p95 0.61  p99 1.20 ms" */
export const timingWords = ({ p50, p95, p99 }: Timing) => `p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)} ms`;

export const perSecond = (count: number) => `${Math.round(count).toLocaleString("en-GB")}/s`;

/** The rows as a table of plain text, columns lined up. */
export function printTable(rows: BenchRow[]): string {
  const head = ["operation", "size", "measured", "reach", "against the limit", ""];
  const lines = rows.map((row) => [
    row.operation,
    row.size,
    row.measured,
    row.reach,
    row.limit ?? "",
    row.reached === undefined ? "" : row.reached ? "reached" : "short",
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]!.length)),
  );
  const draw = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  return [draw(head), widths.map((width) => "-".repeat(width)).join("  "), ...lines.map(draw)].join("\n");
}
