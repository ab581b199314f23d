import { useEffect, useState } from "react";
import type { LeaseView } from "#app/domain/review/view.ts";
import { announce } from "../ui/announcer.tsx";

/** How often a lease is renewed while the page is looked at, in milliseconds. */
const renewEvery = 60_000;

/** What the lease address answers. */
export type LeaseAnswer = { until: number; version: number } | { refusal: { message: string } };

/**
 * Keeps an item in hand while its page is looked at, and gives it back when the page is left for another. A page that
 * is closed lets the lease run out: a reload would otherwise give away what it is about to ask for.
 */
export function useLease(given: {
  lease: LeaseView;
  /** Where leases of the item are renewed and given back. */
  address: string;
  /** Version of the text that the page shows. */
  version: number;
}): {
  until: number | null;
  /** Why the item is no longer in hand; null while it is. */
  lost: string | null;
  /** A later version of the text, if one has come in. */
  newVersion: number | null;
} {
  const { lease, address, version } = given;
  const [newest, setNewest] = useState(version);
  const [until, setUntil] = useState(lease.until);
  const [lost, setLost] = useState<string | null>(null);
  const isMine = lease.mine && lost === null;

  // A page that was left for another gives back what it holds; going to look something up keeps it.
  useEffect(() => {
    if (!isMine) return;
    mounted.add(address);
    return () => {
      mounted.delete(address);
      setTimeout(() => {
        const isBack = mounted.has(address) || keepsLease(location.pathname, address);
        if (!isBack) void ask(address, "release");
      });
    };
  }, [isMine, address]);

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
      if ("until" in answer) {
        setUntil(answer.until);
        setNewest(answer.version);
        return;
      }
      setLost(answer.refusal.message);
      announce(answer.refusal.message, { shown: true, refused: true });
    };
    const timer = setInterval(renew, renewEvery);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [isMine, address]);

  return { until, lost, newVersion: newest > version ? newest : null };
}

/** Addresses of the leases that pages hold now. */
const mounted = new Set<string>();

/** The item's own pages and the articles: places where one looks something up for it. */
function keepsLease(path: string, address: string): boolean {
  return path.startsWith(address.replace(/lease$/, "")) || path.startsWith("/articles");
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
