import { roleLabels } from "../auth/permissions.ts";
import type { ActionFacts } from "./actions.ts";
import { counted, type Part, person, say } from "./sentence.ts";
import type { Telling, Words } from "./telling.ts";

type AccountAction = Extract<keyof ActionFacts, `user.${string}`>;

/** Whose account it is: the name people see, where the account is known. */
function whose({ event, names }: Telling, name: string): Part {
  return person(event.subject.id > 0 ? names.person(event.subject.id) : name);
}

/** "their own" where somebody acted on their own account. */
function ownOr(telling: Telling, name: string, noun: string): Part[] {
  const { event } = telling;
  return event.actor === event.subject.id
    ? say`their own ${noun}`
    : say`the ${noun} of ${whose(telling, name)}`;
}

const signInRefused: Record<ActionFacts["user.sign_in_refused"]["why"], string> = {
  password: "the password was wrong",
  disabled: "the account is disabled",
  too_many: "there were too many tries",
};

/** Sentences about accounts. */
export const accountWords: Pick<Words, AccountAction> = {
  "user.invited": ({ name, role }, telling) =>
    say`${telling.who} added ${whose(telling, name)} as ${roleLabels[role].toLowerCase()}.`,
  "user.activated": ({ name }, telling) =>
    say`${whose(telling, name)} chose a password and opened the account.`,
  "user.changed": ({ name }, telling) => say`${telling.who} changed ${ownOr(telling, name, "account")}.`,
  "user.disabled": ({ name }, telling) => say`${telling.who} disabled ${ownOr(telling, name, "account")}.`,
  "user.enabled": ({ name }, telling) => say`${telling.who} enabled ${ownOr(telling, name, "account")}.`,
  "user.reset_issued": ({ name }, telling) =>
    say`${telling.who} made a one-time link for ${whose(telling, name)}.`,
  "user.password_changed": ({ name }, telling) => say`${whose(telling, name)} changed the password.`,
  "user.signed_in": ({ name }, telling) => say`${whose(telling, name)} signed in.`,
  "user.sign_in_refused": ({ name, why }, telling) =>
    name === ""
      ? say`A sign-in was refused: there is no such account.`
      : say`A sign-in as ${whose(telling, name)} was refused: ${signInRefused[why]}.`,
  "user.signed_out": ({ name }, telling) => say`${whose(telling, name)} signed out.`,
  "user.sessions_ended": ({ name, count }, telling) =>
    say`${telling.who} ended ${counted(count, "session")} of ${telling.event.actor === telling.event.subject.id ? "their own" : whose(telling, name)}.`,
};
