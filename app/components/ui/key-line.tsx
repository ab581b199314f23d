import { Fragment, type ReactNode } from "react";
import { Kbd } from "./kbd.tsx";
import type { KeyMap } from "./keys.ts";

/** The most used keys at the foot of a page, from its key map: each hint names acts whose caps stand side by side. */
export function KeyLine<M extends KeyMap>(props: {
  map: M;
  /** `upTo` reads the two acts as the ends of a row of keys: 1 to 4. */
  hints: readonly { acts: readonly (keyof M & string)[]; does: string; upTo?: true }[];
  children?: ReactNode;
}) {
  const { map, hints, children } = props;
  return (
    <footer className="foot">
      <span className="key-hints needs-script">
        {hints.map(({ acts, does, upTo }) => (
          <span key={does}>
            {acts.map((act, index) => (
              <Fragment key={act}>
                {upTo === true && index > 0 && " to "}
                <Kbd of={map[act]!.keys[0]!} />
              </Fragment>
            ))}{" "}
            {does}
          </span>
        ))}
      </span>
      {children !== undefined && <span className="push">{children}</span>}
    </footer>
  );
}
