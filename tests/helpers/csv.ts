/** Rows of a CSV text, cells as they stand. Form: RFC 4180; a bare LF also ends a row. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += char;
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "," || char === "\n" || (char === "\r" && text[at + 1] === "\n")) {
      row.push(cell);
      cell = "";
      if (char === ",") continue;
      if (char === "\r") at += 1;
      rows.push(row);
      row = [];
    } else cell += char;
  }
  if (quoted) throw new Error("a quote is not closed");
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
