import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Popover } from "../ui/popover.tsx";
import type { Fields } from "./use-act.ts";

/**
 * Asks for the words that an act needs: why an item is skipped, why a claim is withdrawn. Opens and sends without
 * scripts too; the button that opens it carries `opensPopover(id)`.
 */
export function WordsPopover(props: {
  id: string;
  title: string;
  label: string;
  help: string;
  submit: string;
  /** Fields that go with the words, the intent among them. */
  fields: Readonly<Record<string, string>>;
  /** Name of the field that the words are sent as. */
  name: string;
  busy: boolean;
  failure: Failure | null;
  onSend: (fields: Fields) => void;
}) {
  const { id, title, label, help, submit, fields, name, busy, failure, onSend } = props;
  const [words, setWords] = useState("");
  const area = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const popover = document.getElementById(id);
    const focus = () => {
      if (popover?.matches(":popover-open")) document.getElementById(area)?.focus();
    };
    popover?.addEventListener("toggle", focus);
    return () => popover?.removeEventListener("toggle", focus);
  }, [id, area]);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || !form.current?.reportValidity()) return;
    onSend({ ...fields, [name]: words });
  };
  return (
    <Popover id={id} label={title} className="words-popover">
      <form ref={form} method="post" className="stack" onSubmit={send}>
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <TextArea
          id={area}
          label={label}
          help={help}
          name={name}
          error={failure?.refusal.message}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
          required
          maxLength={1000}
          rows={3}
        />
        <div className="acts">
          <Button kind="primary" type="submit" keyName="Enter" disabled={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Popover>
  );
}

/** Opens a popover of words from a key. */
export function openWords(id: string): void {
  document.getElementById(id)?.showPopover();
}

export function closeWords(id: string): void {
  const popover = document.getElementById(id);
  if (popover?.matches(":popover-open")) popover.hidePopover();
}
