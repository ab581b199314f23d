import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { themeCookie, themes } from "#app/domain/shared/theme.ts";
import { runAction } from "#app/http/action.server.ts";
import { line, oneOf } from "#app/http/fields.ts";
import { afterSignIn } from "#app/http/next.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "anyone" } satisfies RouteHandle;

const input = z.object({ theme: oneOf(themes), next: line(2_000) });

/** Remembers light or dark in this browser and goes back to the page it was asked on. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input }, async ({ input: { theme, next }, docket }) =>
    redirect(afterSignIn(next), { headers: { "Set-Cookie": themeCookie(theme, docket.config) } }),
  );
