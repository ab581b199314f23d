import { useNavigate } from "@remix-run/react";
import { type MouseEvent, useCallback } from "react";

/** Follows plain clicks on plain links inside an element without a new document; anything else stays the browser's. */
export function useFollowLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const href = link?.getAttribute("href");
      if (!href?.startsWith("/") || link?.hasAttribute("target")) return;
      event.preventDefault();
      navigate(href);
    },
    [navigate],
  );
}
