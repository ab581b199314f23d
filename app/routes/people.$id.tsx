import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonPage } from "#app/components/people/person-page.tsx";
import { linkLifetimes, linkPath } from "#app/domain/auth/links.server.ts";
import {
  changeUser,
  disableUser,
  enableUser,
  findPerson,
  issueReset,
} from "#app/domain/auth/people.server.ts";
import { roles } from "#app/domain/vocabulary.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { idParam, line, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "#app/styles/accounts.css?url";

export const handle = { access: "people.manage" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Person · Docket" }];

/** An answer may carry a one-time link, which is for this pair of eyes only. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

const done = oneOf(["changed", "disabled", "enabled"]).nullable().catch(null);

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ user, docket, params, url }) => {
    const now = docket.now();
    const person = await findPerson(docket.engine.read, idParam(params.id), now);
    return { person, isMe: person.id === user.id, now, done: done.parse(url.searchParams.get("done")) };
  });

const fields = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("change"), displayName: line(400), role: oneOf(roles) }),
  z.object({ intent: z.literal("reset") }),
  z.object({ intent: z.literal("disable") }),
  z.object({ intent: z.literal("enable") }),
]);

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: fields }, async ({ user, docket, params, input }) => {
    const { engine, config } = docket;
    const at = docket.now();
    const act = { userId: idParam(params.id), by: user.id, at };
    const back = (what: z.infer<typeof done>) => redirect(`/people/${act.userId}?done=${what}`);
    switch (input.intent) {
      case "change":
        await changeUser(engine, { ...act, displayName: input.displayName, role: input.role });
        return back("changed");
      case "disable":
        await disableUser(engine, act);
        return back("disabled");
      case "enable":
        await enableUser(engine, act);
        return back("enabled");
      case "reset": {
        const link = config.publicUrl + linkPath(await issueReset(engine, act));
        const { linkUntil } = await findPerson(engine.read, act.userId, at);
        return { link, until: linkUntil ?? at + linkLifetimes.reset };
      }
    }
  });

export default function Person() {
  const data = useLoaderData<typeof loader>();
  return <PersonPage {...data} result={useActionData<typeof action>()} />;
}
