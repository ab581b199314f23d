import { words } from "./lexicon/word-sets.ts";
import { spokenForm } from "./spoken.ts";

/**
 * Patterns over words, written as text so that a rule reads as what it finds. Steps are separated by blanks:
 * `a|b` one of these words, `a_b` words in a row as one, `$name` a word of that class, `..4` up to four words of any
 * kind, `adv` adverbs, `^` the start of a clause, `^^` of a sentence, `.` its end (also as one of the words), `~` no noun
 * follows, `!a|b` not followed by these. A step
 * that ends in `?` may be left out, one that ends in `*` stands up to four times or not at all. `<` and `>` set the
 * marked words where they are not the whole match.
 */
export interface WordPattern {
  readonly steps: readonly Step[];
  /** First words it can begin with; null where any can. */
  readonly opening: ReadonlySet<string> | null;
  /** Words of which a sentence must hold one for the pattern to match; null where it may always. */
  readonly anchor: ReadonlySet<string> | null;
}

/** Words of one step: single ones, and those of several words by their first. */
export interface Alternatives {
  /** The end of a clause will do as well: `.` among the words. */
  readonly orEnd: boolean;
  /** A number, or a name, will do as well: `#` or `Name` among the words. */
  readonly orNumber: boolean;
  readonly orName: boolean;
  readonly single: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export type Step =
  | { is: "word"; words: Alternatives; optional: boolean; repeated: boolean }
  | { is: "gap"; most: number }
  | { is: "number"; optional: boolean; repeated: boolean }
  | { is: "name"; optional: boolean; repeated: boolean }
  | { is: "adverbs" }
  | { is: "start" | "sentence" | "end" | "noun-free" | "open" | "close" }
  | { is: "not"; words: Alternatives };

/** The words behind each `$name`; an underscore joins words that stand in a row. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Reads a pattern; `classes` gives the words behind each `$name`. Throws on a name that is not among them. */
export function wordPattern(text: string, classes: WordClasses): WordPattern {
  const steps = text.split(/\s+/).map((step) => readStep(step, classes));
  return { steps, opening: openingOf(steps), anchor: anchorOf(steps) };
}

/** The words of every step up to the first that must be there; null where that one is no word. */
function openingOf(steps: readonly Step[]): ReadonlySet<string> | null {
  const opening = new Set<string>();
  for (const step of steps) {
    if (step.is === "start" || step.is === "sentence" || step.is === "open") continue;
    if (step.is !== "word") return null;
    if (step.words.orNumber || step.words.orName) return null;
    for (const word of firstWords(step.words)) opening.add(word);
    if (!step.optional && !step.words.orEnd) return opening;
  }
  return null;
}

/** Words in every other comment: a step that holds them tells a pattern apart badly. */
export const frequentWords: ReadonlySet<string> = new Set(
  words(
    "a an the this that these those it they them you your we us i me my he his she her him their our is are was were be been being has have had do does did in of to for on by with from at as and or but not no so just all any some one who what how why when where there here if then than about out up down over after before again " +
      "like get got make made go going come came see saw look looks looking know think say said says want need give take time day year people man woman thing things way back really very too only even still never always now today more most much many other same good bad great nice new old right well also can could would will should may might must don't dont can't isn't it's that's i'm first last two every into because someone nobody . , ? !",
  ),
);

/** The words of the step that must be there and tells most: one rare word of words in a row; null where all are frequent. */
function anchorOf(steps: readonly Step[]): ReadonlySet<string> | null {
  let best: { anchor: readonly string[]; common: number } | null = null;
  for (const step of steps) {
    if (step.is !== "word" || step.optional) continue;
    if (step.words.orEnd || step.words.orNumber || step.words.orName) continue;
    const rows = [...step.words.rows.values()].flat();
    const anchor = [
      ...step.words.single,
      ...rows.map((row) => row.find((word) => !frequentWords.has(word)) ?? row[0]!),
    ];
    const common = anchor.filter((word) => frequentWords.has(word)).length;
    if (!best || common < best.common) best = { anchor, common };
  }
  return best && new Set(best.anchor);
}

function firstWords({ single, rows }: Alternatives): ReadonlySet<string> {
  return new Set([...single, ...rows.keys()]);
}

function readStep(text: string, classes: WordClasses): Step {
  if (text === "^") return { is: "start" };
  if (text === "^^") return { is: "sentence" };
  if (text === ".") return { is: "end" };
  if (text === "~") return { is: "noun-free" };
  if (text === "<") return { is: "open" };
  if (text === ">") return { is: "close" };
  if (text === "adv") return { is: "adverbs" };
  if (text.startsWith("..")) return { is: "gap", most: Number(text.slice(2)) };
  if (text.startsWith("!")) return { is: "not", words: alternatives(text.slice(1), classes) };
  const repeated = text.length > 1 && text.endsWith("*");
  const optional = repeated || (text.length > 1 && text.endsWith("?"));
  const body = optional ? text.slice(0, -1) : text;
  if (body === "#") return { is: "number", optional, repeated };
  if (body === "Name") return { is: "name", optional, repeated };
  return { is: "word", words: alternatives(body, classes), optional, repeated };
}

function alternatives(text: string, classes: WordClasses): Alternatives {
  const all = text.split("|").flatMap((part) => {
    if (!part.startsWith("$")) return words(part);
    const known = classes[part.slice(1)];
    if (!known) throw new Error(`A pattern names the class ${part}, which is none.`);
    return [...known];
  });
  const parts = text.split("|");
  const has = (part: string) => parts.length > 1 && parts.includes(part);
  const [orEnd, orNumber, orName] = [has("."), has("#"), has("Name")];
  const single = new Set<string>();
  const rows = new Map<string, string[][]>();
  for (const word of all) {
    const row = word.split("_").map(spokenForm);
    if (row.length === 1 || word === "_") single.add(spokenForm(word));
    else rows.set(row[0]!, [...(rows.get(row[0]!) ?? []), row]);
  }
  // The longest first, so that none hides another that begins like it.
  for (const list of rows.values()) list.sort((a, b) => b.length - a.length);
  return { orEnd, orNumber, orName, single, rows };
}
