import { Sheet } from "#app/components/shell/bar.tsx";
import { FailureNotice, Notice } from "#app/components/ui/notice.tsx";
import { roleHints, roleLabels } from "#app/domain/auth/permissions.ts";
import type { SessionView } from "#app/domain/auth/views.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import type { Role } from "#app/domain/vocabulary.ts";
import { PasswordForm } from "./password-form.tsx";
import { SessionTable } from "./session-table.tsx";

const doneWords = {
  password: "Your password is changed. All your other sessions have ended.",
  session: "That session has ended.",
  sessions: "All your other sessions have ended.",
};

/** A person's own account: who they are here, their password, where they are signed in. */
export function AccountPage(props: {
  user: { name: string; displayName: string; role: Role };
  sessions: SessionView[];
  now: number;
  done: keyof typeof doneWords | null;
  failure: Failure | undefined;
}) {
  const { user, sessions, now, done, failure } = props;
  const passwordFailure = failure?.given?.intent === "password" ? failure : undefined;
  const otherFailure = passwordFailure === undefined ? failure : undefined;
  return (
    <Sheet>
      <h1>Your account</h1>
      {otherFailure !== undefined && <FailureNotice failure={otherFailure} />}
      {failure === undefined && done !== null && <Notice head={doneWords[done]} />}
      <dl className="facts">
        <dt>Shown as</dt>
        <dd>
          <bdi>{user.displayName}</bdi>
        </dd>
        <dt>Signs in as</dt>
        <dd>
          <bdi>{user.name}</bdi>
        </dd>
        <dt>Role</dt>
        <dd>
          {roleLabels[user.role]}. <span className="soft">{roleHints[user.role]}</span>
        </dd>
      </dl>
      <div className="beside even">
        <section aria-labelledby="password-head">
          <h2 id="password-head">Password</h2>
          <PasswordForm key={done} name={user.name} failure={passwordFailure} />
        </section>
        <section aria-labelledby="sessions-head">
          <h2 id="sessions-head">Where you are signed in</h2>
          <SessionTable sessions={sessions} now={now} />
        </section>
      </div>
    </Sheet>
  );
}
