import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportPage } from "#app/components/imports/import-page.tsx";
import { readIntake } from "#app/domain/ingest/intakes.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import { idParam } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "#app/styles/imports.css?url";

export const handle = { access: "import.run" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ params }) => [{ title: `Import ${params.id} · Docket` }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, params, url }) => {
    const given = url.searchParams.get("after") ?? "";
    const after = /^\d{1,15}$/.test(given) ? Number(given) : 0;
    return { view: await readIntake(engine, { id: idParam(params.id), after }), isFirstPage: after === 0 };
  });

export default function Import() {
  return <ImportPage {...useLoaderData<typeof loader>()} />;
}
