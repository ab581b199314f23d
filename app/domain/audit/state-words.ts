import { momentText } from "./moment.ts";
import { listed } from "./sentence.ts";
import type { StateAt, StateClaim, StateDecision, StateItem, StateLease, StateText } from "./state.ts";

/** A past state as lines of plain text, two columns wide. */
export function stateLines(state: StateAt): string[] {
  const { after, document, text, item, lease, decision, readings, claims, skips } = state;
  return [
    line("last event", `${after.seq}, ${momentText(after.at)}`),
    line(document.kind, document.title ?? document.publicId),
    line("text", textWords(text)),
    ...(item === null ? [] : itemLines(item)),
    line("held by", leaseWords(lease)),
    line("decision", decision === null ? "none" : decisionWords(decision)),
    ...readings.map(({ by, words, note }) => line("tone", `${words || "none"}, read by ${by}${noted(note)}`)),
    ...skips.map(({ by, reason }) => line("skipped", `by ${by}: ${reason}`)),
    ...(claims.length === 0 ? [line("claims", "none")] : claims.flatMap(claimLines)),
  ];
}

const line = (label: string, words: string, indent = 2) =>
  `${" ".repeat(indent)}${label.padEnd(12)} ${words}`;

function textWords({ version, length, beginning, cut }: StateText): string {
  const flat = beginning.replace(/\s+/g, " ");
  return `version ${version}, ${length} characters: “${flat}${cut ? " …" : ""}”`;
}

function itemLines({ lane, state, reopened, flagged, priority, why, wakeAt, revision }: StateItem): string[] {
  const marks = [state, ...(reopened ? ["reopened"] : []), ...(flagged ? ["flagged"] : [])];
  const until = wakeAt === null ? "" : `, until ${momentText(wakeAt)}`;
  return [
    line("lane", `${lane}, ${marks.join(", ")}${until}; revision ${revision}`),
    line("priority", why.length === 0 ? String(priority) : `${priority}: ${why.join("; ")}`),
  ];
}

/** Who held the item; a lease may have been renewed, which is no event. */
export function leaseWords(lease: StateLease | null): string {
  if (lease === null) return "nobody";
  return `${lease.holder} since ${momentText(lease.since)}, until ${momentText(lease.until)} unless renewed`;
}

function decisionWords({ kindLabel, reasonLabels, by, at, ground, note }: StateDecision): string {
  const why = reasonLabels.length === 0 ? "" : ` (${listed(reasonLabels)})`;
  const grounded = ground === "" ? "" : `; ground: ${ground}`;
  return `${kindLabel.toLowerCase()}${why}, by ${by}, ${momentText(at)}${grounded}${noted(note)}`;
}

function noted(note: string): string {
  return note === "" ? "" : `; note: ${note}`;
}

function claimLines({ tag, type, state, anchor, revision, by, rows, spans, note }: StateClaim): string[] {
  const standing = [
    ...(state === "live" ? [] : [state]),
    ...(anchor === "exact" ? [] : [`anchor ${anchor}`]),
  ];
  const head = `${tag?.type ?? type}, revision ${revision} by ${by}${standing.map((word) => `, ${word}`).join("")}`;
  return [
    line(tag?.tag ?? "claim", head),
    ...spans.map(({ start, end, quote }) => line("span", `${start}-${end}: “${quote}”`, 4)),
    ...rows.map((row) => `    ${row.label}: ${row.value.reading ? `“${row.value.text}”` : row.value.text}`),
    ...(note === "" ? [] : [`    Note: ${note}`]),
  ];
}
