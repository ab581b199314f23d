/** How far something is, in a word. The word carries the meaning; its strength only helps the eye. */
export function StatusWord(props: { word: string; strength?: "strong" | "soft" | "bad" }) {
  const { word, strength = "soft" } = props;
  if (strength === "strong") return <b>{word}</b>;
  return <span className={strength}>{word}</span>;
}
