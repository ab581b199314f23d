/**
 * The start of a text, at most `most` code points, cut after a whole word where one ends in its second half.
 * @param start enough of the text to know: at least one code point more than `most`, or all of it
 */
export function excerptOf(start: string, most: number): { excerpt: string; cut: boolean } {
  const points = [...start];
  if (points.length <= most) return { excerpt: start, cut: false };
  const head = points.slice(0, most + 1).join("");
  const space = head.search(/\s\S*$/u);
  const whole = space > head.length / 2 ? head.slice(0, space) : points.slice(0, most).join("");
  return { excerpt: whole.trimEnd(), cut: true };
}
