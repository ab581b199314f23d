/** A point of the past: a time in milliseconds since 1970 UTC, or right after an event. */
export type Moment = { at: number; zoneAssumed: boolean } | { seq: number };

const isoForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads a moment as people and programs write it: `2026-03-11 13:24`, with seconds and a zone or without (then UTC is
 * meant), a date alone (its first moment, UTC), milliseconds since 1970, or `seq:48209` for "after event 48209".
 * Form: ISO 8601, with a space allowed in place of the T. Returns null for anything else, impossible dates included.
 */
export function parseMoment(text: string): Moment | null {
  const trimmed = text.trim();
  const seq = /^seq:\s*(\d{1,15})$/i.exec(trimmed);
  if (seq) return { seq: Number(seq[1]) };
  if (/^\d{9,15}$/.test(trimmed)) return { at: Number(trimmed), zoneAssumed: false };
  const match = isoForm.exec(trimmed);
  return match ? isoMoment(match) : null;
}

function isoMoment(match: RegExpExecArray): Moment | null {
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const milliseconds = Number((match[7] ?? "0").padEnd(3, "0"));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  const date = new Date(utc);
  const real =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  const offset = offsetMs(match[8]);
  return real && offset !== null ? { at: utc - offset, zoneAssumed: match[8] === undefined } : null;
}

/** Offset of a zone from UTC in milliseconds; null for one that does not exist. */
function offsetMs(zone: string | undefined): number | null {
  if (zone === undefined || /^z$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** `2026-03-11 13:24:52 UTC`; `parseMoment` reads it back without the zone. */
export function momentText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
