import type { FieldRecord } from "../codebook/field-types.ts";
import { claimTypeOf, fieldAt, fieldsOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import { withValue } from "../codebook/values.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { SuggestionKind } from "../suggest/types.ts";
import type { Mark } from "../vocabulary.ts";

/** Which claim type of the codebook a kind of suggestion becomes; a tone becomes none. */
const claimTypes: Record<SuggestionKind, string | null> = {
  killed: "casualty_count",
  injured: "casualty_count",
  missing: "casualty_count",
  detained: "casualty_count",
  displaced: "casualty_count",
  at_risk: "casualty_count",
  perpetrator: "attribution",
  source: "attribution",
  disputed: "disputed_authenticity",
  tone: null,
};

/** A claim as a suggestion would fill it: code points of the text it was made on. */
export interface ProposedClaim {
  type: string;
  fields: FieldRecord;
  spans: { start: number; end: number; quote: string }[];
}

/** The id of the claim type that suggestions of a kind become; null for kinds that are no claims. */
export function claimTypeOfKind(kind: SuggestionKind): string | null {
  return claimTypes[kind];
}

/**
 * The claim that accepting a suggestion makes, its fields in the shape of the codebook's. A field that the codebook in
 * force does not ask about is left out.
 * @param marks of the text: what stands in the title is a headline's claim
 * @returns null for a suggestion that is no claim, or of a type the codebook does not have
 */
export function claimOf(
  codebook: Codebook,
  suggestion: Suggestion,
  marks: readonly Mark[] = [],
): ProposedClaim | null {
  const id = claimTypes[suggestion.kind];
  const type = id === null ? undefined : claimTypeOf(codebook, id);
  if (type === undefined) return null;
  const asked = fieldsOf(codebook, type);
  let fields: FieldRecord = {};
  for (const [path, found] of Object.entries(suggestion.fields)) {
    const field = fieldAt(asked, path);
    if (field === undefined) continue;
    const { quote, start, end } = found;
    const value = field.kind === "words" ? { quote, start, end } : found.value;
    fields = withValue(fields, inFirstRecord(asked, path), value);
  }
  const { start, end, quote } = suggestion;
  const isHeadline = marks.some((mark) => mark.kind === "title" && mark.start <= start && end <= mark.end);
  const voice = isHeadline ? "headline" : "narrator";
  return {
    type: type.id,
    fields: withGroupCounted({ voice, ...fields }),
    spans: [{ start, end, quote }],
  };
}

/** A group that the words name ("five children") has the harm and the figure of its count. */
function withGroupCounted(fields: FieldRecord): FieldRecord {
  const [count] = (fields.counts ?? []) as FieldRecord[];
  const [group] = (fields.breakdown ?? []) as FieldRecord[];
  if (count === undefined || group === undefined) return fields;
  const { harm, range, quantity_text } = count;
  const figure = range === undefined ? { stated_unquantified: true } : { range, quantity_text };
  return { ...fields, breakdown: [{ harm, ...figure, ...group }] };
}

/** "counts.harm" names the first record of the group: "counts.0.harm". */
function inFirstRecord(asked: ReturnType<typeof fieldsOf>, path: string): string {
  const [first, second, ...rest] = path.split(".");
  const isGroup = asked.some((field) => field.id === first && field.kind === "group");
  const isNumbered = second === undefined || /^\d+$/.test(second);
  return isGroup && !isNumbered ? [first, "0", second, ...rest].join(".") : path;
}
