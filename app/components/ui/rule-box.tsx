import type { ReactNode } from "react";

/** The codebook's words at the foot of a side pane. Long ones scroll, so it can be reached by keyboard. */
export function RuleBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
    <aside className="in-hand-rule" aria-label={label} tabIndex={0}>
      {children}
    </aside>
  );
}
