import { type KeyboardEvent, useEffect, useState } from "react";
import { rejectionLabels } from "#app/domain/suggestions/rejections.ts";
import { type RejectionReason, rejectionReasons } from "#app/domain/vocabulary.ts";
import { TextArea } from "../ui/field.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Popover } from "../ui/popover.tsx";
import type { SuggestionEntry } from "./suggestion-entries.ts";
import { closeWords } from "./words-popover.tsx";

const rejectionId = "reject-suggestion";

/**
 * Asks why a suggestion is rejected. A digit picks the reason and sends it; "something else" wants words first. Words
 * may go with any reason: they are written before it is picked.
 */
export function RejectionPopover(props: {
  entry: SuggestionEntry | undefined;
  onReject: (entry: SuggestionEntry, reason: RejectionReason, note: string) => void;
}) {
  const { entry, onReject } = props;
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const popover = document.getElementById(rejectionId);
    const begin = () => {
      setNote("");
      setProblem(undefined);
    };
    popover?.addEventListener("beforetoggle", begin);
    return () => popover?.removeEventListener("beforetoggle", begin);
  }, []);
  const pick = (reason: RejectionReason) => {
    if (!entry) return;
    if (reason === "other" && note.trim() === "") {
      setProblem("Say what is wrong with it, then press Enter.");
      document.getElementById(`${rejectionId}-words`)?.focus();
      return;
    }
    closeWords(rejectionId);
    onReject(entry, reason, note);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.target instanceof HTMLTextAreaElement || ctrlKey || metaKey || altKey) return;
    if (key.length !== 1 || key === " ") return;
    // While the reasons are asked for, no key means anything on the page below.
    event.preventDefault();
    const reason = rejectionReasons[Number(key) - 1];
    if (reason) pick(reason);
  };
  return (
    <Popover id={rejectionId} label="Why the suggestion is rejected" className="rejection">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside */}
      <div onKeyDown={onKeyDown}>
        <p className="rejection-head">
          Reject {entry?.tag}{" "}
          <q className="words">
            <bdi>{entry?.suggestion.quote}</bdi>
          </q>
        </p>
        <ul>
          {rejectionReasons.map((reason, i) => (
            <li key={reason}>
              <button type="button" className="quiet" onClick={() => pick(reason)}>
                <Kbd of={String(i + 1)} /> {rejectionLabels[reason]}
              </button>
            </li>
          ))}
        </ul>
        <TextArea
          id={`${rejectionId}-words`}
          label="In words"
          help="Written first, they go with any reason. Enter sends them as something else."
          error={problem}
          value={note}
          rows={2}
          maxLength={1000}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            pick("other");
          }}
        />
      </div>
    </Popover>
  );
}

/** Opens the reasons beside the suggestion that they are about. They have the focus at once: the next key is theirs. */
export function openRejection(beside: HTMLElement | null): void {
  const popover = document.getElementById(rejectionId);
  (popover?.showPopover as undefined | ((options?: { source?: HTMLElement }) => void))?.call(
    popover,
    beside ? { source: beside } : undefined,
  );
  popover?.querySelector("button")?.focus();
}
