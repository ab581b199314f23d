import type { CountRange, FieldRecord, PartialDate, Words } from "../codebook/field-types.ts";
import { valueAt } from "../codebook/values.ts";
import { compareAmounts } from "./amounts.ts";
import type { ClaimFacts } from "./types.ts";

/** A claim of the type "casualty_count" as it is stored, with the words of the claims it points to. */
export interface StoredCount extends Pick<ClaimFacts, "claimId" | "documentId" | "quote" | "start"> {
  readonly fields: FieldRecord;
  /** Words of the attribution it names as its source, and of the one it names as perpetrator. */
  readonly source?: string | null;
  readonly actor?: string | null;
}

/** Roles of places where the harm was not done. */
const elsewhere = new Set(["launch", "residence", "dateline", "photo"]);

/**
 * The facts of a stored count, one for each harm it counts and one for each group that has a figure of its own. Blank
 * fields are null; a count without words for its harm gives nothing. A count whose figure is that of one of its groups
 * ("three children were killed") counts that group and nobody else.
 */
export function factsOfClaim(stored: StoredCount): ClaimFacts[] {
  const { fields, source = null, actor = null, claimId, documentId, quote, start } = stored;
  const shared = {
    ...{ claimId, documentId, quote, start, source, actor },
    places: placesOf(fields),
    timeText: wordsAt(fields, "time_text"),
    periodStart: (valueAt(fields, "period_start") as PartialDate | undefined) ?? null,
    periodEnd: (valueAt(fields, "period_end") as PartialDate | undefined) ?? null,
    scope: textAt(fields, "event_scope"),
    counting: textAt(fields, "counting"),
    causes: (valueAt(fields, "cause") as string[] | undefined) ?? [],
  };
  const whole = recordsAt(fields, "counts").map((count) => ({ ...shared, ...amountOf(count), group: null }));
  const parts = recordsAt(fields, "breakdown")
    .filter((part) => valueAt(part, "range"))
    .map((part) => ({ ...shared, ...amountOf(part), group: textAt(part, "group") }));
  const isOfGroup = (count: (typeof whole)[number]) =>
    parts.some((part) => part.harm === count.harm && compareAmounts(part, count) === "equal");
  return [...whole.filter((count) => !isOfGroup(count)), ...parts].filter((facts) => facts.harm !== "");
}

function amountOf(record: FieldRecord) {
  const range = valueAt(record, "range") as CountRange | undefined;
  return {
    harm: textAt(record, "harm") ?? "",
    min: range?.min ?? range?.point ?? null,
    max: range?.max ?? range?.point ?? null,
    minInclusive: range?.min_inclusive ?? true,
    maxInclusive: range?.max_inclusive ?? true,
    approximate: valueAt(record, "approximate") === true,
  };
}

/** Places where it happened; those with another role say nothing about the event. */
function placesOf(fields: FieldRecord): string[] {
  return recordsAt(fields, "place")
    .filter((place) => !elsewhere.has(textAt(place, "role") ?? ""))
    .map((place) => wordsAt(place, "text"))
    .filter((words) => words !== null);
}

function recordsAt(record: FieldRecord, path: string): FieldRecord[] {
  const value = valueAt(record, path);
  return Array.isArray(value) ? (value as FieldRecord[]) : [];
}

function wordsAt(record: FieldRecord, path: string): string | null {
  return (valueAt(record, path) as Words | undefined)?.quote ?? null;
}

function textAt(record: FieldRecord, path: string): string | null {
  const value = valueAt(record, path);
  return typeof value === "string" && value !== "" ? value : null;
}
