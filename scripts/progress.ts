/** A line on a terminal that says how far long work is. Says nothing where standard error is not a terminal. */
export interface ProgressBar {
  /** @param done how far; drawn at most ten times a second */
  to(label: string, done: number, total: number): void;
  /** Takes the line away. */
  clear(): void;
}

const width = 30;
const leastMs = 100;

export function progressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY) return { to: () => undefined, clear: () => undefined };
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    to(label, done, total) {
      const now = performance.now();
      if (now - drawnAt < leastMs) return;
      drawnAt = now;
      const part = total === 0 ? 0 : Math.min(1, done / total);
      const filled = "#".repeat(Math.round(part * width)).padEnd(width, ".");
      stream.write(`\r\u001b[K${label} [${filled}] ${Math.floor(part * 100)} %`);
    },
    clear() {
      stream.write("\r\u001b[K");
    },
  };
}
