import { attackNouns } from "../lexicon/attacks.ts";
import { beForms, modals, phraseEnds } from "../lexicon/grammar.ts";
import { peopleWords } from "../lexicon/people.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

const takers = new Set(
  "claimed claiming claims cost costing costs took taking takes taken ended ending".split(" "),
);

/** "claimed 12 lives", "the loss of 12 lives", "12 lives were lost". */
export function livesOf(scene: Scene, victims: Victims): Match | null {
  const { tokens } = scene;
  const noun = tokens[victims.last]!;
  if (noun.lower !== "lives" && noun.lower !== "life") return null;
  const before = tokens[victims.from - 1]?.lower ?? "";
  const loss = before === "of" && tokens[victims.from - 2]?.lower === "loss";
  const base = { victims, kind: "killed" as const, cue: null, rule: "lives", score: 0.9 };
  const led = tokens[victims.from - 2]?.lower ?? "";
  if (takers.has(before) && (modals.has(led) || led === "to")) return null;
  if (takers.has(before) || loss) return { ...base, cueFirst: victims.from - 1, cueLast: victims.from - 1 };
  for (let at = victims.last + 1; at <= victims.last + 4; at += 1) {
    const word = tokens[at]?.lower;
    if (word === "lost") return { ...base, cueFirst: at, cueLast: at };
    if (!word || !(beForms.has(word) || /^(?:have|had|has|were)$/.test(word))) return null;
  }
  return null;
}

/** "three were shot, one fatally". */
export function fatalOf(scene: Scene, victims: Victims): Match | null {
  const at = victims.last + 1;
  const word = scene.tokens[at]?.lower;
  if ((word !== "fatally" && word !== "mortally") || !sameSentence(scene.tokens, at, victims.from))
    return null;
  if (scene.cueAt.has(at) || scene.cueAt.has(at + 1)) return null;
  return { victims, kind: "killed", cue: null, cueFirst: at, cueLast: at, rule: "fatally", score: 0.8 };
}

const finds =
  /^(?:found|recovered|discovered|pulled|retrieved|exhumed|unearthed|dug|identified|counted|buried|arrived|received|lay|lying|removed|taken|brought|bearing|dumped|strewn|scattered|piled|washed|floating|hanging|lined|wrapped|returned|delivered|finding|recovering|finds|find|float|floated|lie|lies|litter|littered)$/;
const morgues = /^(?:hospitals?|morgues?|mortuary|mortuaries|rubble|streets)$/;
const findReach = 9;

/** The number that counts a noun at most two words behind it: "14 charred | bodies". */
function countBefore({ tokens, victimsFrom, analysis }: Scene, at: number): Victims | undefined {
  for (let end = at - 1; end >= at - 3; end -= 1) {
    if (!sameSentence(tokens, end, at)) return undefined;
    const mention = analysis.numbers[analysis.numberAt[end]!];
    const victims = mention && victimsFrom.get(mention.from);
    if (victims) return victims.head === "people" || victims.head === "thing" ? undefined : victims;
  }
  return undefined;
}

/** "seven bodies were found", "the bodies of three people were recovered": the dead by what was found of them. */
export function bodiesOf(scene: Scene, at: number): Match | null {
  const { tokens } = scene;
  const one = tokens[at]!.lower === "body";
  const behind =
    tokens[at + 1]?.lower === "of"
      ? scene.victimsFrom.get(at + (tokens[at + 2]?.lower === "the" ? 3 : 2))
      : undefined;
  const counted = scene.victimsEnding.get(at) ?? countBefore(scene, at);
  const victims = behind ?? (one ? undefined : counted && { ...counted, last: at });
  if (!victims || victims.head === "thing" || (one && !/^(?:article|name|bare)$/.test(victims.given)))
    return null;
  // "Eleven bodies at the hospital"
  const place = tokens[at + 2]?.lower === "the" ? at + 3 : -1;
  const next = tokens[place + 1];
  const ends = !next || next.kind === "mark" || phraseEnds.has(next.lower);
  if (ends && /^(?:at|in)$/.test(tokens[at + 1]?.lower ?? "") && morgues.test(tokens[place]?.lower ?? ""))
    return { victims, kind: "killed", cue: null, cueFirst: at, cueLast: at, rule: "bodies", score: 0.7 };
  for (let i = Math.max(0, victims.from - findReach); i <= victims.last + findReach; i += 1) {
    if (!sameSentence(tokens, i, at) || !finds.test(tokens[i]!.lower)) continue;
    return { victims, kind: "killed", cue: null, cueFirst: at, cueLast: at, rule: "bodies", score: 0.75 };
  }
  return null;
}

/** "sent two people to the hospital". */
export function sentOf({ tokens }: Scene, victims: Victims): Match | null {
  if (!/^(?:sent|sending|sends|put|putting)$/.test(tokens[victims.from - 1]?.lower ?? "")) return null;
  let at = victims.last + 1;
  if (!/^(?:to|in)$/.test(tokens[at]?.lower ?? "") || victims.head !== "people") return null;
  while (at < victims.last + 5 && !/^hospitals?$/.test(tokens[at]?.lower ?? "")) at += 1;
  if (!/^hospitals?$/.test(tokens[at]?.lower ?? "")) return null;
  return {
    victims,
    kind: "injured",
    cue: null,
    cueFirst: victims.last + 1,
    cueLast: at,
    rule: "sent",
    score: 0.75,
  };
}

const wounds =
  /^(?:wounds?|injur(?:y|ies)|burns?|shock|breathing|respiratory|suffocation|inhalation|exposure|poisoning|gunshot|shrapnel|trauma|fractures?|smoke|asphyxiation|bruises|cuts|hypothermia)$/;

