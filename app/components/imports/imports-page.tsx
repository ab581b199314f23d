import { Link } from "@remix-run/react";
import { Sheet } from "#app/components/shell/bar.tsx";
import { Empty } from "#app/components/ui/empty.tsx";
import { Pager } from "#app/components/ui/pager.tsx";
import { StatusWord } from "#app/components/ui/status-word.tsx";
import { Age } from "#app/components/ui/time.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { IntakeLine } from "#app/domain/ingest/views.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { countLabels } from "./counts-table.tsx";
import { FileNames } from "./file-names.tsx";
import { UploadForm } from "./upload-form.tsx";

/** All imports, and the form for one more. */
export function ImportsPage(props: {
  lines: IntakeLine[];
  first: string | null;
  next: string | null;
  now: number;
  maxBytes: number;
  failure: Failure | undefined;
}) {
  const { lines, first, next, now, maxBytes, failure } = props;
  return (
    <Sheet>
      <h1>Imports</h1>
      <div className="imports">
        <div className="past-imports">
          {lines.length === 0 ? (
            <Empty heading="Nothing has been imported yet">
              <p>Send files here, or import a folder by the command line: docket import PATH.</p>
            </Empty>
          ) : (
            <div className="table-box">
              <table className="grid wrap">
                <thead>
                  <tr>
                    <th scope="col">Files</th>
                    <th scope="col">State</th>
                    {countLabels.map(({ key, label, short }) => (
                      <th key={key} scope="col" className="number">
                        {short ?? label}
                      </th>
                    ))}
                    <th scope="col">By</th>
                    <th scope="col" className="number">
                      Age
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <ImportRow key={line.id} line={line} now={now} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Pager label="Pages of the list of imports" first={first} next={next} />
        </div>
        <section aria-labelledby="upload-head">
          <h2 id="upload-head">Import files</h2>
          <UploadForm failure={failure} maxBytes={maxBytes} />
        </section>
      </div>
    </Sheet>
  );
}

function ImportRow({ line, now }: { line: IntakeLine; now: number }) {
  const { id, files, state, counts, by, startedAt } = line;
  return (
    <tr>
      <th scope="row">
        <Link to={`/imports/${id}`}>
          <FileNames files={files} />
        </Link>
      </th>
      <td className="keep-line">
        <StateWord state={state} />
      </td>
      {countLabels.map(({ key }) => (
        <td key={key} className="number">
          {counts[key] > 0 && grouped(counts[key])}
        </td>
      ))}
      <td>{by === null ? <span className="soft">command line</span> : <bdi>{by}</bdi>}</td>
      <td className="number keep-line">
        <Age at={startedAt} now={now} />
      </td>
    </tr>
  );
}

/** How an import stands, in a word. */
export function StateWord({ state }: { state: IntakeLine["state"] }) {
  const isBad = state === "failed" || state === "unfinished";
  return <StatusWord word={state} strength={isBad ? "bad" : state === "running" ? "strong" : "soft"} />;
}
