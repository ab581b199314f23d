import { low, type Reading } from "./reading.ts";

const forms = new WeakMap<Reading, readonly string[]>();
const plain = /^[a-z0-9'-]*$/;
const stretched = /(\p{L})\1{2,}/gu;
const accents = /[\u0300-\u036f]/g;

/** A word as patterns compare it: lower case, Latin letters without accents, stretched letters once ("faaake"). */
export function spokenForm(lower: string): string {
  const base = plain.test(lower) ? lower : lower.normalize("NFD").replace(accents, "").normalize("NFC");
  return base.length > 3 ? base.replace(stretched, "$1") : base;
}

/** Every token of a reading in its spoken form; made once for a text. */
export function spokenIn(reading: Reading): readonly string[] {
  const known = forms.get(reading);
  if (known) return known;
  const made = reading.tokens.map((token, i) =>
    token.kind === "mark" ? token.text : spokenForm(low(reading, i)),
  );
  forms.set(reading, made);
  return made;
}
