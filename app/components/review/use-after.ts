import { useEffect, useState } from "react";

/** Does something now or, while something else is being sent, right after that has been answered. */
export function useAfter(isSending: boolean, act: () => unknown): () => unknown {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!waits || isSending) return;
    setWaits(false);
    act();
  }, [waits, isSending, act]);
  return () => (isSending ? setWaits(true) : act());
}
