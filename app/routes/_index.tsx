import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "signed_in" } satisfies RouteHandle;

/** The start: work, or the sign-in page. */
export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async () => redirect("/queue"));
