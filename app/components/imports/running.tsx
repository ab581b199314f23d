import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { ProgressBar } from "#app/components/ui/progress.tsx";
import type { ProgressView } from "#app/domain/ingest/views.ts";

/** How often a page that waits asks again, in milliseconds. */
const everyMs = 1_000;

/** How far long reading is. The page asks again by itself; without scripts a link does. */
export function Running(props: { label: string; progress: ProgressView | null; here: string }) {
  const { label, progress, here } = props;
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(() => {
      if (document.visibilityState === "visible") revalidate();
    }, everyMs);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  const known = progress !== null && progress.totalBytes > 0;
  return (
    <div className="running">
      <p>
        {label}{" "}
        {progress?.file != null ? (
          <span className="soft">
            now <bdi>{progress.file}</bdi>
          </span>
        ) : (
          known && <span className="soft">now putting answers under their comments</span>
        )}
      </p>
      <ProgressBar
        label={label}
        max={known ? progress.totalBytes : 1}
        {...(known ? { value: progress.bytes } : {})}
      />
      <noscript>
        <p>
          <a href={here}>Look again</a>
        </p>
      </noscript>
    </div>
  );
}
