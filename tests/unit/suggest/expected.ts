import { analyse } from "#app/domain/suggest/analysis.ts";
import { withoutOverlaps } from "#app/domain/suggest/suggest.ts";
import type { Finder, Found } from "#app/domain/suggest/types.ts";

/**
 * A sentence and what must be found in it: findings joined by " & ", each `kind words; field=value; ...`. Fields that
 * are not named may hold anything; an empty string means that nothing may be found.
 */
export type Row = readonly [text: string, expected: string];

interface Expected {
  kind: string;
  words: string;
  fields: [string, string][];
}

export interface Outcome {
  text: string;
  expected: string;
  found: string;
  right: number;
  wrong: number;
  missed: number;
}

function readExpected(expected: string): Expected[] {
  if (expected === "") return [];
  return expected.split(" & ").map((one) => {
    const [claim = "", ...fields] = one.split("; ");
    const [kind = ""] = claim.split(" ");
    return {
      kind,
      words: claim.slice(kind.length + 1),
      fields: fields.map((field): [string, string] => {
        const [name = ""] = field.split("=");
        return [name, field.slice(name.length + 1)];
      }),
    };
  });
}

/** A field by its name; "chain" joins the links, outermost first, and "grounds" the grounds. */
function fieldOf(found: Found, name: string): string {
  const joined: Record<string, RegExp> = {
    chain: /^chain\.\d+\.link$/,
    grounds: /^grounds\.\d+\.ground$/,
    actors: /^actors\.\d+\.actor_text$/,
    content: /^content\.0$/,
  };
  const paths = Object.keys(found.fields).filter((path) => joined[name]?.test(path) ?? path === name);
  return paths.map((path) => [found.fields[path]!.value].flat().join("+")).join(" > ");
}

function show(found: Found, text: string): string {
  const fields = Object.entries(found.fields).map(([path, { value }]) => `${path}=${value}`);
  return [`${found.kind} ${text.slice(found.start, found.end)}`, ...fields, found.rule].join("; ");
}

/** Runs finders on a row and counts what they got right; only findings of the given kinds are looked at. */
export function check(
  row: Row,
  { finders, kinds }: { finders: readonly Finder[]; kinds: readonly string[] },
): Outcome {
  const [text, expected] = row;
  const analysis = analyse(text);
  const all: Found[] = [];
  for (const finder of finders) all.push(...finder.find(analysis, { document: "comment", found: all }).found);
  const found = withoutOverlaps(all).filter(({ kind }) => kinds.includes(kind));
  const left = [...found];
  const wanted = readExpected(expected);
  for (const one of wanted) {
    const at = left.findIndex(
      (candidate) =>
        candidate.kind === one.kind &&
        text.slice(candidate.start, candidate.end) === one.words &&
        one.fields.every(([name, value]) => fieldOf(candidate, name) === value),
    );
    if (at >= 0) left.splice(at, 1);
  }
  const right = found.length - left.length;
  return {
    text,
    expected,
    found: found.map((one) => show(one, text)).join(" & "),
    right,
    wrong: left.length,
    missed: wanted.length - right,
  };
}

/** Precision and recall over rows, as a line to print, with what went wrong. */
export function tally(name: string, outcomes: readonly Outcome[]) {
  const sum = (key: "right" | "wrong" | "missed") => outcomes.reduce((total, one) => total + one[key], 0);
  const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const line = `${name}: ${outcomes.length} sentences, right ${right}, wrong ${wrong}, missed ${missed}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  const faults = outcomes
    .filter((one) => one.wrong + one.missed > 0)
    .map(
      (one) =>
        `${one.text}\n    expected ${one.expected || "nothing"}\n    found    ${one.found || "nothing"}`,
    );
  return { precision, recall, line, faults };
}
