import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { sweepRelations } from "#app/domain/relations/sweep.server.ts";
import { lastSettled, rankSettled, type Settled } from "#app/domain/suggestions/rank-settled.server.ts";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import type { Engine } from "#db/engine.server.ts";

/** How often the server looks for texts that came in, in milliseconds. */
const lookEveryMs = 5_000;
/** Relations are compared anew as a whole: they may take one part in this many of the time. */
const relationShare = 20;

/**
 * Keeps the stored suggestions, and after them the proposed relations, up to date in the background while the server
 * runs: in small steps, with turns of the event loop between them, so that requests do not wait.
 * @returns a function that ends it and resolves once it has let go of the database
 */
export function keepSuggesting(engine: Engine, log: Logger): () => Promise<void> {
  const ending = new AbortController();
  const stopped = () => ending.signal.aborted;
  const turn = () => nextTurn();
  let relateFrom = 0;
  let settled: Settled | undefined;
  const ended = (async () => {
    while (!stopped()) {
      try {
        await sweepSuggestions(engine, { now: Date.now, turn, stopped });
        settled ??= await lastSettled(engine.read);
        if (!stopped()) await rankSettled(engine, settled, { at: Date.now(), turn });
        const started = Date.now();
        if (!stopped() && started >= relateFrom) {
          await sweepRelations(engine, { turn, stopped });
          relateFrom = Date.now() + (Date.now() - started) * relationShare;
        }
      } catch (error) {
        log.error({ err: error }, "suggestions and relations could not be brought up to date");
      }
      await pause(lookEveryMs, null, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await ended;
  };
}
