/**
 * A text as it goes into the page. HTML cannot carry a carriage return or a NUL through its parser, so these two are
 * drawn as one other character each: every UTF-16 offset in the page stays the offset in the text.
 */
export function shownText(text: string): string {
  if (!/[\r\0]/.test(text)) return text;
  return text.replace(/\r\n/g, `${unseen}\n`).replaceAll("\r", "\n").replaceAll("\0", "\u2400");
}

/** Word joiner: takes no room and allows no break. */
const unseen = "\u2060";

/** Characters that turn the direction of what follows them, or hide; a reader should know that they are there. */
const directing = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** How many characters of a text steer its direction unseen. */
export function countDirecting(text: string): number {
  return text.match(directing)?.length ?? 0;
}
