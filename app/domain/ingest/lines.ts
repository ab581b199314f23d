/** One line of a text, measured but not changed. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Where the line begins in the text, in UTF-16 units. */
  start: number;
  /** The line without its end. */
  raw: string;
  /** The line's end as received: LF, CR LF, CR, or nothing at the end of the text. */
  end: string;
  /** Width of the indentation in columns. */
  column: number;
  /** The line after its indentation. */
  content: string;
  /** Nothing but white space and invisible marks. */
  blank: boolean;
}

/** A tab reaches the next multiple of this many columns. */
const tabWidth = 4;

/**
 * Splits a text into measured lines. Joining `raw + end` of all lines gives the text back.
 * Lines end at LF, CR LF or CR; other separators (U+2028, form feed) belong to the line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  while (start < text.length) {
    ends.lastIndex = start;
    const match = ends.exec(text);
    const stop = match === null ? text.length : match.index;
    const raw = text.slice(start, stop);
    const { column, chars } = indentation(raw);
    const content = raw.slice(chars);
    lines.push({
      number: lines.length + 1,
      start,
      raw,
      end: match?.[0] ?? "",
      column,
      content,
      blank: content === "",
    });
    start = stop + (match?.[0].length ?? 0);
  }
  return lines;
}

/** The line without the first `columns` columns of its indentation. */
export function withoutIndentation(line: Line, columns: number): string {
  return line.raw.slice(indentation(line.raw, columns).chars);
}

/**
 * Measures white space at the start: any Unicode space is one column (an ideographic space two), a tab reaches the
 * next tab stop, invisible direction marks take no room.
 * @param upTo stop at this column
 */
function indentation(raw: string, upTo = Number.POSITIVE_INFINITY): { column: number; chars: number } {
  let column = 0;
  let chars = 0;
  while (chars < raw.length && column < upTo) {
    const char = raw[chars]!;
    if (char === "\t") column += tabWidth - (column % tabWidth);
    else if (char === "\u3000") column += 2;
    else if (/\s/.test(char)) column += 1;
    else if (!/[\u200b\u200e\u200f\u061c\u2060]/.test(char)) break;
    chars += 1;
  }
  return { column, chars };
}
