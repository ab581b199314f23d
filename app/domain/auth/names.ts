import { Refusal } from "../shared/refusal.ts";

/** Longest name to sign in with, in code points. */
export const nameLimit = 40;
/** Longest name as shown to others, in code points. */
export const displayNameLimit = 80;

const nameShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]*$/u;
/** Control characters, and those that change the direction or the look of the text around them. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Joiners that Arabic, Persian, Indic scripts and emoji need inside words. */
const joiners = /[\u200c\u200d]/g;

/** The form in which names are stored and looked up: NFKC, lower case, no space around. */
export function foldName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/**
 * A sign-in name in its stored form: letters and digits of any script and `. _ - @`, 2 to 40 code points.
 * @throws {Refusal} bad_input
 */
export function readName(typed: string): string {
  const name = foldName(typed);
  const length = [...name].length;
  if (length < 2 || length > nameLimit || !nameShape.test(name)) {
    throw new Refusal(
      "bad_input",
      `A name to sign in with has 2 to ${nameLimit} letters, digits or . _ - @ and begins with a letter or digit. Choose another one.`,
      { field: "name" },
    );
  }
  return name;
}

/**
 * A name as shown to others, in any script, without unseen characters; runs of spaces become one.
 * @throws {Refusal} bad_input
 */
export function readDisplayName(typed: string): string {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  const length = [...name].length;
  if (length < 1 || length > displayNameLimit || unseen.test(name.replace(joiners, ""))) {
    throw new Refusal(
      "bad_input",
      `A name to show has 1 to ${displayNameLimit} characters and no unseen ones. Type it again.`,
      { field: "displayName" },
    );
  }
  return name;
}
