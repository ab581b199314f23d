import { useRef } from "react";
import type { NoteView } from "#app/domain/review/view.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { Name } from "../ui/name.tsx";
import { FailureNotice } from "../ui/notice.tsx";
import { Time } from "../ui/time.tsx";
import { useAct } from "./use-act.ts";

/** What people left for the next one, and a line to leave something. */
export function NotesPart(props: {
  notes: readonly NoteView[];
  hidden: Readonly<Record<string, string>>;
  refused: Failure | null;
}) {
  const { notes, hidden, refused } = props;
  const form = useRef<HTMLFormElement>(null);
  const { act, busy, failure } = useAct((done) => {
    form.current?.reset();
    announce(done.words);
  }, refused);
  return (
    <section className="notes-part" aria-labelledby="notes-heading">
      <div className="section-head">
        <h2 id="notes-heading">Notes for the next person</h2>
      </div>
      {notes.length > 0 && (
        <ul className="note-list">
          {notes.map((note) => (
            <li key={note.seq}>
              <p className="small soft">
                {note.by ? <Name of={note.by.name} /> : "Docket"}, <Time at={note.at} />
              </p>
              <p dir="auto">{note.text}</p>
            </li>
          ))}
        </ul>
      )}
      <form
        ref={form}
        method="post"
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) act(new FormData(event.currentTarget));
        }}
      >
        {Object.entries({ ...hidden, intent: "note" }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextArea
          label={<span className="unseen">Note</span>}
          name="text"
          rows={1}
          required
          maxLength={4000}
        />
        <Button type="submit">Leave the note</Button>
      </form>
      {failure && <FailureNotice failure={failure} />}
    </section>
  );
}
