import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { Button } from "#app/components/ui/button.tsx";
import type { KeyMap } from "#app/components/ui/keys.ts";
import { Notice } from "#app/components/ui/notice.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { useKeys } from "#app/components/ui/use-keys.ts";
import { counted, grouped } from "#app/domain/audit/sentence.ts";

/** What a verification on the page found. Times are milliseconds. */
export interface Verified {
  ok: boolean;
  events: number;
  texts: number;
  head: { seq: number; hash: string } | null;
  firstBad: { seq: number; reason: string } | null;
  strangeTexts: number[];
  triggersMissing: string[];
  at: number;
  ms: number;
}

const keys = { verify: { keys: ["v"], does: "verify the chain" } } satisfies KeyMap;

/** Verifies the chain when asked, and says what was found. */
export function ChainPane({ verified }: { verified: Verified | undefined }) {
  const busy = useNavigation().formAction !== undefined;
  const form = useRef<HTMLFormElement>(null);
  useKeys({ title: "Chain", map: keys, acts: { verify: () => form.current?.requestSubmit() } });
  return (
    <section className="section" aria-labelledby="chain">
      <div className="section-head">
        <h2 id="chain">Chain</h2>
        <Form method="post" ref={form}>
          <Button type="submit" keyName="v" disabled={busy}>
            {verified === undefined ? "Verify" : "Verify again"}
          </Button>
        </Form>
      </div>
      {busy && <p role="status">Reading every event ...</p>}
      {!busy && verified !== undefined && <Finding verified={verified} />}
      {verified === undefined && !busy && (
        <p className="small">
          Each event seals the one before it. Verifying reads them all, and every text, and says which is the
          first that does not hold.
        </p>
      )}
    </section>
  );
}

function Finding({ verified }: { verified: Verified }) {
  const { ok, events, texts, head, firstBad, triggersMissing, strangeTexts, at, ms } = verified;
  return (
    <>
      {ok ? (
        <p role="status">
          <b>Whole.</b> {counted(events, "event")} and {counted(texts, "text")} hold, {(ms / 1000).toFixed(1)}{" "}
          s, at <Time at={at} show="seconds" /> UTC.
        </p>
      ) : (
        <Notice head="The trail does not hold" refused>
          {firstBad !== null && (
            <p>
              Event {grouped(firstBad.seq)} is the first that fails: {firstBad.reason}
            </p>
          )}
          {triggersMissing.length > 0 && <p>Triggers were missing: {triggersMissing.join(", ")}.</p>}
          {strangeTexts.length > 0 && (
            <p>Text versions that no event brought in: {strangeTexts.join(", ")}.</p>
          )}
          <p>Keep a copy of the database as it is before anything else is done with it.</p>
        </Notice>
      )}
      {head !== null && (
        <dl className="pairs">
          <dt>Last event</dt>
          <dd>{grouped(head.seq)}</dd>
          <dt>Last hash</dt>
          <dd>
            <code className="hash">{head.hash}</code>
          </dd>
        </dl>
      )}
    </>
  );
}
