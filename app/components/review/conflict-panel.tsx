import { countInWords } from "#app/domain/codebook/count-words.ts";
import { type Field, type FieldRecord, uncertainKey } from "#app/domain/codebook/field-types.ts";
import { optionOf } from "#app/domain/codebook/lookup.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { isBlank, isCountRange } from "#app/domain/codebook/values.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** One side of a conflict. */
export interface ClaimVersion {
  fields: FieldRecord;
  note: string;
  quotes: readonly string[];
}

/**
 * Two versions of a claim side by side, only what differs; the reader keeps one. Nothing is overwritten before they
 * choose, and what they do not choose stays in the history.
 */
export function ConflictPanel(props: {
  codebook: Codebook;
  fields: readonly Field[];
  mine: ClaimVersion;
  theirs: ClaimVersion & { revision: number };
  /** What was refused, in words. */
  message: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { codebook, fields, mine, theirs, message, onKeepMine, onTakeTheirs } = props;
  const lines = differences({ codebook, fields, mine, theirs });
  return (
    <div className="section conflict">
      <Notice refused head={message} />
      <table className="grid-small">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Field</span>
            </th>
            <th scope="col">Yours</th>
            <th scope="col">Kept, revision {theirs.revision}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              <td dir="auto">{line.mine}</td>
              <td dir="auto">{line.theirs}</td>
            </tr>
          ))}
          {lines.length === 0 && (
            <tr>
              <td colSpan={3}>Both say the same.</td>
            </tr>
          )}
        </tbody>
      </table>
      <div className="acts">
        <Button kind="primary" onClick={onKeepMine}>
          Keep mine as a new revision
        </Button>
        <Button kind="large" onClick={onTakeTheirs}>
          Take theirs
        </Button>
      </div>
    </div>
  );
}

function differences(given: {
  codebook: Codebook;
  fields: readonly Field[];
  mine: ClaimVersion;
  theirs: ClaimVersion;
}) {
  const { codebook, fields, mine, theirs } = given;
  const lines = [
    { id: "spans", label: "Words", mine: mine.quotes.join(" … "), theirs: theirs.quotes.join(" … ") },
    ...fields.map((field) => ({
      id: field.id,
      label: field.label,
      mine: inWords(codebook, field, mine.fields[field.id]),
      theirs: inWords(codebook, field, theirs.fields[field.id]),
    })),
    {
      id: uncertainKey,
      label: "Unsure of",
      mine: doubtsInWords(mine.fields[uncertainKey]),
      theirs: doubtsInWords(theirs.fields[uncertainKey]),
    },
    { id: "note", label: "Note", mine: mine.note, theirs: theirs.note },
  ];
  return lines.filter((line) => line.mine !== line.theirs);
}

/** A value in words, whatever its kind; blank for none. */
function inWords(codebook: Codebook, field: Field, value: unknown): string {
  if (isBlank(value)) return "";
  if (field.kind === "group") {
    return (value as FieldRecord[])
      .map((record) =>
        field.fields
          .map((inner) => inWords(codebook, inner, record[inner.id]))
          .filter((words) => words !== "")
          .join(", "),
      )
      .join("; ");
  }
  if (field.kind === "choice" || field.kind === "choices") {
    const ids = Array.isArray(value) ? value : [value];
    return ids.map((id) => optionOf(codebook, field.list, String(id))?.label ?? String(id)).join(", ");
  }
  if (field.kind === "boolean") return value === true ? field.label.toLowerCase() : "";
  if (isCountRange(value)) return countInWords(value, false) ?? "";
  if (typeof value === "object" && value !== null) {
    const { quote, iso } = value as { quote?: string; iso?: string };
    return quote ?? iso ?? "";
  }
  return String(value);
}

function doubtsInWords(doubts: unknown): string {
  return Object.values((doubts ?? {}) as Record<string, string>).join("; ");
}
