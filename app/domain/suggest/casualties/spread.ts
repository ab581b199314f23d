import { elsewhere, totalOf } from "./elsewhere.ts";
import { type Match, namesPeople, type Scene, sameSentence } from "./match.ts";
import { add, best, clauseFollows, type Matches } from "./matches.ts";
import { partOf } from "./parts.ts";
import type { Victims } from "./victims.ts";

/** Words that join phrases to one list; a determiner may lead the next of them. */
const linkWords = new Set(
  ", and or & plus also including included as well along with together both mostly : - – — ( among them besides namely the their his her all".split(
    " ",
  ),
);

/** What is said of some people holds for those listed with them: "two men and a boy were killed". */
export function spread(scene: Scene, matches: Matches): void {
  for (const victims of scene.victims) {
    for (const match of matches.get(victims.from) ?? []) backward(scene, matches, match);
  }
  for (const victims of scene.victims) {
    if (!matches.has(victims.from) && !namesThatOne(scene, victims)) {
      const parent =
        listParent(scene, matches, victims) ??
        partOf(scene, matches, victims) ??
        elsewhere(scene, matches, victims) ??
        totalOf(scene, matches, victims);
      if (parent) add(matches, parent);
    }
  }
}

/** "one of them | a nurse": who that one was, and nobody else. */
function namesThatOne({ victimsEnding, tokens }: Scene, { given, from }: Victims): boolean {
  const one = given === "article" ? victimsEnding.get(from - 1) : undefined;
  return one?.partOf === true && /^(?:them|whom)$/.test(tokens[from - 1]!.lower);
}

const subjectRules = new Set(["passive", "reduced", "intransitive", "state", "among", "list-before"]);

/** Phrases listed before the subject: each is subject too. */
function backward(scene: Scene, matches: Matches, match: Match): void {
  if (!subjectRules.has(match.rule)) return;
  let current = match;
  for (;;) {
    const previous = phraseBefore(scene, current.victims);
    if (
      !previous ||
      matches.has(previous.from) ||
      !namesPeople(previous, false) ||
      (previous.head === "unknown" && (match.cue?.loose !== false || !joinsWords(scene, current.victims)))
    )
      return;
    if (previous.inner >= 0) return;
    current = { ...current, victims: previous, rule: "list-before", score: Math.min(current.score, 0.8) };
    add(matches, current);
  }
}

const joinsWords = ({ tokens }: Scene, { from }: Victims) => /^(?:and|&)$/.test(tokens[from - 1]!.lower);

/** The phrase that ends right before the words that link another to it. */
function phraseBefore(scene: Scene, { from, given }: Victims): Victims | null {
  let links = 0;
  for (let at = from - 1; at >= from - 5; at -= 1) {
    if (!sameSentence(scene.tokens, at, from)) return null;
    const victims = scene.victimsEnding.get(at);
    // Where commas were lost, one number follows the noun of another.
    if (victims) return links > (given === "number" && victims.head === "people" ? -1 : 0) ? victims : null;
    if (!linkWords.has(scene.tokens[at]!.lower)) return null;
    links += 1;
  }
  return null;
}

/** "killed four people, a woman and three of her children". */
function listParent(scene: Scene, matches: Matches, victims: Victims): Match | null {
  if (victims.head !== "people" && victims.head !== "likely") return null;
  if (victims.given === "bare" || victims.inner >= 0) return null;
  const previous = phraseBefore(scene, victims);
  const parent = previous && best(matches.get(previous.from));
  if (!previous || !parent || clauseFollows(scene, victims)) return null;
  const comma = scene.tokens[victims.from - 1]!.text === ",";
  const goesOn = /^(?:,|and)$/.test(scene.tokens[victims.last + 1]?.lower ?? "");
  if (comma && !goesOn && victims.given === "article" && previous.figures?.[1] === 1) return null;
  const subset = /^(?:including|them|with)$/.test(scene.tokens[victims.from - 1]!.lower);
  const listed = { ...parent, victims, rule: "list", score: Math.min(parent.score, 0.82) };
  return subset ? { ...listed, counting: "subset" } : listed;
}
