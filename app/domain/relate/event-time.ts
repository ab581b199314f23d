import type { PartialDate } from "../codebook/field-types.ts";
import { type DaySpan, dayFrom, dayOf, monthSpan, sayDays, yearSpan } from "./days.ts";
import { readTime } from "./time-words.ts";
import type { Agreement, ClaimFacts, DocumentFacts } from "./types.ts";

/** When what a claim counts happened. */
export interface EventTime extends DaySpan {
  /** Counts everything over a stretch of time, not one event. */
  readonly period: boolean;
  /** The text names no time: taken to be the days before it was published. */
  readonly assumed: boolean;
  /** The text's words it was read from, if any. */
  readonly words: string | null;
}

/** A text without words of time speaks of the day it is published or of this many days before. */
const newsDays = 2;
/** Longer stretches are no single event. */
const longestEvent = 10;

/** When the counted event happened; null when neither words nor dates tell. `around` is the text about the quote. */
export function eventTime(
  claim: ClaimFacts,
  { document, around }: { document: DocumentFacts; around: string },
): EventTime | null {
  const written = document.at === null ? null : dayOf(document.at);
  const cumulative = claim.counting === "cumulative_since" || claim.scope === "whole_conflict";
  const start = claim.periodStart && spanOf(claim.periodStart);
  const end = claim.periodEnd && spanOf(claim.periodEnd);
  if (start) {
    const to = end?.to ?? (cumulative ? (written ?? start.to) : start.to);
    return settled({ from: start.from, to: Math.max(to, start.from) }, { cumulative, words: claim.timeText });
  }
  const read = (claim.timeText && readTime(claim.timeText, written)) || readTime(around, written);
  if (read) {
    const since = read.since || cumulative;
    const to = since ? Math.max(written ?? read.days.to, read.days.to) : read.days.to;
    return settled({ from: read.days.from, to }, { cumulative: since, words: read.words });
  }
  if (written === null) return null;
  return { from: written - newsDays, to: written, period: cumulative, assumed: true, words: null };
}

function settled(
  span: DaySpan,
  { cumulative, words }: { cumulative: boolean; words: string | null },
): EventTime {
  return { ...span, period: cumulative || span.to - span.from > longestEvent, assumed: false, words };
}

function spanOf({ iso, inferred_year }: PartialDate): DaySpan | null {
  const [, year, month, day] = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const y = year ? Number(year) : inferred_year;
  if (y === null || y === undefined) return null;
  if (month && day) {
    const one = dayFrom(y, Number(month), Number(day));
    return one === null ? null : { from: one, to: one };
  }
  return month ? monthSpan(y, Number(month)) : yearSpan(y);
}

/**
 * How well two times agree; null when they do not. One day apart is let pass with less weight: nights fall on two
 * dates, and clocks differ. A toll of a period only agrees with one that begins at the same time.
 */
export function matchTimes(a: EventTime | null, b: EventTime | null): Agreement | null {
  if (!a || !b) return { score: 0.5, reason: "When it happened is not known for both." };
  if (a.period !== b.period) return null;
  if (a.period) {
    if (Math.abs(a.from - b.from) > 1) return null;
    return { score: 0.9, reason: `Both count from ${sayDays({ from: a.from, to: a.from })} on.` };
  }
  const apart = Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
  if (apart > 1) return null;
  const guess = a.assumed || b.assumed;
  if (apart === 1) return { score: guess ? 0.5 : 0.6, reason: `One day apart: ${told(a)}; ${told(b)}.` };
  const shared = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  if (guess) return { score: 0.8, reason: `Published so that both may mean ${sayDays(shared)}.` };
  return { score: 1, reason: `Both speak of ${sayDays(shared)}.` };
}

function told(time: EventTime): string {
  return time.words ? `${sayDays(time)} (“${time.words}”)` : sayDays(time);
}
