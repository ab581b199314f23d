import { attackNouns, attackVerbs, fireAfter, firedBefore, harmWords } from "./lexicon/attacks.ts";
import { figurativeCauses } from "./lexicon/contexts.ts";
import type { Token } from "./types.ts";
import { ADV, ATTACK, ATTACK_NOUN, DET, MODAL, NAME, NEG, PRONOUN, TARGET, VICTIM } from "./word-class.ts";

type Weight = "grave" | "slight";

/** Deaths of which people must be near: trees and batteries die too. */
const dying = new Set(
  "drown drowns drowned killed killing dead died deaths dying die dies injured injuries buried drowned poisoned".split(
    " ",
  ),
);
/** "Injured by boredom". */
const causes = new Set(["by", "of", "from", "with"]);
const before = new Set(["on", "at", "in", "against"]);

/**
 * Running sums over the tokens: the weight of words of harm, grave ones 2 and slight ones 1, and the number of words for
 * people. What only might be, or is said not to be, does not weigh.
 */
export function harmSums(
  tokens: readonly Token[],
  classes: Int32Array,
): { words: Int32Array; people: Int32Array } {
  const words = new Int32Array(tokens.length + 1);
  const people = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) {
    const weight = weightOf(tokens, classes, i);
    const unreal = weight !== null && i > 0 && (classes[i - 1]! & (MODAL | NEG)) !== 0;
    words[i + 1] = words[i]! + (unreal || weight === null ? 0 : weight === "grave" ? 2 : 1);
    people[i + 1] = people[i]! + ((classes[i]! & VICTIM) !== 0 ? 1 : 0);
  }
  return { words, people };
}

function weightOf(tokens: readonly Token[], classes: Int32Array, i: number): Weight | null {
  const { lower } = tokens[i]!;
  if (lower === "fire") return fireAfter.get(tokens[i - 1]?.lower ?? "") ?? null;
  if (lower === "fired" || lower === "firing")
    return firedBefore.has(tokens[i + 1]?.lower ?? "") ? "grave" : null;
  const weight =
    harmWords.get(lower) ??
    (attackNouns.get(lower) === "arms" || attackVerbs.get(lower) === "hand" ? "slight" : undefined);
  if (!weight || (causes.has(tokens[i + 1]?.lower ?? "") && figurativeCauses.has(tokens[i + 2]?.lower ?? "")))
    return null;
  if (shots.has(lower) && shotWithCamera(tokens, i)) return null;
  if (lower === "killing" && killsThing(tokens, classes, i)) return null;
  if (weight === "grave") return dying.has(lower) && !peopleNear(tokens, classes, i) ? "slight" : "grave";
  const struck = (classes[i]! & (ATTACK | ATTACK_NOUN)) !== 0;
  return struck && (strikes(tokens, classes, i) || isStruck(tokens, classes, i)) ? "grave" : "slight";
}

const shots = new Set("shot shoot shooting shoots".split(" "));
const filmed = new Set(
  "film films movie movies video videos scene scenes photo photos picture pictures documentary clip clips footage portrait portraits episode series advert commercial commercials camera".split(
    " ",
  ),
);

/** "Shot a lovely film", "shot on film". */
function shotWithCamera(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k += 1) {
    if (tokens[k]!.kind === "mark" && tokens[k]!.text !== "-") return false;
    if (filmed.has(tokens[k]!.lower)) return true;
  }
  return false;
}

/** "Killing the bill": what follows is a thing. */
function killsThing(tokens: readonly Token[], classes: Int32Array, i: number): boolean {
  const next = i + ((classes[i + 1] ?? 0) & DET ? 2 : 1);
  const person = VICTIM | NAME | PRONOUN | DET | TARGET;
  return next > i + 1 && tokens[next]?.kind === "word" && ((classes[next] ?? 0) & person) === 0;
}

/** Somebody is spoken of within six words, or a number is. */
function peopleNear(tokens: readonly Token[], classes: Int32Array, i: number): boolean {
  for (let k = Math.max(0, i - 6); k < Math.min(tokens.length, i + 7); k += 1) {
    if ((classes[k]! & (VICTIM | NAME | PRONOUN)) !== 0 || tokens[k]!.kind === "number") return true;
    if ((classes[k]! & DET) !== 0 && numbers.test(tokens[k]!.lower)) return true;
  }
  return false;
}

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;

/** "Its clinic was hit": a place or people stand before the passive. */
function isStruck(tokens: readonly Token[], classes: Int32Array, i: number): boolean {
  const be = tokens[i - 1]?.lower ?? "";
  if (!/^(?:was|were|been|being)$/.test(be)) return false;
  const subject = /^(?:has|have|had)$/.test(tokens[i - 2]?.lower ?? "") ? i - 3 : i - 2;
  const people = /^(?:hit|struck|attacked|targeted)$/.test(tokens[i]!.lower) ? VICTIM : 0;
  return subject >= 0 && (classes[subject]! & (TARGET | people)) !== 0;
}

/** "Hit a wedding party", "attack on the hospital": people or a place are what is hit. */
function strikes(tokens: readonly Token[], classes: Int32Array, i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k += 1) {
    if (tokens[k]!.kind === "mark" && tokens[k]!.text !== "-") return false;
    if (k === i + 1 && tokens[k]!.kind === "number" && attackVerbs.get(tokens[i]!.lower) === "hand")
      return true;
    const open = (classes[k]! & (DET | ADV)) !== 0 || before.has(tokens[k]!.lower);
    if (!open && (classes[k]! & (TARGET | VICTIM)) !== 0) return true;
    if (
      k === i + 1 &&
      /^(?:him|her|them)$/.test(tokens[k]!.lower) &&
      attackVerbs.get(tokens[i]!.lower) === "hand"
    )
      return true;
    if (!open && (k > i + 3 || /^(?:by|of|from|for|to|with)$/.test(tokens[k]!.lower))) return false;
  }
  return false;
}
