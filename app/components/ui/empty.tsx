import type { ReactNode } from "react";

/** Nothing to show: says why, and offers what to do next. */
export function Empty({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
