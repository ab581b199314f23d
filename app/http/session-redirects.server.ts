import { type AppLoadContext, redirect } from "@remix-run/node";
import { sessionsOf } from "../domain/auth/sessions.server.ts";
import { recordSignIn } from "../domain/auth/sign-in.server.ts";
import { recordSignOut } from "../domain/auth/sign-out.server.ts";
import { userById } from "../domain/auth/user-rows.server.ts";

/** Starts a session for an account whose password has just been checked or set, and goes to a path of this site. */
export async function signInAndGo(
  { request, context }: { request: Request; context: AppLoadContext },
  { userId, to }: { userId: number; to: string },
): Promise<Response> {
  const { docket } = context;
  const at = docket.now();
  const { name } = await userById(docket.engine.read, userId);
  const setCookie = await sessionsOf(docket.engine, docket.config).start({
    userId,
    userAgent: request.headers.get("User-Agent") ?? "",
    at,
    cookieHeader: request.headers.get("Cookie"),
  });
  await recordSignIn(docket.engine, { userId, name, at });
  return redirect(to, { headers: { "Set-Cookie": setCookie } });
}

/** Ends the session of a request, if it has one, and goes to the sign-in page. */
export async function signOutAndGo(given: { request: Request; context: AppLoadContext }): Promise<Response> {
  const { request, context } = given;
  const { docket } = context;
  const at = docket.now();
  const cookieHeader = request.headers.get("Cookie");
  const sessions = sessionsOf(docket.engine, docket.config);
  const found = await sessions.read(cookieHeader, at);
  const setCookie = await sessions.end(cookieHeader);
  if (found !== null) await recordSignOut(docket.engine, found.user, at);
  return redirect("/signin", { headers: { "Set-Cookie": setCookie } });
}
