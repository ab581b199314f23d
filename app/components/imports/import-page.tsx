import { Link } from "@remix-run/react";
import { Sheet } from "#app/components/shell/bar.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { Pager } from "#app/components/ui/pager.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { countsInWords } from "#app/domain/ingest/report.ts";
import type { IntakeView } from "#app/domain/ingest/views.ts";
import { CountsTable } from "./counts-table.tsx";
import { FileNames } from "./file-names.tsx";
import { StateWord } from "./imports-page.tsx";
import { ProblemTable } from "./problem-table.tsx";
import { Running } from "./running.tsx";

/** One import: how far it is, what it did, what went wrong. */
export function ImportPage(props: { view: IntakeView; isFirstPage: boolean }) {
  const { view, isFirstPage } = props;
  const { id, files, state, by, startedAt, finishedAt, counts, progress, problems, next, hasRejects } = view;
  const here = `/imports/${id}`;
  return (
    <Sheet>
      <p>
        <Link to="/imports">All imports</Link>
      </p>
      <h1>Import {id}</h1>
      <dl className="facts">
        <dt>Files</dt>
        <dd>
          <FileNames files={files} most={12} />
        </dd>
        <dt>State</dt>
        <dd>
          <StateWord state={state} />
        </dd>
        <dt>Started</dt>
        <dd>
          <Time at={startedAt} /> by {by === null ? "the command line" : <bdi>{by}</bdi>}
        </dd>
        {finishedAt !== null && (
          <>
            <dt>Ended</dt>
            <dd>
              <Time at={finishedAt} />
            </dd>
          </>
        )}
      </dl>
      {state === "running" && <Running label="Importing ..." progress={progress} here={here} />}
      {state === "finished" && <p role="status">{countsInWords(counts, { dryRun: false })}</p>}
      {(state === "unfinished" || state === "failed") && (
        <Notice
          head={state === "failed" ? "This import broke off" : "This import was cut short, or runs elsewhere"}
          refused
        >
          <p>
            What had come in is whole and stays. Import the same files again to complete it: what is there
            already is passed over.
          </p>
        </Notice>
      )}
      {state !== "unfinished" && <CountsTable counts={counts} caption="What the import did" />}
      {hasRejects && (
        <p>
          <a href={`${here}/rejects`} download>
            Refused rows
          </a>{" "}
          as a file, to be mended and imported again.
        </p>
      )}
      <ProblemTable problems={problems}>
        <Pager
          label="Pages of the problems"
          first={isFirstPage ? null : here}
          next={next === null ? null : `${here}?after=${next}`}
        />
      </ProblemTable>
    </Sheet>
  );
}
