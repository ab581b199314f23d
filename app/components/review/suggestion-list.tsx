import { useCallback, useMemo } from "react";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import { rejectionLabels } from "#app/domain/suggestions/rejections.ts";
import type { SuggestionsView } from "#app/domain/suggestions/view.ts";
import { rejectionReasons } from "#app/domain/vocabulary.ts";
import type { ParagraphLayout } from "../annotate/text-layout.ts";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { ListWindow } from "../ui/list-window.tsx";
import type { SuggestionEntry } from "./suggestion-entries.ts";
import { type SuggestionActs, SuggestionLine, suggestionFormId } from "./suggestion-entry.tsx";
import { openRejection, RejectionPopover } from "./suggestion-reject.tsx";
import type { SuggestionsInHand } from "./use-suggestions.ts";
import { useUnlooked } from "./use-unlooked.ts";

/** What the machine proposes for the text, in its order, in a place of its own that keeps its height. */
export function SuggestionList(props: {
  suggestions: SuggestionsInHand;
  blind: SuggestionsView["blind"];
  layouts: readonly ParagraphLayout[];
  isComment: boolean;
  itemId: number;
  /** What was wrong with a rejection that was sent without scripts. */
  problem: string | undefined;
}) {
  const { suggestions, blind, itemId, problem } = props;
  const unlooked = useUnlooked(props);
  const { entries, inHand, canMark, take, accept, openForm } = suggestions;
  const onReject = useCallback(
    (key: PlaceWord, opener: HTMLElement) => {
      take(key, { focus: false });
      openRejection(opener);
    },
    [take],
  );
  const acts = useMemo<SuggestionActs>(
    () => ({ onTake: take, onAccept: accept, onAmend: openForm, onReject }),
    [take, accept, openForm, onReject],
  );
  if (blind) return <ReadBlind reason={blind.reason} />;
  if (entries.length === 0) return null;
  const left = entries.filter((entry) => entry.state !== "settled").length;
  return (
    <section className="suggestion-pane" aria-labelledby="suggested-heading">
      <div className="section-head">
        <h2 id="suggested-heading">Suggested</h2>
        <span className="small faint">
          {left === 0 ? "none open" : `${left} open`}
          {canMark && unlooked.length > 0 && (
            <span className="needs-script">, {unlooked.length} to look at</span>
          )}
        </span>
        <span className="push small soft suggestion-heads needs-script">
          <span className="keep-line">
            next <Kbd of=";" />
          </span>
          {canMark && <AcceptAll suggestions={suggestions} unlooked={unlooked} />}
        </span>
      </div>
      {canMark && <PlainReason problem={problem} />}
      <ListWindow
        className="suggestion-list"
        items={entries}
        at={entries.findIndex(({ key }) => key === inHand)}
      >
        {(entry) => (
          <SuggestionLine
            key={entry.key}
            entry={entry}
            inHand={entry.key === inHand}
            {...{ canMark, itemId, ...acts }}
          />
        )}
      </ListWindow>
    </section>
  );
}

/** Accepts every open suggestion of this text, once all of them were looked at; before that it says what is left. */
function AcceptAll(props: { suggestions: SuggestionsInHand; unlooked: readonly SuggestionEntry[] }) {
  const { suggestions, unlooked } = props;
  const open = suggestions.entries.filter((entry) => entry.state === "open");
  const [first] = unlooked;
  const isBlocked = first !== undefined || open.length === 0;
  return (
    <Button
      className="small"
      aria-disabled={isBlocked}
      title={first ? "Look at every suggestion first: step to it, or look at its paragraph" : undefined}
      onClick={() => {
        if (first) {
          announce(
            `${unlooked.length} of ${open.length} suggestions are not looked at yet. This is the first.`,
          );
          suggestions.take(first.key);
        } else if (open.length > 0) {
          suggestions.acceptAll(open.map((entry) => entry.key));
        }
      }}
    >
      Accept all {open.length}
    </Button>
  );
}

/** Without scripts the reason is chosen before Reject is pressed. */
function PlainReason({ problem }: { problem: string | undefined }) {
  return (
    <div className="without-script plain-reason">
      <label htmlFor="plain-reason">When rejecting</label>
      <select
        id="plain-reason"
        form={suggestionFormId}
        name="reason"
        className="field"
        defaultValue=""
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : "plain-reason-problem"}
      >
        <option value="">Choose a reason</option>
        {rejectionReasons.map((reason) => (
          <option key={reason} value={reason}>
            {rejectionLabels[reason]}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <p className="problem" id="plain-reason-problem">
          {problem}
        </p>
      )}
      <label htmlFor="plain-reason-words">In words</label>
      <input
        id="plain-reason-words"
        form={suggestionFormId}
        name="note"
        className="field"
        dir="auto"
        autoComplete="off"
      />
    </div>
  );
}

function ReadBlind({ reason }: { reason: string }) {
  return (
    <p className="read-blind small soft">
      Read blind: suggestions are hidden.{" "}
      {reason !== "" && (
        <q>
          <bdi>{reason}</bdi>
        </q>
      )}
    </p>
  );
}

/** What the list sends by: a form for pages without scripts, and the reasons. Stands outside of every other form. */
export function SuggestionForms(props: {
  suggestions: SuggestionsInHand;
  hidden: Readonly<Record<string, string>>;
}) {
  const { suggestions, hidden } = props;
  return (
    <>
      <form id={suggestionFormId} method="post">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <RejectionPopover
        entry={suggestions.entries.find((entry) => entry.key === suggestions.inHand)}
        onReject={(entry, reason, note) => suggestions.reject(entry.key, reason, note)}
      />
    </>
  );
}
