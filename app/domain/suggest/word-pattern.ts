import { words } from "./lexicon/word-sets.ts";
import { low, type Reading } from "./reading.ts";
import { ADV } from "./word-class.ts";

/**
 * Patterns over words, written as text so that a rule reads as what it finds. Steps are separated by blanks:
 * `a|b` one of these words, `$name` a word of that class, `..4` up to four words of any kind, `adv` adverbs,
 * `^` the start of a clause, `.` its end, `!a|b` not followed by these, `"` nothing. A step that ends in `?` may be
 * left out. `<` and `>` set the marked words where they are not the whole match.
 */
export interface WordPattern {
  readonly steps: readonly Step[];
  /** First words it can begin with; null where any can. */
  readonly opening: ReadonlySet<string> | null;
}

type Step =
  | { is: "word"; words: ReadonlySet<string>; optional: boolean }
  | { is: "gap"; most: number }
  | { is: "number"; optional: boolean }
  | { is: "name"; optional: boolean }
  | { is: "adverbs" }
  | { is: "start" | "end" | "open" | "close" }
  | { is: "not"; words: ReadonlySet<string> };

export interface Match {
  /** Marked tokens, both included. */
  readonly first: number;
  readonly last: number;
}

export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Reads a pattern; `classes` gives the words behind each `$name`. Throws on a name that is not among them. */
export function wordPattern(text: string, classes: WordClasses): WordPattern {
  const steps = text.split(/\s+/).map((step) => readStep(step, classes));
  return { steps, opening: openingOf(steps) };
}

/** The words of every step up to the first that must be there; null where that one is no word. */
function openingOf(steps: readonly Step[]): ReadonlySet<string> | null {
  const opening = new Set<string>();
  for (const step of steps) {
    if (step.is === "start" || step.is === "open") continue;
    if (step.is !== "word") return null;
    for (const word of step.words) opening.add(word);
    if (!step.optional) return opening;
  }
  return null;
}

function readStep(text: string, classes: WordClasses): Step {
  if (text === "^") return { is: "start" };
  if (text === ".") return { is: "end" };
  if (text === "<") return { is: "open" };
  if (text === ">") return { is: "close" };
  if (text === "adv") return { is: "adverbs" };
  if (text.startsWith("..")) return { is: "gap", most: Number(text.slice(2)) };
  if (text.startsWith("!")) return { is: "not", words: wordsOf(text.slice(1), classes) };
  const optional = text.endsWith("?");
  const body = optional ? text.slice(0, -1) : text;
  if (body === "#") return { is: "number", optional };
  if (body === "Name") return { is: "name", optional };
  return { is: "word", words: wordsOf(body, classes), optional };
}

function wordsOf(text: string, classes: WordClasses): ReadonlySet<string> {
  const all = text.split("|").flatMap((part) => {
    if (!part.startsWith("$")) return words(part);
    const known = classes[part.slice(1)];
    if (!known) throw new Error(`A pattern names the class ${part}, which is none.`);
    return [...known];
  });
  return new Set(all);
}

const clauseMark = /^[.,;:!?…()[\]“”"«»—–؟،؛]$/;
const linkWords = new Set([
  "and",
  "but",
  "because",
  "that",
  "so",
  "as",
  "or",
  "when",
  "since",
  "to",
  "for",
  "in",
  "like",
  "from",
]);

/** The match of a pattern that begins at a token of a sentence that ends before `after`; null where it does not match. */
export function matchAt(
  reading: Reading,
  pattern: WordPattern,
  { at, first, after }: { at: number; first: number; after: number },
): Match | null {
  let open = at;
  let close = -1;
  const { tokens } = reading;

  const walk = (step: number, i: number): number => {
    const current = pattern.steps[step];
    if (!current) return i;
    switch (current.is) {
      case "start":
        return startsClause(i) ? walk(step + 1, i) : -1;
      case "end":
        return endsClause(i) ? walk(step + 1, i) : -1;
      case "open":
        open = i;
        return walk(step + 1, i);
      case "close": {
        const end = walk(step + 1, i);
        if (end >= 0) close = i;
        return end;
      }
      case "not":
        return i < after && current.words.has(low(reading, i)) ? -1 : walk(step + 1, i);
      case "gap": {
        for (let k = i; k <= Math.min(i + current.most, after); k += 1) {
          const end = walk(step + 1, k);
          if (end >= 0) return end;
          if (k < after && clauseMark.test(tokens[k]!.text)) return -1;
        }
        return -1;
      }
      case "adverbs": {
        let k = i;
        while (k < after && k < i + 3 && (reading.classes[k]! & ADV) !== 0) k += 1;
        for (; k >= i; k -= 1) {
          const end = walk(step + 1, k);
          if (end >= 0) return end;
        }
        return -1;
      }
      default: {
        const size = sizeAt(current, i);
        const end = size > 0 ? walk(step + 1, i + size) : -1;
        return end < 0 && current.optional ? walk(step + 1, i) : end;
      }
    }
  };

  const startsClause = (i: number) =>
    i === first || clauseMark.test(tokens[i - 1]!.text) || linkWords.has(low(reading, i - 1));
  const endsClause = (i: number) =>
    i >= after || clauseMark.test(tokens[i]!.text) || linkWords.has(low(reading, i));
  const sizeAt = (step: Step, i: number): number => {
    if (i >= after) return 0;
    if (step.is === "word") return step.words.has(low(reading, i)) ? 1 : 0;
    if (step.is === "number")
      return tokens[i]!.kind === "number" || reading.analysis.numberAt[i]! >= 0 ? 1 : 0;
    return nameSize(reading, i, after);
  };

  const end = walk(0, at);
  if (end < 0) return null;
  const last = (close >= 0 ? close : end) - 1;
  return last >= open ? { first: open, last } : null;
}

/** Up to three words with a capital letter. */
function nameSize(reading: Reading, i: number, after: number): number {
  let size = 0;
  while (size < 3 && i + size < after) {
    const { text, kind } = reading.tokens[i + size]!;
    if (kind !== "word" || text[0] === text[0]!.toLowerCase()) break;
    size += 1;
  }
  return size;
}
