import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RelationsPage } from "#app/components/relations/relations-page.tsx";
import { can } from "#app/domain/auth/permissions.ts";
import { readAsked } from "#app/domain/relations/address.ts";
import { readRelations } from "#app/domain/relations/read-relations.server.ts";
import { settleRelation } from "#app/domain/relations/settle.server.ts";
import { takeBackRelation } from "#app/domain/relations/take-back.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { relationKinds, relationStates } from "#app/domain/vocabulary.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, oneOf, wholeId } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/relations.css?url";

export const handle = { access: "queue.read", write: "claim.write" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Relations · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, user, url }) => {
    const asked = readAsked(url.searchParams);
    return {
      asked,
      view: await readRelations(engine.read, asked),
      maySettle: can(user.role, handle.write),
    };
  });

const fields = z.object({
  kind: oneOf(relationKinds),
  from: wholeId,
  to: wholeId,
  seen: line(100),
  state: oneOf(relationStates),
});

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.write, input: fields }, async ({ docket, user, input }) => {
    const { kind, from: fromId, to: toId, seen, state } = input;
    const asked = { kind, fromId, toId, seen, userId: user.id, at: docket.now() };
    if (state === "undone") await takeBackRelation(docket.engine, asked);
    else await settleRelation(docket.engine, { ...asked, accepted: state === "accepted" });
    return { settled: { kind, state } };
  });

export default function Relations() {
  const result = useActionData<typeof action>();
  const failure = isFailure(result) ? result : null;
  const settled = result === undefined || isFailure(result) ? null : result.settled;
  return <RelationsPage {...useLoaderData<typeof loader>()} failure={failure} settled={settled} />;
}
