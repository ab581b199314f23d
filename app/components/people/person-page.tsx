import { Form, Link } from "@remix-run/react";
import { FormFailure } from "#app/components/account/form-failure.tsx";
import { Sheet } from "#app/components/shell/bar.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { FailureNotice, Notice } from "#app/components/ui/notice.tsx";
import { Age, Time } from "#app/components/ui/time.tsx";
import { type PersonView, standing } from "#app/domain/auth/views.ts";
import { type Failure, isFailure } from "#app/domain/shared/failure.ts";
import { LinkOnce } from "./link-once.tsx";
import { RoleChoice } from "./role-choice.tsx";

const doneWords = {
  changed: "Saved.",
  disabled: "The account is disabled and signed out everywhere.",
  enabled: "The account is enabled.",
};

/** One account, for those who manage people. */
export function PersonPage(props: {
  person: PersonView;
  isMe: boolean;
  now: number;
  done: keyof typeof doneWords | null;
  result: Failure | { link: string; until: number } | undefined;
}) {
  const { person, isMe, now, done, result } = props;
  const failure = isFailure(result) ? result : undefined;
  const changeFailure = failure?.given?.intent === "change" ? failure : undefined;
  const issued = result === undefined || isFailure(result) ? undefined : result;
  return (
    <Sheet>
      <p>
        <Link to="/people">People</Link>
      </p>
      <h1>
        <bdi>{person.displayName}</bdi>
      </h1>
      {failure !== undefined && changeFailure === undefined && <FailureNotice failure={failure} />}
      {issued !== undefined && <LinkOnce displayName={person.displayName} {...issued} />}
      {result === undefined && done !== null && <Notice head={doneWords[done]} />}
      <Facts person={person} now={now} />
      <div className="beside even">
        <section aria-labelledby="change-head">
          <h2 id="change-head">Name and role</h2>
          <ChangeForm person={person} isMe={isMe} failure={changeFailure} />
        </section>
        <div className="parts">
          {isMe ? (
            <p className="soft">
              Your own password and sessions are on <Link to="/account">your account page</Link>. Your role,
              and whether you can sign in, are for another admin to change.
            </p>
          ) : (
            <AccessForms person={person} />
          )}
        </div>
      </div>
    </Sheet>
  );
}

function Facts({ person, now }: { person: PersonView; now: number }) {
  return (
    <dl className="facts">
      <dt>Signs in as</dt>
      <dd>
        <bdi>{person.name}</bdi>
      </dd>
      <dt>Account</dt>
      <dd>
        {standing(person)}
        {person.linkUntil !== null && (
          <>
            {" "}
            until <Time at={person.linkUntil} /> UTC
          </>
        )}
      </dd>
      <dt>Since</dt>
      <dd>
        <Time at={person.createdAt} show="day" />
      </dd>
      <dt>Last seen</dt>
      <dd>{person.lastSeenAt === null ? "Signed in nowhere" : <Age at={person.lastSeenAt} now={now} />}</dd>
    </dl>
  );
}

function ChangeForm(props: { person: PersonView; isMe: boolean; failure: Failure | undefined }) {
  const { person, isMe, failure } = props;
  const given = failure?.given;
  return (
    <Form method="post" className="stack">
      <FormFailure failure={failure} />
      <input type="hidden" name="intent" value="change" />
      <TextField
        label="Name that others see"
        name="displayName"
        autoComplete="off"
        required
        defaultValue={given?.displayName ?? person.displayName}
        error={failure?.fields?.displayName}
      />
      {isMe && <input type="hidden" name="role" value={person.role} />}
      <RoleChoice initial={given?.role ?? person.role} error={failure?.fields?.role} disabled={isMe} />
      <div className="acts">
        <Button type="submit" kind="large">
          Save
        </Button>
        <span className="small soft">Holds from their next click on.</span>
      </div>
    </Form>
  );
}

function AccessForms({ person }: { person: PersonView }) {
  if (person.state === "disabled") {
    return (
      <Access head="Enable" act="Enable the account" intent="enable">
        Opens the account again
        {person.hasPassword ? ", with the password it had." : "; it then needs a new link."}
      </Access>
    );
  }
  return (
    <>
      <Access head="Link for a new password" act="Make a link" intent="reset">
        {person.hasPassword
          ? "The present password and all sessions end at once. The link works once, for 24 hours."
          : "Replaces the link made before, if it is still open. It works once."}
      </Access>
      <Access head="Disable" act="Disable the account" intent="disable" grave>
        Signs them out everywhere, voids their link, and gives what they hold back to the queue. Everything
        they did stays. You can enable the account again.
      </Access>
    </>
  );
}

function Access(props: {
  head: string;
  act: string;
  intent: string;
  grave?: boolean;
  children: React.ReactNode;
}) {
  const { head, act, intent, grave, children } = props;
  const headId = `${intent}-head`;
  return (
    <section aria-labelledby={headId}>
      <h2 id={headId}>{head}</h2>
      <Form method="post" className="stack">
        <input type="hidden" name="intent" value={intent} />
        <p className="soft">{children}</p>
        <div className="acts">
          <Button type="submit" kind={grave === true ? "grave" : "plain"}>
            {act}
          </Button>
        </div>
      </Form>
    </section>
  );
}
