import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ImportsPage } from "#app/components/imports/imports-page.tsx";
import { knownEncoding } from "#app/domain/ingest/encoding.ts";
import { formatChoices } from "#app/domain/ingest/formats.ts";
import { listIntakes } from "#app/domain/ingest/intakes.server.ts";
import { dropUpload, openUpload, startCheck } from "#app/domain/ingest/uploads.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import { readUpload, type UploadedFile } from "#app/http/upload.server.ts";
import styles from "#app/styles/imports.css?url";

export const handle = { access: "import.run" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Imports · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine, config, now }, url }) => {
    const given = url.searchParams.get("before") ?? "";
    const before = /^\d{1,15}$/.test(given) ? Number(given) : undefined;
    const { lines, next } = await listIntakes(engine, before);
    return {
      lines,
      first: before === undefined ? null : "/imports",
      next: next === null ? null : `/imports?before=${next}`,
      now: now(),
      maxBytes: config.imports.uploadBytes,
    };
  });

const fields = z.object({ format: oneOf(formatChoices), source: line(400), encoding: line(40) });

/** Takes files in, starts their check and goes to its page. */
export const action = async (args: ActionFunctionArgs) => {
  const { engine, config, now, log } = args.context.docket;
  let upload: { token: string; folder: string } | null = null;
  let files: UploadedFile[] = [];
  const result = await runAction(
    args,
    {
      access: handle.access,
      input: fields,
      async read(request) {
        upload = await openUpload(engine, now());
        const sent = await readUpload(request, {
          folder: upload.folder,
          maxBytes: config.imports.uploadBytes,
        });
        files = sent.files;
        return sent.fields;
      },
    },
    async ({ input }) => {
      if (upload === null || files.length === 0) {
        throw new Refusal("bad_input", "Choose at least one file.", { field: "file" });
      }
      const encoding = input.encoding === "" ? null : checkedEncoding(input.encoding);
      const options = { format: input.format, source: input.source === "" ? null : input.source, encoding };
      const onBug = (error: unknown) => log.error(error, "a check or an import broke off");
      startCheck(engine, { ...upload, files, options, limits: config.imports, now, onBug });
      const { token } = upload;
      upload = null;
      return redirect(`/imports/check/${token}`);
    },
  );
  if (upload !== null) await dropUpload(upload);
  return result;
};

function checkedEncoding(label: string): string {
  try {
    return knownEncoding(label);
  } catch (error) {
    throw new Refusal("bad_input", (error as Error).message, { field: "encoding" });
  }
}

export default function Imports() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <ImportsPage {...data} failure={isFailure(result) ? result : undefined} />;
}
