import type { ReactNode } from "react";

/** A page's own bar under the top bar: its heading and its acts. Put `<Between />` between groups, `push` on the last. */
export function Bar({ children }: { children: ReactNode }) {
  return <div className="bar">{children}</div>;
}

/** A hairline between groups of a bar. */
export function Between() {
  return <span className="between" aria-hidden="true" />;
}

/** A plain page: its heading and content on paper. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="sheet" tabIndex={-1}>
      {children}
    </main>
  );
}
