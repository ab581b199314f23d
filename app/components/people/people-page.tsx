import { Link } from "@remix-run/react";
import { Sheet } from "#app/components/shell/bar.tsx";
import { StatusWord } from "#app/components/ui/status-word.tsx";
import { Age } from "#app/components/ui/time.tsx";
import { roleLabels } from "#app/domain/auth/permissions.ts";
import { type PersonView, standing } from "#app/domain/auth/views.ts";
import { type Failure, isFailure } from "#app/domain/shared/failure.ts";
import { InviteForm } from "./invite-form.tsx";
import { LinkOnce } from "./link-once.tsx";

interface Invited {
  id: number;
  displayName: string;
  link: string;
  until: number;
}

/** Everybody with an account, and the form for one more. */
export function PeoplePage(props: {
  people: PersonView[];
  me: number;
  now: number;
  result: Failure | Invited | undefined;
}) {
  const { people, me, now, result } = props;
  const failure = isFailure(result) ? result : undefined;
  const invited = result === undefined || isFailure(result) ? undefined : result;
  return (
    <Sheet>
      <h1>People</h1>
      {invited !== undefined && <LinkOnce {...invited} />}
      <div className="beside">
        <table className="grid wrap">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Signs in as</th>
              <th scope="col">Role</th>
              <th scope="col">Account</th>
              <th scope="col" className="number">
                Last seen
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} isMe={person.id === me} now={now} />
            ))}
          </tbody>
        </table>
        <section aria-labelledby="invite-head">
          <h2 id="invite-head">Add a person</h2>
          {/* A new form after each invitation, so that nobody invites the same person twice. */}
          <InviteForm key={invited?.id ?? 0} failure={failure} />
        </section>
      </div>
    </Sheet>
  );
}

function PersonRow({ person, isMe, now }: { person: PersonView; isMe: boolean; now: number }) {
  const { id, displayName, name, role, state, lastSeenAt } = person;
  return (
    <tr>
      <th scope="row">
        <Link to={`/people/${id}`}>
          <bdi>{displayName}</bdi>
        </Link>
        {isMe && <span className="soft"> (you)</span>}
      </th>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td className="keep-line">{roleLabels[role]}</td>
      <td>
        <StatusWord word={standing(person)} strength={state === "disabled" ? "bad" : "soft"} />
      </td>
      <td className="number keep-line">{lastSeenAt !== null && <Age at={lastSeenAt} now={now} />}</td>
    </tr>
  );
}
