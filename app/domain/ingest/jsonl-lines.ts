import { Refusal } from "../shared/refusal.ts";
import { byteOrderMark, knownEncoding } from "./encoding.ts";
import { type ImportLimits, readableBytes } from "./limits.ts";

/** One line of a file, 1-based; `reason` instead of its text when it cannot be read. */
export type ReadLine = { number: number; text: string } | { number: number; reason: string };

const lineFeed = 0x0a;

/**
 * Splits a stream of bytes into lines, in batches as they arrive; of a file of any size only one chunk and one line
 * are in memory. Lines end at LF, with or without CR before it. UTF-8 unless a byte order mark or the caller says
 * otherwise; a line that is not valid is reported by itself and never repaired.
 * @throws Refusal for an unknown encoding, or for bytes that do not fit a UTF-16 file from there on
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  given: { encoding?: string | undefined; limits: Pick<ImportLimits, "lineBytes"> },
): AsyncGenerator<ReadLine[]> {
  const splitter = new LineSplitter(given.limits.lineBytes);
  let decoder: TextDecoder | null = null;
  let first = true;
  let lineDecoder = lineReader("utf-8");
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (first) {
      first = false;
      const mark = byteOrderMark(bytes);
      const encoding = mark ?? (given.encoding === undefined ? "utf-8" : knownEncoding(given.encoding));
      if (encoding.startsWith("utf-16")) decoder = new TextDecoder(encoding, { fatal: true });
      else lineDecoder = lineReader(encoding);
      if (mark === "utf-8") bytes = bytes.subarray(3);
    }
    yield splitter.push(decoder === null ? bytes : recode(decoder, bytes), lineDecoder);
  }
  yield splitter.end(lineDecoder);
}

/** UTF-16 goes through UTF-8, so that lines are found by one byte in any encoding. */
function recode(decoder: TextDecoder, bytes: Uint8Array): Uint8Array {
  try {
    return new TextEncoder().encode(decoder.decode(bytes, { stream: true }));
  } catch {
    throw new Refusal(
      "unreadable",
      `The file is not ${decoder.encoding} all through. Save it as UTF-8 and import it again.`,
    );
  }
}

type LineReader = (bytes: Uint8Array) => string | null;

function lineReader(encoding: string): LineReader {
  let decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      // What a decoder remembers of bytes that did not fit must not touch the next line.
      decoder = new TextDecoder(encoding, { fatal: true });
      return null;
    }
  };
}

class LineSplitter {
  private rest: Uint8Array[] = [];
  private restBytes = 0;
  private number = 0;
  /** True while the rest of an over-long line is passed over. */
  private passing = false;
  private readonly lineBytes: number;

  constructor(lineBytes: number) {
    this.lineBytes = lineBytes;
  }

  push(chunk: Uint8Array, decode: LineReader): ReadLine[] {
    const lines: ReadLine[] = [];
    let start = 0;
    for (;;) {
      const feed = chunk.indexOf(lineFeed, start);
      if (feed < 0) break;
      this.keep(chunk.subarray(start, feed));
      lines.push(this.finish(decode));
      start = feed + 1;
    }
    this.keep(chunk.subarray(start).slice());
    return lines;
  }

  end(decode: LineReader): ReadLine[] {
    return this.restBytes === 0 && !this.passing ? [] : [this.finish(decode)];
  }

  private keep(part: Uint8Array) {
    if (part.length === 0 || this.passing) return;
    this.restBytes += part.length;
    if (this.restBytes > this.lineBytes) {
      this.passing = true;
      this.rest = [];
    } else this.rest.push(part);
  }

  private finish(decode: LineReader): ReadLine {
    this.number += 1;
    const { number, rest, passing } = this;
    this.rest = [];
    this.restBytes = 0;
    this.passing = false;
    if (passing) {
      return {
        number,
        reason: `The line is longer than ${readableBytes(this.lineBytes)}. Split the record.`,
      };
    }
    const text = decode(rest.length === 1 ? rest[0]! : joined(rest));
    if (text === null) {
      return {
        number,
        reason:
          "The line holds bytes that are not UTF-8. Save the file as UTF-8, or name its encoding, for example windows-1256 (--encoding windows-1256).",
      };
    }
    return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  }
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
