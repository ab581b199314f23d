import { foldName } from "./names.ts";

/** Fewest characters (code points) of a password. */
export const passwordMinimum = 12;
/** Most characters; far above any pass phrase, far below what hashing would suffer from. */
export const passwordMaximum = 200;

/** The one rule of passwords, in words for the form: length, nothing about kinds of characters (NIST SP 800-63B). */
export const passwordHint = `At least ${passwordMinimum} characters; a few words in a row are good.`;

/**
 * Why a password will not do, in words with what to do next; null when it will.
 * @param names the sign-in and the shown name: a password that is one of them, repeated or padded, is refused
 */
export function passwordProblem(password: string, names: readonly string[]): string | null {
  const length = [...password].length;
  if (length < passwordMinimum) {
    return `That is ${length} of at least ${passwordMinimum} characters. Make it longer, a few words in a row for example.`;
  }
  if (length > passwordMaximum) return `At most ${passwordMaximum} characters. Make it shorter.`;
  const folded = foldName(password);
  if (new Set(folded).size < 5) return "That repeats the same few characters. Choose something less even.";
  if (names.some((name) => isMostly(folded, foldName(name)))) {
    return "That is hardly more than your name. Choose something that others cannot guess.";
  }
  return null;
}

/** True when fewer than 6 characters are left of a password once the name is taken out wherever it stands. */
function isMostly(password: string, name: string): boolean {
  return name.length > 2 && password.includes(name) && password.replaceAll(name, "").length < 6;
}
