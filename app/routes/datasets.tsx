import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DatasetsPage } from "#app/components/datasets/datasets-page.tsx";
import { can } from "#app/domain/auth/permissions.ts";
import { pastExports, previewDataset } from "#app/domain/release/preview.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/datasets.css?url";

export const handle = { access: "dataset.export" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Datasets · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, user }) => ({
    preview: await previewDataset(engine),
    exports: await pastExports(engine.read),
    mayReadNames: can(user.role, "names.read"),
  }));

export default function Datasets() {
  return <DatasetsPage {...useLoaderData<typeof loader>()} />;
}
