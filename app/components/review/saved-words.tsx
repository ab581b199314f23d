import { Time } from "../ui/time.tsx";
import type { Saving } from "./use-autosave.ts";

/** Whether half-made work is safe, and since when. */
export function SavedWords({ saving }: { saving: Saving }) {
  if (saving.state === "pending") return <>keeping the draft …</>;
  if (saving.state === "failed") return <span className="bad">draft not kept: no answer</span>;
  if (saving.keptAt === null) return null;
  return (
    <>
      draft kept
      <br />
      <Time at={saving.keptAt} show="seconds" />
    </>
  );
}
