import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a move to another page, focus goes to its main heading, so that a screen reader says where one has come to and
 * Tab goes on from there. A change of the address's search alone leaves focus where it is.
 */
export function useHeadingFocus(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash !== "") return;
    const heading = document.querySelector<HTMLElement>("h1") ?? document.querySelector<HTMLElement>("main");
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname, hash]);
}
