import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { LaneCounts } from "./lane-tabs.tsx";

const everyMs = 20_000;

/** The lanes' counts, asked for again every 20 seconds while the page is in sight. The newest answer holds. */
export function useLaneCounts(loaded: LaneCounts): LaneCounts {
  const { load, data } = useFetcher<LaneCounts>();
  const [newest, setNewest] = useState(loaded);
  useEffect(() => setNewest(loaded), [loaded]);
  useEffect(() => {
    if (data !== undefined) setNewest(data);
  }, [data]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") load("/queue/counts");
    }, everyMs);
    return () => clearInterval(timer);
  }, [load]);
  return newest;
}
