import { clauseStarters, modals } from "../lexicon/grammar.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import { changeWords } from "../lexicon/number-roles.ts";
import { peopleWords } from "../lexicon/people.ts";
import { type Match, type Scene, sameSentence } from "./match.ts";
import type { Victims } from "./victims.ts";

const tollKinds: ReadonlyMap<string, HarmKind> = new Map<string, HarmKind>([
  ...["toll", "dead", "deaths", "fatalities", "killed", "martyrs", "bodies", "slain", "victims"].map(
    (word): [string, HarmKind] => [word, "killed"],
  ),
  ...["injured", "wounded", "injuries", "hurt"].map((word): [string, HarmKind] => [word, "injured"]),
  ["missing", "missing"],
  ["detained", "detained"],
  ["arrested", "detained"],
  ["arrests", "detained"],
  ["detainees", "detained"],
  ["displaced", "displaced"],
]);
const tollVerbs = new Set(
  "reached reaches reaching reach was is are were at to of stood stands exceeded exceeds passed passes surpassed topped hits hit totaled totalled number numbered range ranges ranged ranging vary varies : = neared now".split(
    " ",
  ),
);
/** Longest way from the noun of a toll to its figure, in tokens. */
const longestToll = 24;

/** "The death toll has risen to 61", "the number of injured in the quake was 42", "bringing the number of dead to 9". */
export function tollOf(scene: Scene, at: number): Match | null {
  const { tokens } = scene;
  const lower = tokens[at]!.lower;
  const isToll = lower === "toll" || lower === "tolls";
  const isNumber =
    /^(?:number|numbers|count|figure|total|estimates?)$/.test(lower) && tokens[at + 1]?.lower === "of";
  const numbered = isNumber ? null : kindNumbered(scene, at);
  if (!isToll && !isNumber && !numbered) return null;
  let kind: HarmKind | null = isToll ? tollKind(scene, at) : numbered;
  let running = false;
  let forecast = false;
  for (let i = at + 1; i - at <= longestToll; i += 1) {
    const token = tokens[i];
    if (!token || !sameSentence(tokens, at, i) || token.text === ";") return null;
    if (isNumber) kind ??= tollKinds.get(token.lower) ?? participleKind(scene, i);
    running ||= changeWords.has(token.lower);
    // "The toll could rise to 100" is a forecast, "may have reached" and "could be as high as" are accounts.
    forecast ||= modals.has(token.lower) && tokens[i + 1]?.lower !== "have";
    if (forecast && changeWords.has(token.lower)) return null;
    const victims = scene.victimsFrom.get(i) ?? (scene.analysis.numberAt[i]! >= 0 ? null : undefined);
    if (victims === undefined) {
      if (clauseStarters.has(token.lower) && !/^(?:as|so|after|since|to|before)$/.test(token.lower))
        return null;
      continue;
    }
    const before = tokens[(victims?.from ?? i) - 1]!.lower;
    if (before === "from" || !victims || victims.given !== "number") continue;
    if (forecast && victims.quantifier !== "up_to") return null;
    const led = tollVerbs.has(before) || changeWords.has(before);
    if (!led || !kind || !countsPeople(scene, victims)) continue;
    const base = { victims, kind, cue: null, cueFirst: at, cueLast: at, rule: "toll", score: 0.93 };
    return running ? { ...base, counting: "running_total" } : base;
  }
  return null;
}

/** "the number of those | massacred", "of people who | died". */
function participleKind({ cueAt }: Scene, at: number): HarmKind | null {
  const cue = cueAt.get(at);
  return cue?.form === "past" && !cue.loose ? cue.kind : null;
}

/** How far behind its word of harm the colon of a label stands, in tokens. */
const longestLabel = 6;

