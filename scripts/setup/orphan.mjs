/** Set for a child that must not outlive the process that started it. */
export const STOP_WITH_PARENT = "DOCKET_STOP_WITH_PARENT";

/** Milliseconds between two looks at who our parent is. */
const INTERVAL = 500;

/**
 * Sends this process SIGTERM when its parent is gone. `npm start` passes a SIGTERM on to its shell only, which would
 * leave the server running. A service that starts with-node.mjs without npm may well lose its parent: it is left alone.
 */
export function stopWhenOrphaned() {
  if (!process.env.npm_lifecycle_event && !process.env[STOP_WITH_PARENT]) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, INTERVAL);
  timer.unref();
}
