import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { sweepSuggestions } from "#app/domain/suggestions/sweep.server.ts";
import type { Engine } from "#db/engine.server.ts";

/** How often the server looks for texts that came in, in milliseconds. */
const lookEveryMs = 5_000;

/**
 * Keeps the stored suggestions up to date in the background while the server runs: one text at a time, with a turn of
 * the event loop after each, so that requests do not wait.
 * @returns a function that ends it and resolves once it has let go of the database
 */
export function keepSuggesting(engine: Engine, log: Logger): () => Promise<void> {
  const ending = new AbortController();
  const ended = (async () => {
    while (!ending.signal.aborted) {
      try {
        await sweepSuggestions(engine, {
          now: Date.now,
          turn: () => nextTurn(),
          stopped: () => ending.signal.aborted,
        });
      } catch (error) {
        log.error({ err: error }, "suggestions could not be brought up to date");
      }
      await pause(lookEveryMs, null, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await ended;
  };
}