/** "Civilian fatalities (June): 19", "Wounded, all causes: 46": a label, and its figure behind the colon. */
export function labelOf(scene: Scene, at: number): Match | null {
  const { tokens } = scene;
  const kind = tollKinds.get(tokens[at]!.lower);
  if (!kind || tokens[at]!.lower === "bodies") return null;
  for (let i = at + 1; i <= at + longestLabel && sameSentence(tokens, i, at); i += 1) {
    const token = tokens[i]!;
    if (token.text !== ":" && token.text !== "=") {
      if (scene.victimsFrom.has(i) && !isBracketed(scene, i)) return null;
      continue;
    }
    const victims = scene.victimsFrom.get(i + 1);
    if (victims?.given !== "number" || !countsPeople(scene, victims)) return null;
    return { victims, kind, cue: null, cueFirst: at, cueLast: at, rule: "label", score: 0.85 };
  }
  return null;
}

const isBracketed = ({ tokens }: Scene, i: number) =>
  tokens[i - 1]?.text === "(" || tokens[i - 2]?.text === "(";

/** "The dead number 30", "the wounded numbered 12": whom the verb counts. */
function kindNumbered({ tokens }: Scene, at: number): HarmKind | null {
  if (!/^(?:number|numbers|numbered)$/.test(tokens[at]!.lower)) return null;
  for (let i = at - 1; i >= at - 5; i -= 1) {
    const kind = sameSentence(tokens, i, at) ? tollKinds.get(tokens[i]!.lower) : undefined;
    if (kind && /^(?:the|those)$/.test(tokens[i - 1]?.lower ?? "")) return kind;
  }
  return null;
}

/** "Injury toll" counts the injured; every other toll of people the dead. */
function tollKind({ tokens }: Scene, at: number): HarmKind | null {
  if (
    /^(?:gates?|booths?|roads?|plazas?|bridges?|charges?|fees?|collectors?)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return null;
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:injury|casualty|injured)$/.test(before)) return before === "casualty" ? null : "injured";
  if (/^(?:phone|road|bridge|telephone|highway|free|motorway|tax|heavy)$/.test(before)) return null;
  return "killed";
}

/** "The figures put the dead at 61": the kind stands between the verb and its figure. */
export function putOf(scene: Scene, at: number): Match | null {
  const { tokens } = scene;
  const kind = tollKinds.get(tokens[at]!.lower);
  if (!kind || tokens[at - 1]?.lower !== "the" || tokens[at + 1]?.lower !== "at") return null;
  const victims = scene.victimsFrom.get(/^["“‘']$/.test(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2);
  if (victims?.given !== "number" || !countsPeople(scene, victims)) return null;
  if (!/^(?:put|puts|putting|places|placed)$/.test(tokens[at - 2]?.lower ?? "")) return null;
  return { victims, kind, cue: null, cueFirst: at, cueLast: at, rule: "toll", score: 0.88 };
}

/** Longest way from one figure of a toll to the next kind's, in tokens. */
const longestSecond = 8;

/** "The number of those killed at 16 | and the wounded at 40": another kind's figure in the same breath. */
export function secondTollOf(scene: Scene, toll: Match): Match | null {
  const { tokens } = scene;
  let kind: HarmKind | null = null;
  for (let i = toll.victims.last + 1; i <= toll.victims.last + longestSecond; i += 1) {
    const token = tokens[i];
    if (!token || !sameSentence(tokens, i, toll.victims.last)) return null;
    const victims = scene.victimsFrom.get(i);
    if (!victims) {
      if (!/^(?:,|and|while|the|those|that|of|number|at|to|was|is|:|=|stood|had|has)$/.test(token.lower)) {
        if (kind !== null || !tollKinds.has(token.lower)) return null;
        kind = tollKinds.get(token.lower)!;
      }
      continue;
    }
    const led = tollVerbs.has(tokens[i - 1]!.lower);
    if (!kind || !led || victims.given !== "number" || !countsPeople(scene, victims)) return null;
    return { ...toll, victims, kind };
  }
  return null;
}

function countsPeople({ tokens }: Scene, victims: Victims): boolean {
  if (victims.head === "thing") return /^(?:deaths|injuries)$/.test(tokens[victims.nounAt]!.lower);
  return victims.head !== "unknown" || peopleWords.has(tokens[victims.last]!.lower);
}