/** "treated 140 people for breathing difficulties". */
export function treatedOf({ tokens }: Scene, victims: Victims): Match | null {
  if (!/^(?:treated|treating|treats|hospitali[sz]ed)$/.test(tokens[victims.from - 1]?.lower ?? ""))
    return null;
  const at = victims.last + 1;
  if (victims.head !== "people" || !/^(?:for|with|suffering)$/.test(tokens[at]?.lower ?? "")) return null;
  for (let i = at + 1; i <= at + 4 && sameSentence(tokens, i, at); i += 1)
    if (wounds.test(tokens[i]!.lower))
      return { victims, kind: "injured", cue: null, cueFirst: at, cueLast: i, rule: "treated", score: 0.75 };
  return null;
}

const holders =
  /^(?:hold|holds|held|holding|take|takes|took|taken|taking|keep|keeps|kept|keeping|seize|seized)$/;

/** "is holding 12 aid workers hostage". */
export function heldOf({ tokens }: Scene, victims: Victims): Match | null {
  const own = /^(?:hostage|captive|prisoner|incommunicado)$/;
  const at = own.test(tokens[victims.last]!.lower) ? victims.last : victims.last + 1;
  // "hold 17 activists without charge"
  const charge =
    victims.head === "people" &&
    /^(?:without|in)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:charges?|trial|custody|detention|prison|jail|solitary)$/.test(tokens[at + 1]?.lower ?? "") &&
    (tokens[at + 2]?.kind !== "word" || phraseEnds.has(tokens[at + 2]!.lower));
  if (!(own.test(tokens[at]?.lower ?? "") || charge) || victims.head === "thing" || victims.given === "bare")
    return null;
  if (!holders.test(tokens[victims.from - 1]?.lower ?? "")) return null;
  return { victims, kind: "detained", cue: null, cueFirst: at, cueLast: at, rule: "held", score: 0.88 };
}

const home = /^(?:homes?|houses?|villages?|land|towns?)$/;

/** "has driven 5,000 from their homes", "forced 4,200 people to leave their homes". */
export function drivenOf({ tokens }: Scene, victims: Victims): Match | null {
  const at = victims.from - 1;
  if (!/^(?:driven|drove|driving|drives|forced|forcing|forces|chased|pushed)$/.test(tokens[at]?.lower ?? ""))
    return null;
  const after = victims.last + 1;
  if (victims.head === "thing" || victims.given === "bare") return null;
  const left = /^(?:leave|abandon|evacuate|vacate)$/.test(tokens[after + 1]?.lower ?? "");
  const gone = tokens[after]?.lower === "to" ? left && home.test(tokens[after + 3]?.lower ?? "") : false;
  // "forces 1,800 to flee"
  const flees =
    tokens[after]?.lower === "to" && tokens[after + 1]?.lower === "flee" && victims.head === "none";
  if (!gone && !flees && !(tokens[after]?.lower === "from" && home.test(tokens[after + 2]?.lower ?? "")))
    return null;
  return { victims, kind: "displaced", cue: null, cueFirst: at, cueLast: at, rule: "driven", score: 0.8 };
}

const forces = /^(?:army|military|forces?|side|regime|militia|police|group|front|government)$/;

const disasters =
  /^(?:war|earthquake|quake|flood|floods|flooding|tsunami|crash|genocide|conflict|cyclone|hurricane|landslide|famine|collapse)$/;

/** "in the bombing", "to the war": what took those who were lost. */
function inDisaster(tokens: Scene["tokens"], at: number): boolean {
  if (!/^(?:in|to|during)$/.test(tokens[at]?.lower ?? "")) return false;
  for (let i = at + 1; i <= at + 4 && sameSentence(tokens, i, at); i += 1)
    if (attackNouns.has(tokens[i]!.lower) || disasters.test(tokens[i]!.lower)) return true;
  return false;
}

/** "lost three soldiers", "my cousins in the war", "the rebels lost three men": said of those who fight, as "players" and "followers" are lost too. */
export function lostOf({ tokens }: Scene, victims: Victims): Match | null {
  const at = victims.from - 1;
  if (!/^(?:lost|losing|loses)$/.test(tokens[at]?.lower ?? "")) return null;
  const bereaved = victims.noun?.kin === true && inDisaster(tokens, victims.last + 1);
  if (victims.given !== "number" && !(bereaved && victims.given === "possessive")) return null;
  const loser = tokens[at - 1]?.lower ?? "";
  const fought = peopleWords.get(loser)?.group === "combatant" || forces.test(loser);
  if (!bereaved && victims.noun?.group !== "combatant" && !(fought && victims.noun?.group === "man"))
    return null;
  return { victims, kind: "killed", cue: null, cueFirst: at, cueLast: at, rule: "lost", score: 0.6 };
}

const unknown = /^(?:unknown|unclear|uncertain|established|clarified|determined|undisclosed|mystery)$/;
const fateReach = 20;

/** "the fate of 118 persons taken from the camp remains unknown". */
export function fateOf({ tokens }: Scene, victims: Victims): Match | null {
  const noun = /^(?:the|these|those)$/.test(tokens[victims.from - 1]?.lower ?? "")
    ? victims.from - 3
    : victims.from - 2;
  if (!/^(?:fate|fates|whereabouts)$/.test(tokens[noun]?.lower ?? "") || tokens[noun + 1]?.lower !== "of")
    return null;
  if (victims.given === "possessive" || victims.given === "bare" || victims.head !== "people") return null;
  for (let at = victims.last + 1; at <= victims.last + fateReach && sameSentence(tokens, at, noun); at += 1)
    if (unknown.test(tokens[at]!.lower))
      return { victims, kind: "missing", cue: null, cueFirst: noun, cueLast: at, rule: "fate", score: 0.75 };
  return null;
}
