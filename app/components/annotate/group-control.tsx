import type { GroupField, LeafField } from "#app/domain/codebook/field-types.ts";
import { holds, isBlank, valueAt } from "#app/domain/codebook/values.ts";
import { Button } from "../ui/button.tsx";
import { CrossIcon } from "../ui/icons.tsx";
import { rangeAt } from "./count-control.tsx";
import { controlId, useClaimForm } from "./form-context.ts";
import { LeafControl } from "./leaf-controls.tsx";
import { Problems } from "./problems.tsx";
import { RecordRange } from "./record-range.tsx";

/**
 * A repeated record: each stands on two lines, what it is with its words and its picture on the first, the rest on the
 * second.
 */
export function GroupControl({ field }: { field: GroupField }) {
  const form = useClaimForm();
  const given = valueAt(form.raw, field.id);
  const records = Array.isArray(given) ? given : [];
  const isFull = records.length >= (field.maxRecords ?? Number.POSITIVE_INFINITY);
  return (
    <fieldset className="group" data-field={field.id} id={controlId(form, field.id)} tabIndex={-1}>
      <legend>
        {field.label}
        {field.required === true && <span className="unseen"> (needed)</span>}
      </legend>
      {records.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: records have no id of their own; every control is controlled
        <RecordControl key={i} field={field} at={i} />
      ))}
      <Problems path={field.id} />
      {!form.readOnly && !isFull && (
        <Button
          kind="quiet"
          className="small needs-script"
          {...(field.key === undefined ? {} : { keyName: field.key })}
          onClick={() => form.change(`${field.id}.${records.length}`, {})}
        >
          Add {article(field.item)} {field.item}
        </Button>
      )}
    </fieldset>
  );
}

function RecordControl({ field, at }: { field: GroupField; at: number }) {
  const form = useClaimForm();
  const path = `${field.id}.${at}`;
  const asked = field.fields.filter((inner) => isAsked(form, inner, path));
  const [head, rest] = inLines(asked);
  const count = asked.find((inner) => inner.kind === "count");
  return (
    <fieldset className="record">
      <legend className="unseen">
        {field.item} {at + 1}
      </legend>
      <div className="record-head">
        {head.map((inner) => (
          <Cell key={inner.id} field={inner} path={`${path}.${inner.id}`} />
        ))}
        {count && <RecordRange range={rangeAt(form.settled, `${path}.${count.id}`)} />}
        {!form.readOnly && (
          <button
            type="button"
            className="record-remove needs-script"
            aria-label={`Remove ${field.item} ${at + 1}`}
            onClick={() => form.removeRecord(field.id, at)}
          >
            <CrossIcon />
          </button>
        )}
      </div>
      {rest.length > 0 && (
        <div className="record-rest">
          {rest.map((inner) => (
            <Cell key={inner.id} field={inner} path={`${path}.${inner.id}`} />
          ))}
        </div>
      )}
      {[path, ...asked.map((inner) => `${path}.${inner.id}`)].map((place) => (
        <Problems key={place} path={place} />
      ))}
    </fieldset>
  );
}

function Cell({ field, path }: { field: LeafField; path: string }) {
  return (
    <div className={`cell cell-${field.kind}`} data-field={path}>
      <LeafControl field={field} path={path} said={field.label} />
    </div>
  );
}

/** The first menu and all words lead; everything else follows. */
function inLines(fields: readonly LeafField[]): [LeafField[], LeafField[]] {
  const lead = fields.find((field) => field.kind === "choice" || field.kind === "text");
  const isHead = (field: LeafField) => field === lead || field.kind === "words";
  const head = fields.filter(isHead);
  return [
    [...head.filter((field) => field === lead), ...head.filter((field) => field !== lead)],
    fields.filter((field) => !isHead(field)),
  ];
}

/** Asked now: often asked, or all fields are open, or it holds something. */
function isAsked(form: ReturnType<typeof useClaimForm>, field: LeafField, record: string): boolean {
  const values = valueAt(form.raw, record);
  if (field.when && !holds(field.when, (values ?? {}) as Record<string, unknown>)) return false;
  return field.show === "first" || form.all || !isBlank(valueAt(values, field.id));
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? "an" : "a";
}
