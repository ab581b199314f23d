import type { RefusalCode } from "./refusal.ts";

/** What an action sends back when it was refused: status and words, never a stack. Forms are drawn again from it. */
export interface Failure {
  refusal: { code: RefusalCode; message: string; detail: unknown };
  /** One sentence a field, by the field's name. */
  fields?: Record<string, string>;
  /** What was typed, by field, so that a form without scripts keeps it; passwords and other secrets are left out. */
  given?: Record<string, string>;
}

/** Tells a refusal from what an action returns when it went well. */
export function isFailure(result: unknown): result is Failure {
  return typeof result === "object" && result !== null && "refusal" in result;
}
