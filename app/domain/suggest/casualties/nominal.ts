import { beForms, haveForms, phraseEnds } from "../lexicon/grammar.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Cue } from "./cues.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

/** "12 deaths", "three civilian fatalities", "8 martyrs", "12 dead soldiers". */
export function nounOf(scene: Scene, cue: Cue): Match | null {
  const { tokens } = scene;
  if (cue.form !== "count") return null;
  for (let at = cue.first; at >= cue.first - 3; at -= 1) {
    const victims = scene.victimsEnding.get(at);
    if (!victims || !sameSentence(tokens, at, cue.first)) continue;
    if (victims.given === "bare" || victims.given === "possessive" || victims.inner >= 0) return null;
    // "the death of 17 patients and injuries to others", "13 more succumbed to their injuries"
    if (tokens.slice(at + 1, cue.first).some(({ lower }) => phraseEnds.has(lower) || lower === ","))
      return null;
    const widened = { ...victims, last: cue.last };
    return {
      victims: widened,
      kind: cue.kind,
      cueFirst: cue.first,
      cueLast: cue.last,
      cue,
      rule: "noun",
      score: 0.88,
    };
  }
  return null;
}

/** "12 wounded civilians": the harm stands between the number and its noun. */
export function adjectiveOf(scene: Scene, victims: Victims): Match | null {
  const cue = scene.cueAt.get(victims.inner);
  if (!cue || (cue.form !== "past" && cue.form !== "state") || victims.head !== "people") return null;
  if (cue.struck || isOnlyDescribed(scene, victims, cue)) return null;
  return {
    victims,
    kind: cue.kind,
    cueFirst: cue.first,
    cueLast: cue.last,
    cue,
    rule: "adjective",
    score: 0.85,
  };
}

/** "A displaced boy walks": of one person the adjective only says who acts, unless the sentence is about that state. */
function isOnlyDescribed({ tokens }: Scene, victims: Victims, cue: Cue): boolean {
  if (victims.given !== "article" || !/^(?:displaced|detained|missing)$/.test(cue.kind)) return false;
  const next = tokens[victims.last + 1];
  if (next?.kind !== "word" || !sameSentence(tokens, victims.last, victims.last + 1)) return false;
  let at = victims.last + 1;
  if (!beForms.has(next.lower) && !haveForms.has(next.lower)) return !phraseEnds.has(next.lower);
  while (beForms.has(tokens[at]?.lower ?? "") || haveForms.has(tokens[at]?.lower ?? "")) at += 1;
  return !ofThatState.test(tokens[at]?.lower ?? "");
}

/** What is done about the missing and the held. */
const ofThatState =
  /^(?:last|found|located|seen|feared|presumed|believed|released|freed|identified|named|rescued|reported|still|being|sought|traced|recovered|held|taken|transferred|moved)$/;

const groupCues =
  /^(?:dead|killed|injured|wounded|missing|deceased|slain|victims|casualties|fatalities|martyrs|detained|arrested|detainees|fallen)$/;

/** "Among those killed were three children", "the dead include a nurse", "12 women were among the wounded". */
export function amongOf(scene: Scene, cue: Cue | null, at: number): Match[] {
  const { tokens } = scene;
  const word = tokens[at]!.lower;
  const kind = cue?.kind ?? (word === "victims" || word === "fallen" ? "killed" : null);
  const participle = cue !== null && cue.form === "past" && cue.transitive && !cue.auxiliary;
  if (!(participle || groupCues.test(word)) || kind === null) return [];
  const before = tokens[at - 1]?.lower;
  const those = before === "the" || before === "those";
  const start = those ? at - 2 : at - 1;
  const among = tokens[start]?.lower === "among" || tokens[start]?.lower === "amongst";
  if (!those && !among) return [];
  const base = {
    kind,
    cue: null,
    cueFirst: at,
    cueLast: at,
    rule: "among",
    score: 0.85,
    counting: "subset" as const,
  };
  if (among && beForms.has(tokens[start - 1]?.lower ?? "")) {
    const victims = subjectBefore(scene, start - 1);
    return victims ? [{ ...base, victims, cue }] : [];
  }
  const headline = among ? scene.victimsEnding.get(start - 1) : undefined;
  if (headline && headline.head !== "thing") return [{ ...base, victims: headline }];
  for (let i = at + 1; i - at <= 16; i += 1) {
    const token = tokens[i];
    if (!token || !sameSentence(tokens, at, i) || token.text === ";") return [];
    const opens =
      /^(?:include|includes|included|including|comprised)$/.test(token.lower) ||
      (among && beForms.has(token.lower));
    if (!opens) continue;
    for (let j = i + 1; j <= i + 4; j += 1) {
      const victims = scene.victimsFrom.get(j);
      if (victims) return victims.head === "thing" ? [] : [{ ...base, victims }];
    }
    return [];
  }
  return [];
}

/** "The dead, 27 in all, include": a whole told behind the word for those harmed. */
export function inAllOf(scene: Scene, victims: Victims): Match | null {
  const { tokens } = scene;
  const at = victims.from - 2;
  if (victims.head !== "none" || victims.given !== "number" || tokens[at + 1]?.text !== ",") return null;
  const next = tokens[victims.last + 1]?.lower;
  const whole =
    next === "altogether" || (next === "in" && /^(?:all|total)$/.test(tokens[victims.last + 2]?.lower ?? ""));
  const cue = scene.cueAt.get(at);
  if (!whole || !cue || !groupCues.test(tokens[at]!.lower) || !sameSentence(tokens, at, victims.from))
    return null;
  if (!/^(?:the|those)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  return { victims, kind: cue.kind, cue: null, cueFirst: at, cueLast: at, rule: "in-all", score: 0.8 };
}

/** Farthest a harm stands before "the victim was a boy", in sentences. */
const laterSentences = 2;

/** "The victim was a 17-year-old boy", "the dead were two nurses": who they were, after what befell them. */
export function identityOf(scene: Scene, at: number): Match | null {
  const { tokens } = scene;
  if (!/^(?:victims?|dead|deceased)$/.test(tokens[at]!.lower) || tokens[at - 1]?.lower !== "the") return null;
  if (!/^(?:was|were|is|are)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  const victims = scene.victimsFrom.get(at + (tokens[at + 2]?.lower === "identified" ? 4 : 2));
  if (victims?.head !== "people" || !sameSentence(tokens, at, victims.from)) return null;
  const kind = /^victim/.test(tokens[at]!.lower) ? kindBefore(scene, at) : "killed";
  if (kind !== "killed" && kind !== "injured") return null;
  return { victims, kind, cue: null, cueFirst: at, cueLast: at, rule: "identity", score: 0.7 };
}

/** The last harm told before a token, at most two sentences back. */
function kindBefore({ tokens, cueAt }: Scene, at: number): HarmKind | null {
  for (let i = at - 1; i >= 0 && at - i <= identityReach; i -= 1) {
    if (tokens[at]!.sentence - tokens[i]!.sentence > laterSentences) return null;
    const cue = cueAt.get(i);
    if (cue && !cue.negated && (cue.form === "past" || cue.form === "event" || cue.form === "state"))
      return cue.kind;
  }
  return null;
}

const identityReach = 60;

function subjectBefore(scene: Scene, at: number): Victims | null {
  for (let i = at - 1; i >= at - 3; i -= 1) {
    const victims = scene.victimsEnding.get(i);
    if (victims) return victims.head === "thing" ? null : victims;
  }
  return null;
}
