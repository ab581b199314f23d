import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { rejectedLines } from "#app/domain/ingest/intakes.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import { idParam } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";

export const handle = { access: "import.run" } satisfies RouteHandle;

/** The refused rows of an import as a file, to be mended and imported again. */
export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, params }) => {
    const id = idParam(params.id);
    const lines = await rejectedLines(engine, id);
    return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
      headers: {
        "Content-Type": "application/x-ndjson; charset=utf-8",
        "Content-Disposition": `attachment; filename="import-${id}-refused.jsonl"`,
        "Cache-Control": "no-store",
      },
    });
  });
