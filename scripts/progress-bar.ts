/** Width of the bar itself, in characters. */
const width = 24;
/** The bar is drawn again at most this often, in milliseconds. */
const pause = 100;

export interface ProgressBar {
  /** @param share how much is done, 0 to 1 */
  show(share: number, words: string): void;
  /** Clears the line. */
  done(): void;
}

/** A progress bar on standard error when that is a terminal; otherwise nothing is drawn. */
export function progressBar(): ProgressBar {
  const { stderr } = process;
  if (!stderr.isTTY) return { show() {}, done() {} };
  let drawn = 0;
  return {
    show(share, words) {
      const now = performance.now();
      if (now - drawn < pause) return;
      drawn = now;
      const full = Math.round(Math.min(1, Math.max(0, share)) * width);
      const line = `${"█".repeat(full)}${"░".repeat(width - full)} ${words}`;
      stderr.write(`\r\u001b[K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
    },
    done() {
      stderr.write("\r\u001b[K");
    },
  };
}
