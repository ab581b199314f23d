/**
 * What an act came to that leads to another page: said there, once it is shown. Lives as long as the window does not
 * load anew; a page that was loaded anew says itself where one has come to.
 */
let words: string | null = null;

export function leaveWords(said: string): void {
  words = said;
}

/** The words that were left, once. */
export function pickUpWords(): string | null {
  const said = words;
  words = null;
  return said;
}
