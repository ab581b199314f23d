import type { Engine } from "#db/engine.server.ts";
import { anythingHeld } from "../queue/lease.server.ts";
import type { ImportRun } from "./run.ts";

/** In one go while somebody holds an item: a save that comes in between waits no longer than a person notices. */
const besidePeopleMs = 10;

/** How long the next slice may take, in milliseconds. */
export async function nextSliceMs(engine: Engine, run: Pick<ImportRun, "pace" | "now">): Promise<number> {
  const { sliceMs } = run.pace;
  if (sliceMs <= besidePeopleMs) return sliceMs;
  return (await anythingHeld(engine.read, run.now())) ? besidePeopleMs : sliceMs;
}
