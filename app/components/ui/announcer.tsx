import { useSyncExternalStore } from "react";
import { Button } from "./button.tsx";

interface Said {
  /** Counts up, so that the same words twice are said twice. */
  id: number;
  words: string;
  shown: boolean;
  refused: boolean;
}

let said: Said = { id: 0, words: "", shown: false, refused: false };
const listeners = new Set<() => void>();

/**
 * Says something to screen readers and, with `shown`, to the eye as well: a message over the page that moves nothing
 * and stays until it is closed or something else is said. Nothing that matters may stand only here.
 */
export function announce(words: string, { shown = false, refused = false } = {}): void {
  said = { id: said.id + 1, words, shown, refused };
  for (const listener of listeners) listener();
}

const silence = said;

/** The place where announcements are heard and seen; once, in the frame of the page. */
export function Announcer() {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
    () => silence,
  );
  return (
    <>
      <div role="status" className="unseen">
        <span key={now.id}>{now.words}</span>
      </div>
      {now.shown && (
        <div className={now.refused ? "message refused" : "message"}>
          <span>{now.words}</span>
          <Button kind="quiet" onClick={() => announce("")}>
            Close
          </Button>
        </div>
      )}
    </>
  );
}
