import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { clearDraft, saveDraft } from "#app/domain/review/drafts.server.ts";
import { runAction } from "#app/http/action.server.ts";
import { idParam, json } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "item.take" } satisfies RouteHandle;

const input = z.object({ work: z.union([z.literal(""), json(z.record(z.string(), z.unknown()))]) });

/** Keeps the half-made work of the review page, or forgets it when there is none left. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input }, async ({ docket, user, params, input: { work } }) => {
    const of = { itemId: idParam(params.id), userId: user.id };
    if (work === "") {
      await clearDraft(docket.engine, of);
      return { savedAt: null };
    }
    return saveDraft(docket.engine, { ...of, body: work, at: docket.now() });
  });
