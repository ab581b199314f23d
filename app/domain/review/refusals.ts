import { isSavable, type Problem } from "../codebook/validate-claim.ts";
import { Refusal } from "../shared/refusal.ts";

/**
 * Refuses input that breaks the codebook; the refusal's detail carries every problem with its place.
 * @throws {Refusal} bad_input
 */
export function expectSavable(problems: readonly Problem[]): void {
  if (isSavable(problems)) return;
  const blocking = problems.filter((problem) => problem.level === "block");
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : "";
  throw new Refusal("bad_input", `${blocking[0]?.message}${more}`, { problems });
}

/** A stale write: `stored` is what stands now, `submitted` what was sent. The detail carries both for the page to show side by side. */
export function conflict(what: string, versions: { stored: unknown; submitted: unknown }): Refusal {
  return new Refusal(
    "version_conflict",
    `${what} after you opened the page. Nothing was overwritten: compare both versions, then save yours again or keep the other.`,
    versions,
  );
}

const longestNote = 4000;

/**
 * A note as it is stored: trimmed, empty for none.
 * @throws {Refusal} bad_input for one that is too long or holds half a character
 */
export function readNote(raw: string | undefined): string {
  const note = (raw ?? "").trim();
  if (note.length > longestNote) {
    throw new Refusal("bad_input", `The note is longer than ${longestNote} characters. Shorten it.`, {
      field: "note",
    });
  }
  if (/\p{Cs}/u.test(note)) {
    throw new Refusal("bad_input", "The note holds half a character. Write it again.", { field: "note" });
  }
  return note;
}
