/**
 * An expected failure: the rules say no. `message` is shown to people as it stands, so it says what happened and
 * what to do next. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Facts for the page or the program, such as both versions of a stale write. */
  readonly detail: unknown;

  constructor(code: RefusalCode, message: string, detail?: unknown) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.detail = detail;
  }
}

/** Every reason for a refusal with the HTTP status that carries it. */
export const refusalStatus = {
  bad_input: 400,
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  already_in_state: 409,
  invalid_transition: 409,
  version_conflict: 409,
  held_by_other: 409,
  nothing_to_undo: 409,
  too_large: 413,
  too_many: 429,
  unreadable: 422,
} as const;
export type RefusalCode = keyof typeof refusalStatus;

/** True for a Refusal, also one made by another bundle of the same program (the server and the pages are built apart). */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "code" in error;
}
