import type { Engine } from "#db/engine.server.ts";
import { parseMoment } from "./moment.ts";
import type { Stood } from "./state.ts";
import { type FoundItem, stateAt } from "./state-at.server.ts";

/** The state at a moment that somebody typed; a moment that cannot be read is an answer too, in words. */
export async function askState(engine: Engine, found: FoundItem, asked: string): Promise<Stood> {
  const moment = parseMoment(asked);
  if (moment === null) {
    return {
      unreadable: `“${asked}” is no moment. Write 2026-03-12 09:30, or seq:128 for right after an event.`,
    };
  }
  return {
    state: await stateAt(engine, found, moment),
    zoneAssumed: "zoneAssumed" in moment && moment.zoneAssumed,
  };
}
