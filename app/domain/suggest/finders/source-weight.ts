import { generalActors } from "../lexicon/actors.ts";
import { attackVerbs, harmWords } from "../lexicon/attacks.ts";
import type { Phrase } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Speaker } from "../speaker.ts";
import type { Sentence } from "../types.ts";
import { ACTOR, ATTACK, ATTACK_NOUN } from "../word-class.ts";
import { type Content, harmOf, type Run } from "./source-content.ts";

/** Weight of harm that what is said needs, by how the source is placed to know. */
const needed = { institution: 2, other: 3 };

/** What is said is about harm; the words for the source count where it is armed or bereaved. */
export function grave(
  { reading, sentence }: { reading: Reading; sentence: Sentence },
  at: { phrase: Phrase; speaker: Speaker; content: Pick<Content, "runs"> & { quoted?: boolean } },
): boolean {
  const said = harmOf(reading, at.content.runs);
  const weight =
    said > 0 || attackOf(reading, at.content.runs) > 0 || at.content.quoted === true
      ? said +
        harmBetween(reading, at.phrase.first, at.phrase.last + 1) +
        attackOf(reading, at.content.runs) +
        toldOf({ reading, sentence }, at)
      : 0;
  const { institution, kind, medium, named } = at.speaker;
  const placed =
    institution ||
    medium !== "voice" ||
    (at.content.quoted === true && (named !== "neither" || kind === "witness"));
  return weight >= (placed ? needed.institution : needed.other);
}

/** What is told of who speaks, behind the name: "said Mara Tesh, whose brother was killed". */
function toldOf(
  { reading, sentence }: { reading: Reading; sentence: Sentence },
  { phrase, content }: { phrase: Phrase; content: Pick<Content, "runs"> & { quoted?: boolean } },
): number {
  const clause =
    content.quoted === true ||
    (reading.tokens[phrase.last + 1]?.text === "," &&
      ["who", "whose"].includes(low(reading, phrase.last + 2)));
  if (!clause || (content.runs[0]?.first ?? 0) > phrase.first) return 0;
  return harmBetween(reading, phrase.last + 1, sentence.after);
}

/** Violence by itself; also where it is said not to have been done. */
function violent(word: string): boolean {
  const verb = attackVerbs.get(word);
  return verb === "arms" || verb === "hand" || harmWords.has(word);
}

/** Somebody armed stands beside a word of attack: "jets carried out the raid". */
function attackOf(reading: Reading, runs: readonly Run[]): number {
  let armed = -1;
  let attack = -1;
  for (const { first, after } of runs)
    for (let i = first; i < after; i += 1) {
      if (is(reading, i, ACTOR) && armed < 0 && !generalActors.has(low(reading, i))) armed = i;
      else if (is(reading, i, ATTACK | ATTACK_NOUN) && violent(low(reading, i))) attack = i;
    }
  return armed >= 0 && attack >= 0 ? 2 : 0;
}
