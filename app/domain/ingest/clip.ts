/** The number of code points in a well-formed string. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    // Every high surrogate is half of a pair.
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}

/** The first `limit` code points of a text, with an ellipsis when something was cut. */
export function clip(text: string, limit: number): string {
  const points = [...text.slice(0, limit * 2 + 2)];
  return points.length <= limit ? text : `${points.slice(0, limit).join("")}…`;
}
