import type { Role, UserState } from "../vocabulary.ts";

/** One of a person's own sessions, for their account page. Times in milliseconds. */
export interface SessionView {
  /** Hash of the token. */
  id: string;
  /** "Firefox on Linux". */
  device: string;
  createdAt: number;
  lastSeenAt: number;
  /** The session that asks. */
  current: boolean;
}

/** One account in the list of people. Times in milliseconds. */
export interface PersonView {
  id: number;
  name: string;
  displayName: string;
  role: Role;
  state: UserState;
  createdAt: number;
  /** Newest sign of life of a session that is still open; null when signed in nowhere. */
  lastSeenAt: number | null;
  hasPassword: boolean;
  /** Until when a one-time link of this account may be used; null without one. */
  linkUntil: number | null;
}

/** Where an account stands, in words. */
export function standing(person: Pick<PersonView, "state" | "hasPassword" | "linkUntil">): string {
  if (person.state === "disabled") return "Disabled";
  if (person.state === "active" && person.hasPassword) return "Active";
  const waiting = person.state === "invited" ? "Invited" : "Password reset";
  return person.linkUntil === null ? `${waiting}, link too old` : `${waiting}, link open`;
}
