import type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LinkForm } from "#app/components/account/link-form.tsx";
import { createFirstAdmin, setPasswordByLink } from "#app/domain/auth/accounts.server.ts";
import { openLink } from "#app/domain/auth/links.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, text } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import { signInAndGo } from "#app/http/session-redirects.server.ts";
import styles from "#app/styles/accounts.css?url";

export const handle = { access: "anyone" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [
  { title: "Set your password · Docket" },
  { name: "robots", content: "noindex" },
];

/** The address is the secret: it goes into no cache and, as a referrer, nowhere. Forms still say their origin. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "strict-origin",
});

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket, params }) => {
    const { kind, user, expiresAt } = await openLink(docket.engine.read, params.token ?? "", docket.now());
    const person = user === null ? null : { name: user.name, displayName: user.displayName };
    return { kind, person, expiresAt };
  });

const password = text(2_000).min(1, "Choose a password.");
const fields = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("setup"), name: line(400), displayName: line(400), password }),
  z.object({ intent: z.literal("password"), password }),
]);

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: fields }, async ({ docket, params, input }) => {
    const { intent, ...given } = input;
    const link = { secret: params.token ?? "", at: docket.now() };
    const userId =
      "name" in given
        ? await createFirstAdmin(docket.engine, { ...given, ...link })
        : await setPasswordByLink(docket.engine, { ...given, ...link });
    return signInAndGo(args, { userId, to: "/" });
  });

export default function Link() {
  const link = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <LinkForm {...link} failure={isFailure(result) ? result : undefined} />;
}
