import { beForms, haveForms, modals, negations, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";

/** "kills one in ten", "two out of five patients": a share, and nobody counted. */
export function shareVeto({ tokens, analysis }: Scene, { victims }: Match): string | null {
  const out = tokens[victims.numberEnd + 1]?.lower === "out" ? 1 : 0;
  const at = victims.numberEnd + 1 + out;
  if (victims.given !== "number" || tokens[at]?.lower !== (out ? "of" : "in")) return null;
  const index = tokens[at + 1]?.lower === "every" ? at + 2 : at + 1;
  const whole = analysis.numbers[analysis.numberAt[index]!];
  if (!whole?.figures || (whole.role !== null && whole.role !== "label")) return null;
  const next = tokens[whole.to + 1];
  const ends = !next || next.kind === "mark" || phraseEnds.has(next.lower) || peopleWords.has(next.lower);
  return ends && whole.figures[0] > (victims.figures?.[1] ?? 0) ? "a share, and no count" : null;
}

/** How far behind what is told its end may be told, in tokens. */
const endReach = 14;
const safe =
  /^(?:rescued|saved|freed|airlifted|winched|reunited|unharmed|alive|safe|safely|safety|well|unhurt)$/;
const home = /^(?:return|returns|returned|returning|back|home|resettled|rebuilt)$/;

/** "Four fishermen missing since Tuesday have been found alive", "6,000 displaced people went home". */
export function overVeto({ tokens }: Scene, { kind, rule, victims, cueLast }: Match): string | null {
  const over = kind === "displaced" ? home : safe;
  if (!/^(?:missing|at_risk|displaced)$/.test(kind)) return null;
  // "who had been trapped | were brought to safety"
  const told = kind !== "displaced" && /^(?:who|that)$/.test(tokens[victims.last + 1]?.lower ?? "");
  if (!told && !/^(?:adjective|reduced|state)$/.test(rule)) return null;
  const from = Math.max(victims.last, cueLast) + 1;
  let verb = false;
  for (let at = from; at < from + endReach && sameSentence(tokens, at, victims.from); at += 1) {
    const { lower, text } = tokens[at]!;
    if (/^(?:[;:]|but|while|and)$/.test(text)) return null;
    if (negations.has(lower) || modals.has(lower) || /^(?:until|unless|before)$/.test(lower)) return null;
    if (lower === "to" && tokens[at + 1]?.lower !== "safety") return null;
    verb ||=
      beForms.has(lower) ||
      haveForms.has(lower) ||
      /^(?:went|came|returned|returning|go|return)$/.test(lower);
    if (verb && (over.test(lower) || (kind === "missing" && lower === "home"))) return `over: “${lower}”`;
  }
  return null;
}
