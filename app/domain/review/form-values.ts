import type { FieldRecord } from "../codebook/field-types.ts";
import type { ToneMark } from "../codebook/tones.ts";

/** How values travel in the forms of the review page: names on the page, and the way back from what was sent. */

/** A box for each tone label and target, and a step for each label with an intensity. */
export const toneNames = {
  box: "tone",
  step: (label: string) => `intensity.${label}`,
};

/** The tones out of a form, as `validateTones` takes them. */
export function tonesFromForm(form: Readonly<Record<string, unknown>>): ToneMark[] {
  const given = form[toneNames.box];
  const labels = (Array.isArray(given) ? given : given === undefined ? [] : [given]).map(String);
  return labels.map((label) => {
    const step = form[toneNames.step(label)];
    return { label, intensity: typeof step === "string" && /^\d$/.test(step) ? Number(step) : null };
  });
}

/** A date field's words, which have no zone and mean UTC: milliseconds since 1970, or null for none. */
export function readWake(words: string): number | null {
  const at = words === "" ? Number.NaN : Date.parse(`${words}Z`);
  return Number.isNaN(at) ? null : at;
}

/**
 * Fields of a claim's form that was sent without scripts, where a words field comes as `quote`, its place, and `was`:
 * the words that stood there. Words that were typed over give their place up.
 */
export function settleWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settleWords);
  if (typeof value !== "object" || value === null) return value;
  const record = value as FieldRecord;
  if (record.was !== undefined) {
    return record.quote === record.was
      ? { quote: record.quote, start: Number(record.start), end: Number(record.end) }
      : record.quote;
  }
  return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, settleWords(inner)]));
}
