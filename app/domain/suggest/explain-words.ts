import type { Explanation } from "./explain.ts";
import type { Found, NumberMention, Veto } from "./types.ts";

/** An explanation in lines for people: sentences, numbers, what fired, what gave way, what was turned down and why. */
export function explanationLines({ analysis, fired, kept, vetoes }: Explanation): string[] {
  const { text, sentences, numbers, tokens } = analysis;
  const quote = ({ start, end }: { start: number; end: number }) =>
    `“${text.slice(start, end).replace(/\s+/g, " ")}”`;
  const gaveWay = fired.filter((one) => !kept.includes(one));
  return [
    `${sentences.length} sentences, ${tokens.length} tokens`,
    ...sentences.map((one, index) => `  ${index + 1}. ${quote(one)}`),
    ...section(
      "Numbers",
      numbers,
      (one) => `${text.slice(one.qualifierStart, one.end)}: ${numberWords(one)}`,
    ),
    ...section("Fired", kept, (one) => `${firedWords(one)} ${quote(one)}${fieldWords(one, quote)}`),
    ...section("Gave way", gaveWay, (one) => `${firedWords(one)} ${quote(one)}`),
    ...section("Vetoed", vetoes, (one: Veto) => `${one.rule} ${one.kind} ${quote(one)}: ${one.reason}`),
  ];
}

function section<T>(title: string, list: readonly T[], line: (one: T) => string): string[] {
  return list.length === 0 ? [`${title}: none`] : [title, ...list.map((one) => `  ${line(one)}`)];
}

function numberWords({ quantifier, figures, role }: NumberMention): string {
  const printed = figures === null ? "no figure" : [...new Set(figures)].join(" to ");
  return `${quantifier}, ${printed}${role === null ? "" : `, a number of the kind “${role}”`}`;
}

function firedWords({ rule, version, kind, figures, score }: Found): string {
  const count = figures === null ? "" : ` ${[...new Set(figures)].join(" to ")}`;
  return `${rule}@${version} ${kind}${count}, score ${score}`;
}

function fieldWords({ fields }: Found, quote: (place: { start: number; end: number }) => string): string {
  return Object.entries(fields)
    .map(([path, field]) => `\n      ${path} = ${JSON.stringify(field.value)} from ${quote(field)}`)
    .join("");
}
