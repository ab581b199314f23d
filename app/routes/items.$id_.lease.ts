import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { releaseItem, renewLease } from "#app/domain/queue/lease.server.ts";
import { readPulse } from "#app/domain/review/read-review.server.ts";
import { runAction } from "#app/http/action.server.ts";
import { idParam, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "item.take" } satisfies RouteHandle;

const input = z.object({ intent: oneOf(["renew", "release"]) });

/** Renews an item's lease while its page is open, and says whether the page is still up to date; or gives it back. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input }, async ({ docket, user, params, input: { intent } }) => {
    const given = { itemId: idParam(params.id), userId: user.id, at: docket.now() };
    if (intent === "release") {
      await releaseItem(docket.engine, { ...given, why: "left" });
      return { released: true };
    }
    const { until } = await renewLease(docket.engine, given);
    const { version } = await readPulse(docket.engine, given.itemId);
    return { until, version };
  });
