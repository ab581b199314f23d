import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { can, type Permission, refusalWords } from "../domain/auth/permissions.ts";
import { type SignedIn, sessionsOf } from "../domain/auth/sessions.server.ts";
import type { Failure } from "../domain/shared/failure.ts";
import { afterSignIn } from "./next.ts";
import type { Access } from "./route-handle.ts";

/**
 * Who may see a page is declared in one place, on the page's own route module:
 *
 *     export const handle = { access: "queue.read" } satisfies RouteHandle;
 *
 *     export const loader = (args: LoaderFunctionArgs) =>
 *       runLoader(args, handle.access, async ({ user, docket, url }) => queuePage(docket.engine, ...));
 *
 *     export const action = (args: ActionFunctionArgs) =>
 *       runAction(args, { access: handle.access, input: formSchema }, async ({ user, docket, input }) => {
 *         await doTheThing(docket.engine, { by: user.id, at: docket.now(), ...input });
 *         return redirect("/queue");
 *       });
 *
 * `access` is a permission, "signed_in" for every role, or "anyone" for pages before sign-in. Where the action asks
 * more than the page, the handle says so: `{ access: "queue.read", write: "decision.write" }`, and the action passes
 * `handle.write`. Every route module exports a handle, resource routes too; a page with a component and an access
 * other than "anyone" has a loader, since without one nothing guards it. A test walks all routes with all roles and
 * holds loader and action to the handle; it fails on a route without one. Commands in the domain ask again, inside
 * their transaction, where a change of role meanwhile would matter.
 */
export async function requireUser(
  request: Request,
  context: AppLoadContext,
  access: Permission | "signed_in" = "signed_in",
): Promise<SignedIn> {
  const found = await findUser(request, context);
  if (found === null) throw redirect(signInPath(request));
  if (access !== "signed_in" && !can(found.user.role, access)) {
    const message = refusalWords(found.user.role, access);
    throw data({ refusal: { code: "forbidden", message, detail: null } } satisfies Failure, { status: 403 });
  }
  return found;
}

/** Who is signed in, or null: for pages that anyone may see and for the frame around all pages. */
export async function findUser(request: Request, { docket }: AppLoadContext): Promise<SignedIn | null> {
  const sessions = sessionsOf(docket.engine, docket.config);
  return sessions.read(request.headers.get("Cookie"), docket.now());
}

/** As `requireUser`, where "anyone" asks nothing. */
export async function admit(
  request: Request,
  context: AppLoadContext,
  access: Access,
): Promise<SignedIn | null> {
  return access === "anyone" ? findUser(request, context) : requireUser(request, context, access);
}

/** The sign-in page with the way back: the page itself, or for a form the page it stood on. */
function signInPath(request: Request): string {
  const { origin, pathname, search } = new URL(request.url);
  const referer = request.headers.get("Referer") ?? "";
  const isRead = request.method === "GET" || request.method === "HEAD";
  const back = isRead
    ? pathname + search
    : referer.startsWith(`${origin}/`)
      ? referer.slice(origin.length)
      : "/";
  const next = afterSignIn(back);
  return next === "/" ? "/signin" : `/signin?next=${encodeURIComponent(next)}`;
}
