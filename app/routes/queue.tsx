import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { tidiedAddress } from "#app/components/queue/address.ts";
import { laneLabels } from "#app/components/queue/lanes.ts";
import { toLine } from "#app/components/queue/line.ts";
import { QueueScreen } from "#app/components/queue/queue-screen.tsx";
import { can } from "#app/domain/auth/permissions.ts";
import { takeNext } from "#app/domain/queue/lease.server.ts";
import { readQueue } from "#app/domain/queue/read-queue.server.ts";
import { lanes } from "#app/domain/vocabulary.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/queue.css?url";

export const handle = { access: "queue.read", write: "item.take" } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data === undefined ? "Queue · Docket" : `Queue: ${laneLabels[data.filter.lane]} · Docket` },
];

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket, user, url }) => {
    const tidy = tidiedAddress(url.searchParams);
    if (tidy !== null) throw redirect(tidy);
    const now = docket.now();
    const view = await readQueue(docket.engine, { params: url.searchParams, userId: user.id, at: now });
    return {
      ...view,
      page: { ...view.page, rows: view.page.rows.map(toLine) },
      now,
      userId: user.id,
      mayTake: can(user.role, handle.write),
      mayImport: can(user.role, "import.run"),
    };
  });

const take = z.object({ lane: oneOf(lanes) });

/** Takes the next item of a lane and opens it. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.write, input: take }, async ({ docket, user, input: { lane } }) => {
    const lease = await takeNext(docket.engine, { userId: user.id, lane, at: docket.now() });
    return lease === null ? { nothingLeft: lane } : redirect(`/items/${lease.itemId}`);
  });

export default function Queue() {
  return <QueueScreen {...useLoaderData<typeof loader>()} outcome={useActionData<typeof action>()} />;
}
