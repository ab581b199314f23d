/** Times of many runs of one operation. */
export interface Timing {
  p50: number;
  p95: number;
  p99: number;
  runs: number;
}

/**
 * Runs an operation again and again and times each run in milliseconds, after a warm-up that is not counted.
 * @param operation gets the number of the run, from 0
 */
export async function timeRuns(runs: number, operation: (run: number) => unknown): Promise<Timing> {
  for (let run = 0; run < Math.min(50, runs / 4); run += 1) await operation(run);
  const times = new Array<number>(runs);
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await operation(run);
    times[run] = performance.now() - start;
    // Requests come with turns of the event loop between them; better-sqlite3 also frees statements only then.
    if (run % 16 === 0) await new Promise(setImmediate);
  }
  return timingOf(times);
}

/** Percentiles by nearest rank. */
export function timingOf(times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), runs: sorted.length };
}

/** Highest resident memory in MB while `work` runs, looked at every 50 ms. */
export async function watchMemory<T>(work: () => Promise<T>): Promise<{ result: T; peakMb: number }> {
  let peak = process.memoryUsage.rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  try {
    const result = await work();
    return { result, peakMb: Math.max(peak, process.memoryUsage.rss()) / 1e6 };
  } finally {
    clearInterval(watch);
  }
}
