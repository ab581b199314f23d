import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { Tick } from "#app/components/ui/field.tsx";
import { counted, grouped } from "#app/domain/audit/sentence.ts";
import { datasetFiles } from "#app/domain/release/records.ts";
import {
  type DatasetLosses,
  type DatasetPreview,
  fileLabels,
  formatLabels,
} from "#app/domain/release/views.ts";
import { exportFormats } from "#app/domain/vocabulary.ts";

/** Counts of what would leave, what a table cannot hold, and the choice of form and names. */
export function ExportForm({ preview, mayReadNames }: { preview: DatasetPreview; mayReadNames: boolean }) {
  return (
    <Form method="post" action="/datasets/download" reloadDocument className="dataset-form">
      <section aria-labelledby="counts-head">
        <h2 id="counts-head">The dataset as it stands now</h2>
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className="number">
                Records
              </th>
            </tr>
          </thead>
          <tbody>
            {datasetFiles.map((file) => (
              <tr key={file}>
                <th scope="row">{fileLabels[file]}</th>
                <td className="number">{grouped(preview.counts[file])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small soft">
          Live claims only; decisions that were taken back are left out, and so are relations that nobody
          settled. Beside the files stands a manifest with counts and SHA-256 sums. The same data gives the
          same bytes.
        </p>
      </section>
      <div className="stack">
        <fieldset>
          <legend>Format</legend>
          {exportFormats.map((format) => (
            <Tick key={format} type="radio" name="format" value={format} defaultChecked={format === "jsonl"}>
              {formatLabels[format]}
              <span className="soft">
                {format === "jsonl" ? ": one record a line, holds everything" : ": tables for spreadsheets"}
              </span>
            </Tick>
          ))}
        </fieldset>
        <Losses losses={preview.losses} />
        {mayReadNames && (
          <fieldset>
            <legend>Authors</legend>
            <Tick type="radio" name="names" value="pseudonyms" defaultChecked>
              Pseudonyms
              <span className="soft">, the same in every dataset of this installation</span>
            </Tick>
            <Tick type="radio" name="names" value="names" aria-describedby="names-warning">
              Names as the material gives them
            </Tick>
            <p id="names-warning" className="notice">
              With names, people can be found who commented on violence. Take names out only where the dataset
              stays in hands you know. The audit trail keeps that you did.
            </p>
          </fieldset>
        )}
        <p>
          <Button type="submit" kind="primary">
            Download
          </Button>
        </p>
        <p className="small soft">
          The files come as one tar archive. Exporting is an event of the audit trail.
        </p>
      </div>
    </Form>
  );
}

function Losses({ losses }: { losses: DatasetLosses }) {
  const { claimsOverRows, claimsWithRecords, tonesOverRows, decisionsWithLists, relationsWithLists } = losses;
  const lines = [
    claimsOverRows > 0 && `${counted(claimsOverRows, "claim")} with several spans: a row for each span`,
    claimsWithRecords > 0 &&
      `${counted(claimsWithRecords, "claim")} with lists or records in a field: JSON in the cell`,
    tonesOverRows > 0 &&
      `${counted(tonesOverRows, "tone reading")} with several labels: a row for each label`,
    decisionsWithLists > 0 &&
      `${counted(decisionsWithLists, "decision")} with several reasons: JSON in the cell`,
    relationsWithLists > 0 &&
      `${counted(relationsWithLists, "relation")} with several reasons: JSON in the cell`,
    "missing and empty values look the same",
    "texts that a spreadsheet would run as a formula get an apostrophe in front, which can be taken away again",
  ].filter((line) => line !== false);
  return (
    <div>
      <h3>What CSV cannot hold as it is</h3>
      <ul className="plain-list small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
