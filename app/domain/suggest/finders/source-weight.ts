import { generalActors } from "../lexicon/actors.ts";
import { attackVerbs, harmWords } from "../lexicon/attacks.ts";
import { speakerNouns } from "../lexicon/speakers.ts";
import type { Phrase } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import type { Speaker } from "../speaker.ts";
import type { Found, Sentence } from "../types.ts";
import { ACTOR, ATTACK, ATTACK_NOUN } from "../word-class.ts";
import { type Content, harmOf, type Run } from "./source-content.ts";
import { amidHarm, denialOfMeans, ownHarm, testimony } from "./source-testimony.ts";

/** Weight of harm that what is said needs, by how the source is placed to know. */
const needed = { institution: 2, other: 3 };

/** Kinds of claims whose presence makes what is said grave. */
const graveKinds = new Set(["killed", "injured", "missing", "displaced", "perpetrator"]);

/** For every token how many claims of harm, found before, begin before it. */
export function claimSums({ tokens }: Reading, found: readonly Found[]): Int32Array {
  const starts = new Set(found.filter(({ kind }) => graveKinds.has(kind)).map(({ start }) => start));
  const sums = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) sums[i + 1] = sums[i]! + (starts.has(tokens[i]!.start) ? 1 : 0);
  return sums;
}

/** A claim of harm was found in what is said. */
export function claimed({ claims }: { claims: Int32Array }, runs: readonly Run[]): boolean {
  return runs.some(({ first, after }) => after > first && claims[after]! > claims[first]!);
}

/** What is said is about harm; the words for the source count where it is armed or bereaved. */
export function grave(
  { reading, sentence, claims }: { reading: Reading; sentence: Sentence; claims: Int32Array },
  at: { phrase: Phrase; speaker: Speaker; content: Pick<Content, "runs"> & { quoted?: boolean } },
): boolean {
  const { runs } = at.content;
  const said = harmOf(reading, runs);
  const silent = at.content.quoted === true && said === 0 && attackOf(reading, runs) === 0;
  if (silent && !testimony(reading, runs) && toldOf({ reading, sentence }, at) === 0) return false;
  const told = toldWeight({ reading, sentence }, { runs, said, quoted: at.content.quoted === true });
  const attack = Math.max(
    told,
    attackOf(reading, runs),
    blameOf(reading, sentence, runs),
    claimed({ claims }, runs) ? 2 : 0,
  );
  const weight =
    said > 0 || attack > 0 || at.content.quoted === true
      ? said +
        harmBetween(reading, at.phrase.first, at.phrase.last + 1) +
        attack +
        toldOf({ reading, sentence }, at)
      : 0;
  const { institution, kind, medium, named } = at.speaker;
  const placed =
    institution ||
    kinOf(reading, at.phrase) ||
    medium !== "voice" ||
    (at.content.quoted === true && (named !== "neither" || kind === "witness"));
  return weight >= (placed ? needed.institution : needed.other);
}

/** "Her sister": whose relative it is has been told. */
function kinOf(reading: Reading, { first, head }: Phrase): boolean {
  return /^(?:his|her|their)$/.test(low(reading, first)) && speakerNouns.get(low(reading, head)) === "person";
}

/** Weight of what was lived through, or denied, where the words themselves name little harm. */
function toldWeight(
  { reading, sentence }: { reading: Reading; sentence: Sentence },
  { runs, said, quoted }: { runs: readonly Run[]; said: number; quoted: boolean },
): number {
  if (quoted && ownHarm(reading, runs)) return 2;
  if (!amidHarm(reading, sentence)) return 0;
  if (denialOfMeans(reading, runs)) return 2;
  if (!quoted || !testimony(reading, runs)) return 0;
  return said === 0 ? 2 : 1;
}

/** What is told of who speaks, behind the name: "said Mara Tesh, whose brother was killed". */
function toldOf(
  { reading, sentence }: { reading: Reading; sentence: Sentence },
  { phrase, content }: { phrase: Phrase; content: Pick<Content, "runs"> & { quoted?: boolean } },
): number {
  const next = reading.tokens[phrase.last + 1]?.text === "," ? low(reading, phrase.last + 2) : "";
  // What somebody does beside speaking tells nothing of who they are.
  if (["and", "but", "as", "while", "before", "then"].includes(next)) return 0;
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
  return verb === "arms" || verb === "hand" || (harmWords.has(word) && word !== "beat");
}

const held = new Set(
  "behind responsible responsibility blame involved involvement culprits culprit guilty".split(" "),
);

/** Somebody is held responsible for the harm that the sentence tells of. */
function blameOf(reading: Reading, { first, after }: Sentence, runs: readonly Run[]): number {
  if (harmBetween(reading, first, after) < 2) return 0;
  for (const run of runs) {
    let who = false;
    let blamed = false;
    for (let i = run.first; i < run.after; i += 1) {
      who ||= is(reading, i, ACTOR);
      blamed ||= held.has(low(reading, i));
    }
    if (who && blamed) return 2;
  }
  return 0;
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
