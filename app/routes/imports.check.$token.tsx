import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CheckPage } from "#app/components/imports/check-page.tsx";
import { confirmUpload, discardUpload, viewUpload } from "#app/domain/ingest/uploads.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "#app/styles/imports.css?url";

export const handle = { access: "import.run" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Check before importing · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, params }) => {
    const found = viewUpload(engine, params.token ?? "");
    if ("intakeId" in found) throw redirect(`/imports/${found.intakeId}`);
    return { upload: found };
  });

const fields = z.object({ intent: oneOf(["import", "discard"]) });

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: fields }, async ({ docket, user, params, input }) => {
    const { engine, config, now, log } = docket;
    const token = params.token ?? "";
    if (input.intent === "discard") {
      await discardUpload(engine, token);
      return redirect("/imports");
    }
    const onBug = (error: unknown) => log.error(error, "an import broke off");
    const id = await confirmUpload(engine, { token, actor: user.id, limits: config.imports, now, onBug });
    return redirect(`/imports/${id}`);
  });

export default function Check() {
  const { upload } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <CheckPage upload={upload} failure={isFailure(result) ? result : undefined} />;
}
