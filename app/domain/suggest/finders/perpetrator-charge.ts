import { actorAfter, readActor } from "../actor.ts";
import { attackVerbs, crimes } from "../lexicon/attacks.ts";
import { phraseBefore } from "../noun-phrase.ts";
import { harmBetween, low } from "../reading.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type At, deed, noLinks } from "./perpetrator-subject.ts";
import { subjectOf } from "./source-subject.ts";

const culprits = new Set(
  "attacker attackers shooter shooters gunman gunmen suspect suspects killer killers bomber bombers perpetrator assailant driver".split(
    " ",
  ),
);
const beForms = /^(?:is|are|was|were|be|been|being|gets|got|isn't|aren't|wasn't|weren't)$/;
export const charging = new Set([
  "charged",
  "indicted",
  "convicted",
  "guilty",
  "arrested",
  "jailed",
  "sentenced",
  "suspected",
  "wanted",
  "imprisoned",
]);
/** What stands between somebody charged and the deed. */
const overs = new Set(["with", "of", "for", "over", "in", "on"]);

/** "Has been charged with murder", "arrested a man over the stabbing", "found guilty of killing". */
export function charged(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const heading = phraseBefore(reading, i - 1, sentence.first)?.first === sentence.first;
  const passive =
    (heading && overs.has(low(reading, i + 1))) ||
    beForms.test(low(reading, i - 1)) ||
    low(reading, i) === "guilty" ||
    low(reading, i - 1) === "been";
  if (passive) {
    if (!overs.has(low(reading, i + 1)) && low(reading, i + 1) !== "to") return null;
    if (!personalHarmAfter(at, i + 1, heading ? 4 : 10)) return null;
    const found = subjectOf(reading, low(reading, i) === "guilty" ? i - 1 : i, sentence);
    if (found === "negated" || found === "not said yet") return "It says that nobody was charged.";
    if (typeof found === "string" || found.inverted) return null;
    const actor = readActor(reading, found.phrase);
    return actor ? deed(at, found.phrase, { actor, is: "alleged", score: 0.8 }) : null;
  }
  const named = actorAfter(reading, i + 1, sentence.after, noLinks);
  if (!named || !overs.has(low(reading, named.phrase.last + 1))) return null;
  if (!personalHarmAfter(at, named.phrase.last + 1)) return null;
  return deed(at, named.phrase, { actor: named.actor, is: "alleged", score: 0.8 });
}

/** Violence against persons follows, not far off. */
export function personalHarmAfter({ reading, sentence }: At, from: number, reach = 10): boolean {
  for (let i = from + 1; i < Math.min(sentence.after, from + reach); i += 1) {
    if (crimes.has(low(reading, i)) || harmBetween(reading, i, i + 1) > 1) return true;
    const hand = attackVerbs.get(low(reading, i)) === "hand" && !charging.has(low(reading, i));
    if (hand) return true;
  }
  return false;
}

/** The attacker is spoken of, not far before. */
function culpritBefore({ reading, sentence }: At, until: number): boolean {
  for (let i = Math.max(sentence.first, until - 20); i < until; i += 1)
    if (culprits.has(low(reading, i))) return true;
  return false;
}

/** "Identified the attacker as Pell Harrow", "the gunman, named as ...". */
export function identified(at: At): Deed | null {
  const { reading, i, sentence } = at;
  for (let as = i + 1; as < Math.min(sentence.after, i + 7); as += 1) {
    if (low(reading, as) !== "as") continue;
    const named = actorAfter(reading, as + 1, sentence.after, noLinks);
    const whom = culpritBefore(at, as);
    return whom && named?.actor.strength === "name"
      ? deed(at, named.phrase, { actor: named.actor, is: "alleged", score: 0.8 })
      : null;
  }
  return null;
}
