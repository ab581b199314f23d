import { useState } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";

/** Asks for the words that an act needs: why an item is skipped, why a claim is withdrawn, a note. */
export function WordsDialog(props: {
  open: boolean;
  title: string;
  label: string;
  help: string;
  submit: string;
  busy: boolean;
  failure: Failure | null;
  onSubmit: (words: string) => void;
  onClose: () => void;
}) {
  const { open, title, label, help, submit, busy, failure, onSubmit, onClose } = props;
  const [words, setWords] = useState("");
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(words);
        }}
      >
        <TextArea
          label={label}
          help={help}
          error={failure?.refusal.message}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onSubmit(words);
          }}
          required
          maxLength={1000}
          rows={3}
          autoFocus
        />
        <div className="dialog-acts">
          <Button kind="primary" type="submit" keyName="Enter" disabled={busy}>
            {submit}
          </Button>
          <Button kind="large" onClick={onClose}>
            Not now
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
