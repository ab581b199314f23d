/**
 * A strict reading of one JSON text before it is trusted: `JSON.parse` keeps the last of two equal keys, rounds big
 * numbers and goes as deep as the text says, all in silence.
 */

export interface JsonFault {
  /** What is wrong and what to do, a sentence. */
  reason: string;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const colon = 0x3a;
const comma = 0x2c;

/** Grammar of a number by RFC 8259. */
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]*/y;

/**
 * Reads the structure of a JSON text by RFC 8259 without building it; only the inside of strings is left to
 * `JSON.parse`, which refuses there what is not JSON.
 * @param maxDepth levels of objects and arrays that are allowed
 * @param exactKeys keys of the outermost object whose numbers must be whole and safe, because they are ids
 * @returns the first fault, or null when the text can go to `JSON.parse` without loss
 */
export function scanJson(
  text: string,
  { maxDepth, exactKeys }: { maxDepth: number; exactKeys: ReadonlySet<string> },
): JsonFault | null {
  /** One entry an open object (its keys so far) or array (null). */
  const open: (Set<string> | null)[] = [];
  let at = skipSpace(text, 0);
  let key = "";
  /** What may come here: a value, a key or the end of the object, only a key, or what stands after a value. */
  let expect: "value" | "firstKey" | "key" | "firstItem" | "after" = "value";

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (expect === "after") {
      const keys = open.at(-1);
      if (keys === undefined) return fault(text, at, "something after the end of the record");
      if (code === comma) {
        expect = keys === null ? "value" : "key";
        at += 1;
      } else if (code === (keys === null ? closeBracket : closeBrace)) {
        open.pop();
        at += 1;
      } else return fault(text, at, keys === null ? "no comma or ]" : "no comma or }");
    } else if (expect === "key" || expect === "firstKey") {
      if (code === closeBrace && expect === "firstKey") {
        open.pop();
        expect = "after";
        at += 1;
      } else if (code === quote) {
        const end = stringEnd(text, at);
        if (typeof end !== "number") return end;
        const name = keyName(text, at, end);
        if (name === null) return fault(text, at, "a broken escape in a key");
        const keys = open.at(-1)!;
        if (keys.has(name)) return { reason: `The key "${shown(name)}" stands twice. Keep one of them.` };
        if (name === "__proto__") return { reason: 'The key "__proto__" is not accepted. Remove it.' };
        keys.add(name);
        if (open.length === 1) key = name;
        at = skipSpace(text, end);
        if (text.charCodeAt(at) !== colon) return fault(text, at, "no colon after a key");
        at += 1;
        expect = "value";
      } else return fault(text, at, "no key in double quotes");
    } else if (code === quote) {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
      expect = "after";
    } else if (code === openBrace || code === openBracket) {
      if (open.length >= maxDepth) {
        return {
          reason: `Objects and arrays are nested deeper than ${maxDepth} levels. Flatten the record.`,
        };
      }
      open.push(code === openBrace ? new Set() : null);
      expect = code === openBrace ? "firstKey" : "firstItem";
      at += 1;
    } else if (code === closeBracket && expect === "firstItem") {
      open.pop();
      expect = "after";
      at += 1;
    } else {
      const end = scalarEnd(text, at, open.length === 1 && exactKeys.has(key) ? key : null);
      if (typeof end !== "number") return end;
      at = end;
      expect = "after";
    }
    at = skipSpace(text, at);
  }
  if (expect === "after" && open.length === 0) return null;
  return { reason: "The record stops in the middle: it is not complete JSON. Send the whole line." };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return at;
    at += 1;
  }
}

/** The index after the closing quote of the string that opens at `start`. What is inside is left to `JSON.parse`. */
function stringEnd(text: string, start: number): number | JsonFault {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end >= 0 ? end + 1 : { reason: "A string has no closing quote. Send the whole line." };
}

/** Whether an odd number of backslashes stands before the character. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before -= 1;
  return (at - before) % 2 === 1;
}

function keyName(text: string, start: number, end: number): string | null {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes("\\")) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return null;
  }
}

/** The index after a number or one of the three words. @param exactKey the key when the number is an id, else null */
function scalarEnd(text: string, start: number, exactKey: string | null): number | JsonFault {
  number.lastIndex = start;
  const digits = number.exec(text)?.[0];
  if (digits !== undefined) {
    if (exactKey !== null && !Number.isSafeInteger(Number(digits))) {
      return {
        reason: `"${exactKey}" is the number ${shown(digits)}, which JSON numbers do not hold exactly. Write it in quotes.`,
      };
    }
    return start + digits.length;
  }
  word.lastIndex = start;
  const name = word.exec(text)?.[0];
  if (name === "true" || name === "false" || name === "null") return start + name.length;
  if (name === "NaN" || name === "Infinity" || text.startsWith("-Infinity", start)) {
    return { reason: `${name ?? "-Infinity"} is not JSON. Write null where there is no value.` };
  }
  return fault(text, start, "no value");
}

function fault(text: string, at: number, what: string): JsonFault {
  const found = at < text.length ? `"${shown(text.slice(at, at + 12))}"` : "the end";
  return { reason: `Not JSON: ${what} at character ${at + 1}, where ${found} stands.` };
}

/** At most 40 characters of a stranger's text, without characters that change how a line is shown. */
function shown(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
