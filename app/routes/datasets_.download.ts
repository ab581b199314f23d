import { Readable } from "node:stream";
import { type ActionFunctionArgs, createReadableStreamFromReadable } from "@remix-run/node";
import { z } from "zod";
import { can, refusalWords } from "#app/domain/auth/permissions.ts";
import { downloadDataset } from "#app/domain/release/download.server.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { exportFormats } from "#app/domain/vocabulary.ts";
import { runAction } from "#app/http/action.server.ts";
import { oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "dataset.export" } satisfies RouteHandle;

const input = z.object({
  format: oneOf(exportFormats),
  names: oneOf(["pseudonyms", "names"]).default("pseudonyms"),
});

/** Exports and answers with the archive; it is sent as fast as the browser takes it. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input }, async ({ docket, user, input: { format, names } }) => {
    if (names === "names" && !can(user.role, "names.read")) {
      throw new Refusal("forbidden", refusalWords(user.role, "names.read"));
    }
    const { name, length, archive } = await downloadDataset(docket.engine, {
      format,
      names: names === "names",
      by: { userId: user.id, at: docket.now() },
    });
    return new Response(createReadableStreamFromReadable(Readable.from(archive, { objectMode: false })), {
      headers: {
        "Content-Type": "application/x-tar",
        "Content-Length": String(length),
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      },
    });
  });
