import { attackNouns } from "../lexicon/attacks.ts";
import { figurativeAfter, figurativeCauses } from "../lexicon/contexts.ts";
import { periodWords } from "../lexicon/grammar.ts";
import type { Token } from "../types.ts";
import type { Cue } from "./cues.ts";
import { sameSentence } from "./match.ts";

/** "did not survive", "did not survive the crossing", but not "the first round". */
function survivedWhat(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|a|an|his|her|their|its|this|that)$/.test(tokens[at]?.lower ?? "")) return true;
  return [at + 1, at + 2].some((i) => {
    const lower = tokens[i]?.lower ?? "";
    return attackNouns.has(lower) || ordeals.test(lower);
  });
}

/** Who gasses a crowd does not kill it. */
function streetGas(tokens: readonly Token[], cue: Cue): boolean {
  for (let at = cue.first - gasReach; at <= cue.last + gasReach; at += 1)
    if (
      sameSentence(tokens, at, cue.first) &&
      /^(?:tear|pepper|police|crowds?|march|marchers|rally|protest\w*|demonstrat\w*|students?|activists?)$/.test(
        tokens[at]!.lower,
      )
    )
      return true;
  return false;
}

const gasReach = 12;

function contest(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + 5; at += 1)
    if (
      /^(?:rounds?|cups?|tournaments?|contest|competition|race|league|semi|semifinals?|finals?|quarterfinals?|playoffs?|championship|show|contention|stage)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  return false;
}

const ordeals =
  /^(?:war|quake|earthquake|flood|fire|crash|crossing|journey|night|winter|blaze|fall|injuries|wounds|torture|camp|camps|trip|voyage|accident|collapse|massacre|surgery)$/;

/** "Died laughing", "dead serious", "died of boredom". */
export function figureVeto(tokens: readonly Token[], cue: Cue): string | null {
  const word = tokens[cue.last]!.lower;
  if (/^(?:killed|kill|kills|killing)$/.test(word) && tokens[cue.last + 1]?.lower === "it")
    return "a figure of speech: “it”";
  if (
    word === "held" &&
    /^(?:up|back|accountable|responsible|spellbound)$/.test(tokens[cue.last + 1]?.lower ?? "")
  )
    return "a figure of speech: “held”";
  // "eliminated from the cup", "in the first round"
  if (/^eliminat/.test(word) && /^(?:from|in|at)$/.test(tokens[cue.last + 1]?.lower ?? "") && cue.passive)
    return contest(tokens, cue.last + 2) ? "a contest" : null;
  if (
    /^(?:trapped|stranded)$/.test(word) &&
    tokens[cue.last + 1]?.lower === "in" &&
    /^(?:traffic|jams?|queues?)$/.test(tokens[cue.last + 2]?.lower ?? "")
  )
    return "a delay";
  const owner = /^(?:his|her|their|my|our|your)$/.test(tokens[cue.last + 1]?.lower ?? "");
  if (owner && cue.form === "state" && word === "missing") return "they miss something";
  if (owner && /^(?:died|dies|dying)$/.test(word)) return "no death: it has an object";
  if (word === "survive" && !survivedWhat(tokens, cue.last + 1)) return "did not survive something else";
  if (/^(?:disappear|vanish)/.test(word) && tokens[cue.last + 1]?.lower === "into")
    return "a figure of speech: “into”";
  const after = tokens[cue.last + 1]?.lower;
  if (
    word === "shot" &&
    after === "to" &&
    /^(?:fame|prominence|stardom)$/.test(tokens[cue.last + 2]?.lower ?? "")
  )
    return "a rise";
  if (/^gass/.test(word) && streetGas(tokens, cue)) return "tear gas";
  if (!/^(?:dead|died|die|dies|dying|killed)$/.test(word)) return null;
  const next = tokens[cue.last + 1];
  if (!next || !sameSentence(tokens, cue.last, cue.last + 1)) return null;
  const ends = tokens[cue.last + 2];
  // "shot dead last night"
  if (next.lower === "last" && (periodWords.has(ends?.lower ?? "") || cue.first < cue.last)) return null;
  if (next.lower === "inside" && ends?.kind === "word" && !/^(?:and|but|when|lol)$/.test(ends.lower))
    return null;
  if (figurativeAfter.has(next.lower) && !(word === "killed" && next.lower !== "off")) {
    if (!/^(?:at|in|sea)$/.test(next.lower)) return `a figure of speech: “${word} ${next.lower}”`;
  }
  if (next.lower === "of" || next.lower === "from" || next.lower === "with") {
    const cause = tokens[cue.last + 2]?.lower ?? "";
    if (figurativeCauses.has(cause)) return `a figure of speech: “${word} of ${cause}”`;
  }
  return null;
}
