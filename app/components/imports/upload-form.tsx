import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField, TextField } from "#app/components/ui/field.tsx";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import { importFormats } from "#app/domain/ingest/formats.ts";
import { readableBytes } from "#app/domain/ingest/limits.ts";
import type { Failure } from "#app/domain/shared/failure.ts";

const formats = [
  { value: "auto", label: "By each file's content" },
  ...importFormats.map(({ id, label }) => ({ value: id, label })),
];

/** Sends files to be checked. Nothing is imported before the check has been seen. */
export function UploadForm(props: { failure: Failure | undefined; maxBytes: number }) {
  const { failure, maxBytes } = props;
  const { formAction, state } = useNavigation();
  const busy = state === "submitting" && formAction === "/imports?index";
  const given = failure?.given ?? {};
  return (
    <Form method="post" action="/imports?index" encType="multipart/form-data" className="stack">
      {failure !== undefined && <FailureNotice failure={failure} />}
      <TextField
        label="Files"
        type="file"
        name="file"
        multiple
        required
        error={failure?.fields?.file}
        help={`Pages as plain text, or JSON Lines; ${readableBytes(maxBytes)} together at most. Larger files: docket import PATH.`}
      />
      <SelectField
        label="Format"
        name="format"
        options={formats}
        defaultValue={given.format ?? "auto"}
        error={failure?.fields?.format}
      />
      <TextField
        label="Source"
        name="source"
        defaultValue={given.source ?? ""}
        error={failure?.fields?.source}
        help="The outlet or site all of it is from. Empty: as the records say."
      />
      <TextField
        label="Encoding"
        name="encoding"
        defaultValue={given.encoding ?? ""}
        error={failure?.fields?.encoding}
        help="Only where the check asks for it, for example windows-1256."
      />
      <div className="acts">
        <Button type="submit" kind="primary" disabled={busy}>
          {busy ? "Sending ..." : "Send and check"}
        </Button>
      </div>
    </Form>
  );
}
