/** What a cell may hold. Null and undefined are empty; objects and arrays are written as JSON. */
export type Cell = string | number | boolean | null | undefined | object;

/**
 * Characters at the start of a cell after which a spreadsheet runs it as a formula, full-width forms included, and the
 * apostrophe that marks such a cell as text.
 * Source: OWASP, "CSV Injection".
 */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * Makes a cell harmless in a spreadsheet: one apostrophe in front of what would run, and in front of what begins with
 * an apostrophe itself, so that `restoreCell` gives every text back.
 */
export function neutraliseCell(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text that was neutralised: one apostrophe at the start is taken away. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** One row with its line end. Form: RFC 4180. */
export function csvRow(cells: readonly Cell[]): string {
  let row = "";
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) row += ",";
    row += csvCell(cells[index]);
  }
  return `${row}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = neutraliseCell(typeof cell === "string" ? cell : JSON.stringify(cell));
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
