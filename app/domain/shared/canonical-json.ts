/**
 * The canonical form of a JSON value, so that equal values always have equal bytes.
 * Source: RFC 8785 (JSON Canonicalization Scheme): keys in order of their UTF-16 code units, no white space, numbers
 * and strings as ECMAScript writes them. Properties that are undefined are left out, as JSON.stringify does.
 * @throws RangeError for what JSON cannot hold: NaN, infinities, lone surrogates
 */
export function canonicalJson(value: unknown): string {
  const found = { integerKeys: false };
  const ordered = inKeyOrder(value, found);
  // JSON.stringify is native and several times faster than writing the string here.
  const text = found.integerKeys ? writeByHand(ordered) : JSON.stringify(ordered);
  assertWellFormed(text);
  return text;
}

/**
 * Refuses JSON that holds a lone surrogate. JSON.stringify writes one, and no other character, as an escape of this form.
 * @throws RangeError
 */
export function assertWellFormed(json: string): void {
  if (json.includes("\\ud") && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json)) {
    throw new RangeError("a lone surrogate cannot be written as canonical JSON");
  }
}

/** Objects list such keys first and by number, whatever the order they were set in. */
const integerLike = /^(?:0|[1-9]\d*)$/;

function inKeyOrder(value: unknown, found: { integerKeys: boolean }): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be written as canonical JSON`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => inKeyOrder(member, found));
  const object = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of sortedKeys(object)) {
    const first = key.charCodeAt(0);
    if (first >= 48 && first <= 57 && integerLike.test(key)) found.integerKeys = true;
    const member = object[key];
    const ordered = typeof member === "string" || member === null ? member : inKeyOrder(member, found);
    // Set in the plain way this one key would become the prototype and be lost.
    if (key === "__proto__") Object.defineProperty(out, key, { value: ordered, enumerable: true });
    else out[key] = ordered;
  }
  return out;
}

function sortedKeys(object: Record<string, unknown>): string[] {
  const keys = Object.keys(object);
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index]! < keys[index - 1]!) return keys.sort();
  }
  return keys;
}

function writeByHand(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => writeByHand(member ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${writeByHand(member)}`);
  return `{${members.join(",")}}`;
}
