import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SignInForm } from "#app/components/account/sign-in-form.tsx";
import { checkSignIn } from "#app/domain/auth/sign-in.server.ts";
import { hasAccounts } from "#app/domain/auth/user-rows.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, text } from "#app/http/fields.ts";
import { afterSignIn } from "#app/http/next.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import { signInAndGo } from "#app/http/session-redirects.server.ts";
import styles from "#app/styles/accounts.css?url";

export const handle = { access: "anyone" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Sign in · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ user, docket, url }) => {
    const next = afterSignIn(url.searchParams.get("next"));
    if (user !== undefined) throw redirect(next);
    return { next, hasAccounts: await hasAccounts(docket.engine.read) };
  });

const fields = z.object({
  name: line(400).min(1, "Type the name you were given."),
  password: text(2_000).min(1, "Type your password."),
  next: z.string().optional(),
});

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: fields }, async ({ docket, context, input }) => {
    const { name, password } = input;
    const { address } = context;
    const userId = await checkSignIn(docket.engine, { name, password, address, at: docket.now() });
    return signInAndGo(args, { userId, to: afterSignIn(input.next) });
  });

export default function SignIn() {
  const { next, hasAccounts } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <SignInForm next={next} hasAccounts={hasAccounts} failure={isFailure(result) ? result : undefined} />
  );
}
