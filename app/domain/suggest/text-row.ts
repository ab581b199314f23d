/** A text to look through, by the id its claims will carry. */
export interface TextRow {
  id: string | number;
  text: string;
}

/** Reads one line of texts. Null for a blank line; `reason` says in words why a line cannot be read. */
export function readRow(line: string): TextRow | { reason: string } | null {
  if (line.trim() === "") return null;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { reason: `This is no JSON: ${(error as Error).message}.` };
  }
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return { reason: "A row is an object with id and text." };
  const { id, text } = row as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number")
    return { reason: "The id is missing. Give the row an id, a string or a number." };
  if (typeof text !== "string") return { reason: "The text is missing. Give the row its text as a string." };
  return { id, text };
}
