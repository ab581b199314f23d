/** The first `limit` code points of a text, with an ellipsis when something was cut. */
export function clip(text: string, limit: number): string {
  const points = [...text.slice(0, limit * 2 + 2)];
  return points.length <= limit ? text : `${points.slice(0, limit).join("")}…`;
}
