import type { LoaderFunctionArgs } from "@remix-run/node";
import { laneCounts } from "#app/domain/queue/list-queue.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "queue.read" } satisfies RouteHandle;

/** How many items each lane holds, for a queue page that stays open. */
export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, ({ docket }) => laneCounts(docket.engine));
