import { useEffect, useState } from "react";
import { isIdle, type Work } from "#app/domain/review/work.ts";
import type { WorkStore } from "./work-store.ts";

/** How long after the last change the work is sent, in milliseconds. */
const pause = 500;

/** Where half-made work stands with the server. `keptAt` is the server's clock. */
export type Saving = { state: "kept"; keptAt: number | null } | { state: "pending" } | { state: "failed" };

/**
 * Sends half-made work to the server a moment after each change, and at once when the page is left. It is sent past
 * Remix: nothing on the page follows from it, so nothing needs to be loaded again.
 */
export function useAutosave(store: WorkStore, address: string, keptAt: number | null): Saving {
  const [saving, setSaving] = useState<Saving>({ state: "kept", keptAt });
  useEffect(() => {
    let sent: Work = store.get();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async () => {
      clearTimeout(timer);
      const work = store.get();
      if (work === sent || store.isHeld()) return;
      sent = work;
      const outcome = await post(address, work);
      if (store.get() !== work) return;
      if (outcome === null) sent = { ...work };
      setSaving(outcome === null ? { state: "failed" } : { state: "kept", keptAt: outcome.savedAt });
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(send, pause);
      setSaving((before) => (before.state === "pending" ? before : { state: "pending" }));
    });
    const leave = () => {
      if (document.visibilityState === "hidden") void send();
    };
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", send);
    return () => {
      stop();
      void send();
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", send);
    };
  }, [store, address]);
  return saving;
}

async function post(address: string, work: Work): Promise<{ savedAt: number | null } | null> {
  const body = new URLSearchParams({ work: isIdle(work) ? "" : JSON.stringify(work) });
  try {
    // What outlives the page may be no longer than 64 kB; longer work goes without that promise.
    const response = await fetch(address, {
      method: "POST",
      body,
      keepalive: body.toString().length < 60_000,
    });
    return response.ok ? ((await response.json()) as { savedAt: number | null }) : null;
  } catch {
    return null;
  }
}
