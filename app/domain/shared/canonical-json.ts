/**
 * The canonical form of a JSON value, so that equal values always have equal bytes.
 * Source: RFC 8785 (JSON Canonicalization Scheme): keys in order of their UTF-16 code units, no white space, numbers
 * and strings as ECMAScript writes them. Properties that are undefined are left out, as JSON.stringify does.
 * @throws RangeError for what JSON cannot hold: NaN, infinities, lone surrogates
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new RangeError("a lone surrogate cannot be written as canonical JSON");
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as canonical JSON`);
    return JSON.stringify(value);
  }
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const object = value as Record<string, unknown>;
  let out = "";
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    out += `${out === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${out}}`;
}
