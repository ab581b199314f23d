import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { noFields } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import { signOutAndGo } from "#app/http/session-redirects.server.ts";

export const handle = { access: "anyone" } satisfies RouteHandle;

/** Signing out is a form; an address that is only looked at changes nothing. */
export const loader = (args: LoaderFunctionArgs) => runLoader(args, handle.access, async () => redirect("/"));

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: noFields }, async (given) => signOutAndGo(given));
