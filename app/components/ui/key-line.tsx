import type { ReactNode } from "react";
import { Kbd } from "./kbd.tsx";
import type { KeyMap } from "./keys.ts";

/** The most used keys at the foot of a page, from its key map: each hint names acts whose caps stand side by side. */
export function KeyLine<M extends KeyMap>(props: {
  map: M;
  hints: readonly { acts: readonly (keyof M & string)[]; does: string }[];
  children?: ReactNode;
}) {
  const { map, hints, children } = props;
  return (
    <footer className="foot">
      <span className="key-hints needs-script">
        {hints.map(({ acts, does }) => (
          <span key={does}>
            {acts.map((act) => (
              <Kbd key={act} of={map[act]!.keys[0]!} />
            ))}{" "}
            {does}
          </span>
        ))}
      </span>
      {children !== undefined && <span className="push">{children}</span>}
    </footer>
  );
}
