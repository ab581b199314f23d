import { Refusal } from "../shared/refusal.ts";
import { byteOrderMark } from "./encoding.ts";
import { type FormatId, importFormats } from "./formats.ts";

/** How many bytes from the start of a file `detectFormat` wants to see. */
export const headBytes = 64 * 1024;

/** What other kinds of file begin with, and what to do about each. */
const foreign: { starts: RegExp | string; what: string }[] = [
  {
    starts: /^\s*<(\?xml|!doctype(?! html)|rss|disqus)\b/i,
    what: "XML, for example a WordPress or Disqus export",
  },
  { starts: /^\s*<(!doctype html|html)\b/i, what: "a web page in HTML; save it as plain text first" },
  {
    starts: "PK\x03\x04",
    what: "a ZIP archive or office document; unpack it, or save it as plain text, first",
  },
  { starts: "\x1f\x8b", what: "compressed with gzip; unpack it first" },
  { starts: "%PDF-", what: "a PDF; save it as plain text first" },
  { starts: "SQLite format 3\0", what: "a SQLite database" },
];
const foreignNames = /\.(csv|tsv|xlsx?|docx?|odt|ods|html?|xml|pdf|zip|gz|png|jpe?g|gif|mp4)$/i;

/**
 * Tells a file's format by its first bytes, then by its name.
 * @param head the file's first `headBytes` bytes
 * @throws Refusal `unreadable` for a file of a kind that is none of the formats, saying what it is
 */
export function detectFormat({ name, head }: { name: string; head: Uint8Array }): FormatId {
  const text = asciiHead(head);
  const signature = String.fromCharCode(...head.subarray(0, 64));
  for (const { starts, what } of foreign) {
    const found = typeof starts === "string" ? signature.startsWith(starts) : starts.test(text);
    if (found) throw unknownFormat(what);
  }
  if (/^\s*\{\s*"/.test(text)) {
    if (/^\s*\{[^"\n]*\n/.test(text) || /^[^\n]*[,[{]\s*\n/.test(text.trimStart())) throw oneDocument();
    return "jsonl";
  }
  if (/^\s*\{\s*\n/.test(text) || /^\s*\[\s*(\n|\{)/.test(text)) throw oneDocument();
  if (/\.json$/i.test(name)) return "jsonl";
  const byName = importFormats.find((format) =>
    format.extensions.some((end) => name.toLowerCase().endsWith(end)),
  );
  if (byName !== undefined) return byName.id;
  if (foreignNames.test(name)) throw unknownFormat(`named as ${/\.\w+$/.exec(name)?.[0]} files are`);
  return "page-dump";
}

/** The bytes as characters, one each and the ASCII ones right, without a byte order mark and without the zero bytes of UTF-16. */
function asciiHead(head: Uint8Array): string {
  const mark = byteOrderMark(head);
  const bytes = mark === null ? head : head.subarray(mark === "utf-8" ? 3 : 2);
  const text = new TextDecoder("latin1").decode(bytes);
  return mark?.startsWith("utf-16") ? text.replaceAll("\0", "") : text;
}

function unknownFormat(what: string): Refusal {
  const labels = importFormats.map((format) => `${format.label} (${format.id})`).join(", ");
  return new Refusal(
    "unreadable",
    `The file is ${what}. Docket reads: ${labels}. Say --format to read it as one of these all the same.`,
  );
}

function oneDocument(): Refusal {
  return new Refusal(
    "unreadable",
    "The file is one JSON document over several lines. Docket reads JSON Lines: write every record on a line of its own, without brackets around them.",
  );
}
