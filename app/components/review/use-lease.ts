import { useEffect, useRef, useState } from "react";
import type { LeaseView } from "#app/domain/review/view.ts";
import { announce } from "../ui/announcer.tsx";

/** How often a lease is renewed while the page is looked at, in milliseconds. */
const renewEvery = 60_000;

/** What the lease address answers. */
export type LeaseAnswer = { until: number } | { refusal: { message: string } };

/**
 * Keeps an item in hand while its page is looked at, and gives it back when the page is left for another. A page that
 * is closed lets the lease run out: a reload would otherwise give away what it is about to ask for.
 */
export function useLease(given: { lease: LeaseView; address: string }): {
  until: number | null;
  /** Why the item is no longer in hand; null while it is. */
  lost: string | null;
} {
  const { lease, address } = given;
  const [until, setUntil] = useState(lease.until);
  const [lost, setLost] = useState<string | null>(null);
  const isMine = lease.mine && lost === null;
  const wasLost = useRef(false);

  useEffect(() => {
    setUntil(lease.until);
    if (lease.mine) setLost(null);
  }, [lease]);

  useEffect(() => {
    if (!isMine) return;
    const renew = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await ask(address, "renew");
      if (answer === null) return;
      if ("until" in answer) return setUntil(answer.until);
      setLost(answer.refusal.message);
      wasLost.current = true;
      announce(answer.refusal.message, { shown: true, refused: true });
    };
    const timer = setInterval(renew, renewEvery);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [isMine, address]);

  return { until, lost };
}

/** Gives an item back without waiting for the answer. */
export function giveBack(address: string): void {
  void ask(address, "release");
}

async function ask(address: string, intent: "renew" | "release"): Promise<LeaseAnswer | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: new URLSearchParams({ intent }),
      keepalive: true,
    });
    return (await response.json()) as LeaseAnswer;
  } catch {
    // Offline: the next renewal tries again, and every write is checked against the lease anyway.
    return null;
  }
}
