import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** The path shown last. Outside of the component: an error page mounts the frame anew. */
let before: string | null = null;

/**
 * After a move to another page, focus goes to its main heading, so that a screen reader says where one has come to and
 * Tab goes on from there. A change of the address's search alone leaves focus where it is, unless what had it is gone.
 */
export function useHeadingFocus(): void {
  const { pathname, hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for every move, also to the same address.
  useEffect(() => {
    const was = before;
    before = pathname;
    if (was === null || hash !== "") return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (was === pathname && !isLost) return;
    const heading = document.querySelector<HTMLElement>("h1") ?? document.querySelector<HTMLElement>("main");
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname, hash, key]);
}
