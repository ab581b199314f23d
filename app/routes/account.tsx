import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "#app/components/account/account-page.tsx";
import { changePassword } from "#app/domain/auth/accounts.server.ts";
import { endOtherSessions, endOwnSession, listSessions } from "#app/domain/auth/own-sessions.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, oneOf, text } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "#app/styles/accounts.css?url";

export const handle = { access: "signed_in" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Your account · Docket" }];

const done = oneOf(["password", "session", "sessions"]).nullable().catch(null);

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ user, session, docket, url }) => {
    const now = docket.now();
    const sessions = await listSessions(docket.engine.read, { user, session }, now);
    return { user, sessions, now, done: done.parse(url.searchParams.get("done")) };
  });

const password = text(2_000).min(1, "Type a password.");
const fields = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("password"), current: password, password }),
  z.object({ intent: z.literal("end"), session: line(64) }),
  z.object({ intent: z.literal("end_others") }),
]);

export const action = (args: ActionFunctionArgs) =>
  runAction(
    args,
    { access: handle.access, input: fields },
    async ({ user, session, docket, context, input }) => {
      const who = { user, session };
      const at = docket.now();
      switch (input.intent) {
        case "password": {
          const { current, password } = input;
          await changePassword(docket.engine, who, { current, password, address: context.address, at });
          return redirect("/account?done=password");
        }
        case "end":
          await endOwnSession(docket.engine, who, { id: input.session, at });
          return redirect(input.session === session.id ? "/signin" : "/account?done=session");
        case "end_others":
          await endOtherSessions(docket.engine, who, at);
          return redirect("/account?done=sessions");
      }
    },
  );

export default function Account() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <AccountPage {...data} failure={isFailure(result) ? result : undefined} />;
}
