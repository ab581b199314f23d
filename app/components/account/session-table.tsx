import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { Age, Time } from "#app/components/ui/time.tsx";
import type { SessionView } from "#app/domain/auth/views.ts";

/** One's own sessions, each with an end to it. */
export function SessionTable({ sessions, now }: { sessions: SessionView[]; now: number }) {
  return (
    <>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Signed in, UTC</th>
            <th scope="col">Last seen</th>
            <th scope="col">
              <span className="unseen">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{session.device}</th>
              <td>
                <Time at={session.createdAt} />
              </td>
              <td>
                {session.current ? <b>this one, now</b> : <LastSeen at={session.lastSeenAt} now={now} />}
              </td>
              <td className="number">{!session.current && <EndForm session={session} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <Form method="post" className="acts after-table">
          <input type="hidden" name="intent" value="end_others" />
          <Button type="submit">End all but this one</Button>
        </Form>
      )}
    </>
  );
}

function LastSeen({ at, now }: { at: number; now: number }) {
  return (
    <>
      <Age at={at} now={now} />
      {now - at >= 60_000 && " ago"}
    </>
  );
}

function EndForm({ session }: { session: SessionView }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="session" value={session.id} />
      <Button
        type="submit"
        kind="quiet"
        className="as-link"
        aria-label={`End the session of ${session.device}`}
      >
        End
      </Button>
    </Form>
  );
}
