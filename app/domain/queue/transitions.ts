import { Refusal } from "../shared/refusal.ts";
import type { ItemKind, ItemState, Lane } from "../vocabulary.ts";

/** The columns of an item that its state machine reads and writes. */
export interface ItemCore {
  kind: ItemKind;
  lane: Lane;
  state: ItemState;
  reopened: boolean;
  wakeAt: number | null;
  revision: number;
}

/** What may happen to an item. Notes, claims and tones never move one. */
export type ItemAct =
  /** A decision about a comment; also about one already decided, whose decision it replaces. */
  | { act: "decide"; effect: "done" }
  | { act: "decide"; effect: "escalated" }
  /** @param wakeAt milliseconds since 1970 UTC, later than now */
  | { act: "decide"; effect: "deferred"; wakeAt: number }
  /** All claims of the text are marked. */
  | { act: "finish" }
  /** A new text version came in. */
  | { act: "reopen" }
  /** The time of a deferred item has come. */
  | { act: "wake" };

/**
 * The item after an act, with its revision counted on. Pure: the one place that knows the moves.
 * @throws {Refusal} invalid_transition or already_in_state, in words
 */
export function moveItem<I extends ItemCore>(item: I, act: ItemAct): I {
  const next = { ...item, revision: item.revision + 1 };
  switch (act.act) {
    case "decide":
      if (item.kind !== "moderation") {
        throw new Refusal(
          "invalid_transition",
          "Only comments are decided about. Finish this text when its claims are marked.",
        );
      }
      return { ...next, ...afterDecision(act) };
    case "finish":
      if (item.kind !== "claims") {
        throw new Refusal("invalid_transition", "A comment is finished by a decision. Choose one.");
      }
      if (item.state === "done") {
        throw new Refusal(
          "already_in_state",
          "This text is already finished. Reload to see who finished it.",
        );
      }
      return { ...next, lane: item.kind, state: "done", reopened: false, wakeAt: null };
    case "reopen":
      return {
        ...next,
        lane: item.kind,
        state: "open",
        reopened: item.state === "done" || item.reopened,
        wakeAt: null,
      };
    case "wake":
      if (item.lane !== "deferred") {
        throw new Refusal("invalid_transition", "This item is not deferred, so there is nothing to wake.");
      }
      return { ...next, lane: item.kind, state: "open", wakeAt: null };
  }
}

function afterDecision(
  act: ItemAct & { act: "decide" },
): Pick<ItemCore, "lane" | "state" | "reopened" | "wakeAt"> {
  switch (act.effect) {
    case "done":
      return { lane: "moderation", state: "done", reopened: false, wakeAt: null };
    case "escalated":
      return { lane: "escalated", state: "open", reopened: false, wakeAt: null };
    case "deferred":
      return { lane: "deferred", state: "open", reopened: false, wakeAt: act.wakeAt };
  }
}

/**
 * Refuses a change that was made from an older state of the item.
 * @throws {Refusal} version_conflict; `detail` holds both revisions
 */
export function expectRevision(item: { revision: number }, seen: number): void {
  if (item.revision === seen) return;
  throw new Refusal(
    "version_conflict",
    "Somebody changed this item after you opened it. Nothing of yours was lost: look at what changed, then decide again.",
    { seen, current: item.revision },
  );
}
