import type { Field, FieldRecord, LeafField } from "#app/domain/codebook/field-types.ts";
import { fieldAt, fieldsOf, optionOf } from "#app/domain/codebook/lookup.ts";
import type { ClaimType, Codebook } from "#app/domain/codebook/types.ts";
import { valueAt } from "#app/domain/codebook/values.ts";

/** What the codebook says about the field in hand and what is chosen in it; about the whole label while none is. */
export function CodeGuide(props: {
  codebook: Codebook;
  type: ClaimType;
  path: string | null;
  fields: FieldRecord;
}) {
  const { codebook, type, path, fields } = props;
  const asked = fieldsOf(codebook, type);
  const field = path === null ? undefined : fieldAt(asked, path);
  const group = path === null ? undefined : asked.find((candidate) => candidate.id === path.split(".")[0]);
  return (
    <div className="rule">
      {field ? (
        <FieldGuide codebook={codebook} field={field} group={group} value={valueAt(fields, path ?? "")} />
      ) : (
        <LabelGuide type={type} />
      )}
    </div>
  );
}

function FieldGuide(props: {
  codebook: Codebook;
  field: Field | LeafField;
  /** The group it stands in, or itself. */
  group: Field | undefined;
  value: unknown;
}) {
  const { codebook, field, group, value } = props;
  const option =
    field.kind === "choice" && typeof value === "string" ? optionOf(codebook, field.list, value) : undefined;
  return (
    <>
      <p>
        <b>{field.label}.</b>{" "}
        {field.rule ?? field.help ?? group?.rule ?? "As the text gives it; blank where it does not."}
      </p>
      {option && (option.definition !== undefined || option.rule !== undefined) && (
        <p>
          <b>{option.label}:</b> {[option.definition, option.rule].filter(Boolean).join(" ")}
        </p>
      )}
      {(option?.edge ?? field.edge) !== undefined && (
        <p>
          <b>Edge.</b> {option?.edge ?? field.edge}
        </p>
      )}
    </>
  );
}

function LabelGuide({ type }: { type: ClaimType }) {
  return (
    <>
      <p>
        <b>{type.label}.</b> {type.definition} {type.rule}
      </p>
      <p>
        <b>Edge.</b> {type.edge}
      </p>
      <div className="rule-more">
        {type.guidance.map((line) => (
          <p key={line.about}>
            <b>{line.about}.</b> {line.text}
          </p>
        ))}
      </div>
    </>
  );
}
