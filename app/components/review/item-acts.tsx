import type { ReviewView } from "#app/domain/review/view.ts";
import { Button } from "../ui/button.tsx";
import { opensPopover } from "../ui/popover.tsx";
import { type ItemActsInHand, skipId } from "./use-item-acts.ts";
import { WordsPopover } from "./words-popover.tsx";

/** Undo, skip and hand back, in the item's bar. Each is a plain form, or opens one. */
export function ItemActs(props: {
  view: ReviewView;
  acts: ItemActsInHand;
  canWork: boolean;
  hidden: Readonly<Record<string, string>>;
  queue: string;
}) {
  const { view, acts, canWork, hidden, queue } = props;
  return (
    <>
      <PlainAct
        fields={{ ...hidden, intent: "undo", seq: String(view.undo?.seq ?? "") }}
        label="Undo"
        keyName="z"
        title={view.undo ? `Undo ${view.undo.words}` : "Nothing of yours is left to undo"}
        disabled={view.undo === null}
        onAct={acts.undo}
      />
      {canWork && (
        <>
          <Button kind="quiet" keyName="s" {...opensPopover(skipId)}>
            Skip
          </Button>
          <PlainAct
            fields={{ ...hidden, intent: "release", back: queue }}
            label="Hand back"
            keyName="Escape"
            title="Give the item back and go to the queue; what you have made is kept"
            onAct={acts.release}
          />
          <WordsPopover
            id={skipId}
            title="Skip this item"
            label="Why you skip it"
            help="The next person reads it. The item stays in the queue for others."
            submit="Skip"
            name="reason"
            fields={{ ...hidden, intent: "skip" }}
            busy={acts.skip.busy}
            failure={acts.skip.failure}
            onSend={acts.skip.send}
          />
        </>
      )}
    </>
  );
}

function PlainAct(props: {
  fields: Readonly<Record<string, string>>;
  label: string;
  keyName: string;
  title: string;
  disabled?: boolean;
  onAct: () => unknown;
}) {
  const { fields, label, keyName, title, disabled, onAct } = props;
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="quiet" type="submit" keyName={keyName} title={title} disabled={disabled === true}>
        {label}
      </Button>
    </form>
  );
}
