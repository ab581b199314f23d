import type { ReactNode } from "react";
import { Kbd } from "../ui/kbd.tsx";

/** Covers words that may be hard to read until somebody asks for them. Works without scripts. */
export function Cover(props: { what: string; keyName: string | null; children: ReactNode }) {
  const { what, keyName, children } = props;
  return (
    <details className="cover" data-cover>
      <summary>
        <span className="plate" aria-hidden="true">
          <svg width="100%" height="100%" aria-hidden="true">
            <defs>
              <pattern
                id="cover-lines"
                width="8"
                height="8"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path d="M0 0v8" stroke="currentColor" strokeWidth="1" />
              </pattern>
            </defs>
            <rect width="100%" height="100%" fill="url(#cover-lines)" />
          </svg>
          <span>covered</span>
        </span>
        <span className="cover-words">
          <span>{what}</span>
          <span className="button cover-ask">Show it {keyName !== null && <Kbd of={keyName} />}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}

/** Opens every cover of the page. */
export function uncover(): void {
  for (const cover of document.querySelectorAll<HTMLDetailsElement>("details[data-cover]")) cover.open = true;
}
