import { roleLabels } from "../auth/permissions.ts";
import type { ToneMark } from "../codebook/tones.ts";
import type { Role } from "../vocabulary.ts";
import { fieldRows, type ValueWords } from "./field-rows.ts";
import type { TrailChange, TrailEvent, TrailNames } from "./trail-event.ts";
import { tonesWords } from "./words.ts";

/** A stretch of a value: kept on both sides, or only on its own. */
export interface Stretch {
  text: string;
  changed: boolean;
}

export interface DiffSide extends Omit<ValueWords, "text"> {
  /** The value in stretches that are kept or changed. */
  stretches: Stretch[];
}

/** One line that changed; null where there was, or is, nothing. */
export interface DiffLine {
  label: string;
  before: DiffSide | null;
  after: DiffSide | null;
}

/** Who stood behind a side of a diff, and when. */
export interface DiffHead {
  revision: number | null;
  by: string | null;
  at: number | null;
}

export interface Diff {
  before: DiffHead;
  after: DiffHead;
  lines: DiffLine[];
}

/** What a revision changed, field by field in the codebook's words; null for events that revise nothing. */
export function diffOf(event: TrailEvent, names: TrailNames): Diff | null {
  const diff =
    event.action === "claim.changed"
      ? claimDiff(event, names)
      : event.action === "tones.set"
        ? toneDiff(event, names)
        : event.action === "user.changed"
          ? userDiff(event)
          : null;
  return diff === null || diff.lines.length === 0 ? null : diff;
}

type Line = { path: string; label: string; value: ValueWords };

function claimDiff(event: TrailEvent, names: TrailNames): Diff | null {
  const change = event.changes.find((one) => one.table === "claim");
  if (!change?.before || !change.after) return null;
  const linesOf = (row: Record<string, unknown>, side: "before" | "after"): Line[] => [
    ...spanLines(event.changes, side),
    ...fieldRows(names, { type: String(row.type), fields: row.fields as Record<string, unknown> }),
    ...(row.note === ""
      ? []
      : [{ path: "note", label: "Note", value: { text: String(row.note), reading: true } }]),
  ];
  return {
    before: claimHead(change.before, names),
    after: claimHead(change.after, names),
    lines: compare(linesOf(change.before, "before"), linesOf(change.after, "after")),
  };
}

/** Only spans that the event touched are in it; the others stayed. */
function spanLines(changes: TrailChange[], side: "before" | "after"): Line[] {
  return changes
    .filter((change) => change.table === "claimSpan")
    .flatMap((change) => {
      const row = change[side];
      if (row === null) return [];
      const position = Number(row.position);
      const label = position === 0 ? "Span" : `Span ${position + 1}`;
      return [{ path: `span.${position}`, label, value: { text: String(row.quote), reading: true } }];
    });
}

function claimHead(row: Record<string, unknown>, names: TrailNames): DiffHead {
  return {
    revision: Number(row.revision),
    by: names.person(Number(row.changedBy)),
    at: Number(row.changedAt),
  };
}

function toneDiff(event: TrailEvent, names: TrailNames): Diff | null {
  const reading = event.changes.find((change) => change.table === "toneReading");
  if (!reading?.before || !reading.after) return null;
  const head = (row: Record<string, unknown>): DiffHead => ({
    revision: Number(row.revision),
    by: names.person(Number(row.userId)),
    at: Number(row.at),
  });
  const note = (row: Record<string, unknown>): Line[] =>
    row.note === ""
      ? []
      : [{ path: "note", label: "Note", value: { text: String(row.note), reading: true } }];
  return {
    before: head(reading.before),
    after: head(reading.after),
    lines: compare(
      [...toneLine(event, names, "before"), ...note(reading.before)],
      [...toneLine(event, names, "after"), ...note(reading.after)],
    ),
  };
}

function toneLine(event: TrailEvent, names: TrailNames, side: "before" | "after"): Line[] {
  const marks = event.changes
    .filter((change) => change.table === "tone")
    .map((change) => change[side])
    .filter((row) => row !== null) as unknown as ToneMark[];
  if (marks.length === 0) return [];
  return [
    { path: "tone", label: "Tone", value: { text: tonesWords(names.codebook, marks), reading: false } },
  ];
}

function userDiff(event: TrailEvent): Diff | null {
  const change = event.changes.find((one) => one.table === "user");
  if (!change?.before || !change.after) return null;
  const lines = (row: Record<string, unknown>): Line[] => [
    { path: "displayName", label: "Name", value: { text: String(row.displayName), reading: false } },
    { path: "role", label: "Role", value: { text: roleLabels[row.role as Role], reading: false } },
  ];
  const nobody = { revision: null, by: null, at: null };
  return { before: nobody, after: nobody, lines: compare(lines(change.before), lines(change.after)) };
}

/** Lines that differ, in the order of the new side, lines that went away last. */
function compare(before: Line[], after: Line[]): DiffLine[] {
  const old = new Map(before.map((line) => [line.path, line]));
  const lines: DiffLine[] = [];
  for (const line of after) {
    const was = old.get(line.path);
    old.delete(line.path);
    if (was === undefined) lines.push({ label: line.label, before: null, after: whole(line.value) });
    else if (was.value.text !== line.value.text) lines.push(lineBetween(was, line));
  }
  for (const line of old.values()) lines.push({ label: line.label, before: whole(line.value), after: null });
  return lines;
}

function whole({ text, ...rest }: ValueWords): DiffSide {
  return { ...rest, stretches: [{ text, changed: true }] };
}

function lineBetween(was: Line, is: Line): DiffLine {
  const [before, after] = stretchesBetween(was.value.text, is.value.text);
  const { text: _, ...wasRest } = was.value;
  const { text: __, ...isRest } = is.value;
  return {
    label: is.label,
    before: { ...wasRest, stretches: before },
    after: { ...isRest, stretches: after },
  };
}

/** What two texts share at the start and at the end, in whole words, is kept; what lies between has changed. */
export function stretchesBetween(before: string, after: string): [Stretch[], Stretch[]] {
  const a = before.split(/(?<=\s)|(?=\s)/u);
  const b = after.split(/(?<=\s)|(?=\s)/u);
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (words: string[]): Stretch[] =>
    [
      { text: words.slice(0, start).join(""), changed: false },
      { text: words.slice(start, words.length - end).join(""), changed: true },
      { text: words.slice(words.length - end).join(""), changed: false },
    ].filter((stretch) => stretch.text !== "");
  return [cut(a), cut(b)];
}
