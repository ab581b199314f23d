import { Refusal } from "../shared/refusal.ts";
import { clip } from "./clip.ts";
import { guessEncoding, strictDecode } from "./encoding-guess.ts";
import { countMojibake } from "./mojibake.ts";

export interface DecodedText {
  /** The text without its byte order mark; every other character as decoded, line ends included. */
  text: string;
  /** Label as the Encoding Standard knows it, lower case. */
  encoding: string;
  /** What the person who imports should know: a guessed encoding, damage that was in the file already. */
  notices: { line: number; reason: string }[];
}

const marks: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Turns a file's bytes into text: by its byte order mark, else as asked, else as UTF-8 when it is valid UTF-8, else by
 * a guess that is sure. A byte is never replaced: what cannot be read strictly is refused.
 * @param encoding what the person asked for, a label such as "windows-1256"; undefined to detect
 * @throws Refusal `unreadable` with what to do: an unknown label, bytes that do not fit, an unsure guess, a NUL
 */
export function decodeBytes(given: { bytes: Uint8Array; encoding?: string | undefined }): DecodedText {
  const { bytes } = given;
  const mark = byteOrderMark(bytes);
  const asked = given.encoding === undefined ? null : knownEncoding(given.encoding);
  if (mark !== null) {
    const decoded = finish({ bytes, encoding: mark });
    if (asked !== null && asked !== mark) {
      decoded.notices.push({
        line: 1,
        reason: `The file says itself that it is ${mark}; ${asked} was not used.`,
      });
    }
    return decoded;
  }
  if (asked !== null) return finish({ bytes, encoding: asked });
  if (strictDecode(bytes, "utf-8") !== null) return finish({ bytes, encoding: "utf-8" });
  const { sure, likely } = guessEncoding(bytes);
  if (sure === null) throw askForEncoding(likely);
  const decoded = finish({ bytes, encoding: sure.encoding });
  decoded.notices.push({
    line: 1,
    reason: `Not UTF-8; read as ${sure.encoding}. If the text looks wrong, import it again and name the encoding.`,
  });
  return decoded;
}

/**
 * The encoding that a byte order mark at the start names, or null without one.
 * @throws Refusal for UTF-32, which this program does not read
 */
export function byteOrderMark(bytes: Uint8Array): string | null {
  const startsWith = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (startsWith([0xff, 0xfe, 0, 0]) || startsWith([0, 0, 0xfe, 0xff])) {
    throw new Refusal("unreadable", "The file is UTF-32. Save it as UTF-8 and import it again.");
  }
  return marks.find((mark) => startsWith(mark.bytes))?.encoding ?? null;
}

/**
 * The Encoding Standard's own name for a label, lower case.
 * @throws Refusal `bad_input` for a label nobody knows
 */
export function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new Refusal(
      "bad_input",
      `"${clip(label, 40)}" is not a known encoding. Known are for example utf-8, utf-16le, windows-1252, windows-1256, iso-8859-6.`,
    );
  }
}

function finish({ bytes, encoding }: { bytes: Uint8Array; encoding: string }): DecodedText {
  const text = strictDecode(bytes, encoding);
  if (text === null) {
    throw new Refusal(
      "unreadable",
      `The file is not ${encoding}: ${firstMisfit(bytes, encoding)}. Import it again and name the right encoding.`,
    );
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const { line, column } = place(text, nul);
    throw new Refusal(
      "unreadable",
      `Line ${line} holds a NUL character (column ${column}). Remove it, or name the encoding utf-16le or utf-16be if that is what the file is.`,
    );
  }
  return { text, encoding, notices: damage(text) };
}

/** Names the first line whose bytes do not fit; of use for every encoding in which a line feed is one byte 0A. */
function firstMisfit(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith("utf-16")) return "its bytes do not pair up";
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const stop = feed < 0 ? bytes.length : feed;
    if (strictDecode(bytes.subarray(start, stop), encoding) === null) {
      return `line ${line} holds bytes that do not fit`;
    }
    start = stop + 1;
  }
  return "its bytes do not fit";
}

/** Damage that came with the text: it is stored as received, and said. */
function damage(text: string): DecodedText["notices"] {
  const notices: DecodedText["notices"] = [];
  const replaced = text.indexOf("\ufffd");
  if (replaced >= 0) {
    notices.push({
      line: place(text, replaced).line,
      reason:
        "The file holds replacement characters (U+FFFD): letters were lost before it came here. The text is kept as it is.",
    });
  }
  const garbled = countMojibake(text);
  if (garbled > 0) {
    notices.push({
      line: 1,
      reason: `UTF-8 was read as Windows-1252 before the file came here (${garbled} places such as "â€™"). The text is kept as it is; a clean copy would be better.`,
    });
  }
  return notices;
}

function place(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const line = before.split("\n").length;
  return { line, column: index - before.lastIndexOf("\n") };
}

/** A question with the likeliest readings of the first words that are not plain ASCII. */
function askForEncoding(likely: { encoding: string; text: string }[]): Refusal {
  const offers = likely.slice(0, 3).map(({ encoding, text }) => {
    const words = /[^\n\r]*[^\p{ASCII}][^\n\r]*/u.exec(text)?.[0].trim() ?? "";
    return `${encoding} reads "${clip(words, 40)}"`;
  });
  const readings = offers.length > 0 ? ` ${offers.join("; ")}.` : "";
  return new Refusal(
    "unreadable",
    `The file is not UTF-8 and its encoding cannot be told surely.${readings} Name the encoding, for example windows-1256 (Arabic) or windows-1252 (Western European): --encoding NAME, or the field on the Imports page.`,
  );
}
