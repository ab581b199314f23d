import { adverbs, beForms, doForms, haveForms, modals, negations, stanceVerbs } from "../lexicon/grammar.ts";
import { type HarmPhrase, harmPhrases } from "../lexicon/harm-phrases.ts";
import { type HarmForm, type HarmKind, harmWords } from "../lexicon/harm-words.ts";
import type { Token } from "../types.ts";

/** Words that tell of harm, with what stands around them in the verb group. Token indexes, both ends inclusive. */
export interface Cue {
  readonly kind: HarmKind;
  readonly form: HarmForm;
  readonly transitive: boolean;
  readonly intransitive: boolean;
  readonly loose: boolean;
  readonly struck: boolean;
  readonly first: number;
  readonly last: number;
  /** Where its verb group begins: the auxiliary, the adverb before it. */
  readonly group: number;
  /** A form of "be" or "get" stands in the group. */
  readonly passive: boolean;
  /** Any auxiliary or copula stands in the group. */
  readonly auxiliary: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** "to" leads the group. */
  readonly infinitive: boolean;
}

interface CompiledPhrase extends Omit<HarmPhrase, "steps"> {
  readonly steps: readonly { words: ReadonlySet<string>; optional: boolean }[];
}

const phrasesByFirst = new Map<string, CompiledPhrase[]>();
for (const phrase of harmPhrases) {
  const steps = phrase.steps.map((step) => ({
    words: new Set(step.replace(/\?$/, "").split(" ")),
    optional: step.endsWith("?"),
  }));
  for (const word of steps[0]!.words)
    phrasesByFirst.set(word, [...(phrasesByFirst.get(word) ?? []), { ...phrase, steps }]);
}

/** Longest verb group that is read leftwards from a cue, in tokens. */
const longestGroup = 9;

/** Every cue of a text in order; a phrase takes the place of the words it is made of. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    const phrase = phraseAt(tokens, at);
    if (phrase) {
      cues.push(cueOf(tokens, { ...phrase, first: at }));
      at = phrase.last;
      continue;
    }
    if (isVerbInRow(tokens, at, cues.at(-1)))
      cues.push(cueOf(tokens, { ...woundsAsVerb, first: at, last: at }));
    for (const word of harmWords.get(token.lower) ?? [])
      cues.push(cueOf(tokens, { ...word, first: at, last: at }));
  }
  return cues;
}

const woundsAsVerb: Omit<Core, "first" | "last"> = {
  ...{ kind: "injured", form: "present", transitive: true },
  ...{ intransitive: false, loose: false, struck: false },
};

/** "Man kills one, | wounds three": behind a headline's verb the noun is one too. */
function isVerbInRow(tokens: readonly Token[], at: number, last: Cue | undefined): boolean {
  if (tokens[at]!.lower !== "wounds" || !/^(?:,|and|&)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const row = last?.kind === "killed" && last.form === "present" && at - last.last <= 5;
  return row && tokens[last.last]!.sentence === tokens[at]!.sentence;
}

function phraseAt(tokens: readonly Token[], at: number) {
  let best: (Omit<Cue, "group" | "first"> & { last: number }) | null = null;
  for (const phrase of phrasesByFirst.get(tokens[at]!.lower) ?? []) {
    const last = matchSteps(tokens, { steps: phrase.steps, at });
    if (last === null || (best && last <= best.last)) continue;
    const { kind, form, transitive = form === "past" && !phrase.intransitive, intransitive = false } = phrase;
    const { loose = false, struck = false } = phrase;
    best = { ...plain, kind, form, transitive, intransitive, loose, struck, last };
  }
  return best;
}

const plain = {
  passive: false,
  auxiliary: false,
  perfect: false,
  negated: false,
  modal: null,
  infinitive: false,
};

function matchSteps(
  tokens: readonly Token[],
  { steps, at }: { steps: CompiledPhrase["steps"]; at: number },
): number | null {
  let next = at;
  for (const { words, optional } of steps) {
    const token = tokens[next];
    if (token && token.sentence === tokens[at]!.sentence && words.has(token.lower)) next += 1;
    else if (!optional) return null;
  }
  return next - 1;
}

type Core = Pick<
  Cue,
  "kind" | "form" | "transitive" | "intransitive" | "loose" | "struck" | "first" | "last"
>;

/** Reads the verb group to the left of a cue's words. */
function cueOf(tokens: readonly Token[], core: Core): Cue {
  const { kind, form, transitive, intransitive, loose, struck, first, last } = core;
  const seen = { passive: false, auxiliary: false, perfect: false, negated: false, infinitive: false };
  let modal: string | null = null;
  let group = first;
  let pending = first;
  for (let at = first - 1; at >= 0 && first - at <= longestGroup; at -= 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[first]!.sentence) break;
    const { lower } = token;
    const be = beForms.has(lower);
    const have = haveForms.has(lower);
    const isModal = modals.has(lower);
    const not = negations.has(lower);
    const to = lower === "to";
    if (be || have || isModal || not || to || doForms.has(lower)) {
      seen.passive ||= be;
      seen.perfect ||= have;
      seen.negated ||= not;
      seen.infinitive ||= to && !stanceVerbs.has(tokens[at - 1]?.lower ?? "");
      seen.auxiliary ||= be || have;
      if (isModal) modal = lower;
      group = at;
      pending = at;
      if (to && !stanceVerbs.has(tokens[at - 1]?.lower ?? "")) break;
    } else if (stanceVerbs.has(lower) && form !== "ing" && form !== "event") pending = at;
    else if (adverbs.has(lower) || lower.endsWith("ly") || isBracket(token)) pending = at;
    else break;
  }
  // An adverb right before the word belongs to the group also without an auxiliary.
  if (group === first) group = pending;
  return { kind, form, transitive, intransitive, loose, struck, first, last, group, modal, ...seen };
}

const isBracket = (token: Token) => /^[[\]"“”'‘’«»]$/.test(token.text);
