import { Form, Link, useNavigation } from "@remix-run/react";
import { Sheet } from "#app/components/shell/bar.tsx";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { FailureNotice, Notice } from "#app/components/ui/notice.tsx";
import { counted } from "#app/domain/audit/sentence.ts";
import { readableBytes } from "#app/domain/ingest/limits.ts";
import { countsInWords } from "#app/domain/ingest/report.ts";
import type { UploadView } from "#app/domain/ingest/views.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { CountsTable } from "./counts-table.tsx";
import { FileNames } from "./file-names.tsx";
import { ProblemTable } from "./problem-table.tsx";
import { Running } from "./running.tsx";

/** What files that have been sent would bring in; from here they are imported or discarded. */
export function CheckPage({ upload, failure }: { upload: UploadView; failure: Failure | undefined }) {
  const { files, stage, progress, counts, problems, problemCount, source, encoding, token } = upload;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <Sheet>
      <p>
        <Link to="/imports">All imports</Link>
      </p>
      <h1>Check before importing</h1>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <dl className="facts">
        <dt>Files</dt>
        <dd>
          <FileNames files={files.map(({ name }) => name)} most={12} />, {readableBytes(bytes)}
        </dd>
        {source !== null && (
          <>
            <dt>Source</dt>
            <dd>
              <bdi>{source}</bdi>
            </dd>
          </>
        )}
        {encoding !== null && (
          <>
            <dt>Encoding</dt>
            <dd>{encoding}</dd>
          </>
        )}
      </dl>
      {stage === "checking" && (
        <Running
          label="Checking; nothing is changed ..."
          progress={progress}
          here={`/imports/check/${token}`}
        />
      )}
      {stage === "failed" && (
        <Notice head="The files could not be checked" refused>
          <p>{upload.failure}</p>
        </Notice>
      )}
      {stage === "checked" && (
        <p role="status">Nothing was changed. {countsInWords(counts, { dryRun: true })}</p>
      )}
      {stage !== "failed" && <CountsTable counts={counts} caption="What the import would do" />}
      {stage !== "checking" && <Acts upload={upload} />}
      <ProblemTable problems={problems}>
        {problemCount > problems.length && (
          <p className="soft">
            and {counted(problemCount - problems.length, "more", "more")}, listed with the import once it has
            run.
          </p>
        )}
      </ProblemTable>
    </Sheet>
  );
}

function Acts({ upload: { stage, counts } }: { upload: UploadView }) {
  const busy = useNavigation().state !== "idle";
  const changes = counts.articles + counts.comments + counts.newVersions > 0;
  return (
    <Form method="post" className="acts">
      {stage === "checked" && changes && (
        <Button type="submit" name="intent" value="import" kind="primary" disabled={busy}>
          Import
        </Button>
      )}
      {stage === "checked" && !changes && <p>There is nothing new in these files.</p>}
      <Button type="submit" name="intent" value="discard" disabled={busy}>
        Discard
      </Button>
      <ButtonLink to="/imports" kind="quiet">
        Leave it for now
      </ButtonLink>
    </Form>
  );
}
