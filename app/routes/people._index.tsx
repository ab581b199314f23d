import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PeoplePage } from "#app/components/people/people-page.tsx";
import { createUser } from "#app/domain/auth/accounts.server.ts";
import { linkLifetimes, linkPath } from "#app/domain/auth/links.server.ts";
import { listPeople } from "#app/domain/auth/people.server.ts";
import { roles } from "#app/domain/vocabulary.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "#app/styles/accounts.css?url";

export const handle = { access: "people.manage" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "People · Docket" }];

/** An answer may carry a one-time link, which is for this pair of eyes only. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ user, docket }) => {
    const now = docket.now();
    return { people: await listPeople(docket.engine.read, now), me: user.id, now };
  });

const fields = z.object({ name: line(400), displayName: line(400), role: oneOf(roles) });

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: fields }, async ({ user, docket, input }) => {
    const at = docket.now();
    const { id, secret } = await createUser(docket.engine, { ...input, by: user.id, at });
    const link = docket.config.publicUrl + linkPath(secret ?? "");
    return { id, displayName: input.displayName || input.name, link, until: at + linkLifetimes.welcome };
  });

export default function People() {
  const data = useLoaderData<typeof loader>();
  return <PeoplePage {...data} result={useActionData<typeof action>()} />;
}
