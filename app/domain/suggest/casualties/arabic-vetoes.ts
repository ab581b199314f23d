import {
  arabicEvery,
  arabicFactual,
  arabicIllness,
  arabicNegations,
  arabicOutcome,
  arabicParticle,
  arabicRanks,
  arabicRates,
  arabicSafe,
  arabicSentences,
  arabicUndone,
  arabicUnreal,
} from "../lexicon/arabic-clauses.ts";
import { arabicHarm } from "../lexicon/arabic-harm.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { Analysis, Token } from "../types.ts";
import { type ArabicCount, isDefinite, peopleWord, stems } from "./arabic-people.ts";

/** How far back a word rules over a count, in tokens: a denial, a release or sentence, a warning. */
const reach = { denial: 3, undone: 6, unreal: 14 };

interface Told {
  readonly kind: HarmKind;
  readonly cueFirst: number;
}

/** What speaks against a count told in Arabic; null where nothing does. */
export function arabicVeto(analysis: Analysis, people: ArabicCount, told: Told): string | null {
  const { tokens, sentences } = analysis;
  if (people.figures?.[1] === 0) return "nobody: the number is zero";
  const denied = ruledBy(analysis, Math.min(told.cueFirst, people.from), told);
  if (denied) return denied;
  const cue = stems(tokens[told.cueFirst]!.lower);
  if (told.kind === "injured" && isIll(analysis, people)) return "an illness and no wound";
  if (cue.some((stem) => objectTaking.test(stem)) && hasObject(analysis, people))
    return "what follows is an object: the verb tells of no harm";
  if (cue.some((stem) => /^ارتق/.test(stem)) && arabicRanks.has(tokens[people.last + 1]?.lower ?? ""))
    return "a rise and no death";
  // "40 between dead and wounded": of both together
  const behind = tokens.slice(people.numberEnd + 1, people.numberEnd + 5).map(({ lower }) => lower);
  const between = behind.indexOf("بين");
  if (between >= 0 && behind[between + 2]?.startsWith("و") && arabicHarm.has(behind[between + 1]!))
    return "dead and wounded together";
  const after = tokens.slice(people.last + 1, people.last + 3).map(({ lower }) => lower);
  if (after.some((word) => arabicSafe.has(word))) return "they are safe, or it is over";
  if (isRate(analysis, people)) return "so many in a time, again and again";
  const end = sentences[tokens[people.number]!.sentence]!.after - 1;
  return /^[?؟]$/.test(tokens[end]!.text) ? "a question" : null;
}

/** Verbs that mean loss or death only while nothing follows them: "spent", "lost". */
const objectTaking = /^(?:قض[ىيوت]|فقد(?!ان))/;
/** Read in the letters of the text: in those of tokens every feminine ending looks like "his". */
const owned = /.{2}(?:هما|هم|هن|ها|ه)$/;

/** "six students spent | their holiday", "lost | their jobs", "spent | ten years". */
function hasObject({ tokens, numbers, numberAt }: Analysis, { last }: ArabicCount): boolean {
  const next = tokens[last + 1];
  if (next?.kind !== "word" && next?.kind !== "number") return false;
  const role = numbers[numberAt[last + 1]!]?.role;
  if (role === "duration" || role === "money") return true;
  if (arabicOutcome.has(next.lower) || /^(?:حيات|ارواح|روح)/.test(next.lower)) return false;
  if (next.lower.startsWith("و") && peopleWord(next)) return false;
  return owned.test(next.text) && !/^[بل]|^(?:من|عن|مع|في|بين|كل|معظم|غالبيت|اغلب|ضمن|جل)/.test(next.lower);
}

/** How far behind its people a rate stands, in tokens. */
const rateReach = 5;

function isRate({ tokens }: Analysis, { last }: ArabicCount): boolean {
  for (let i = last + 1; i <= last + rateReach && tokens[i]?.sentence === tokens[last]!.sentence; i += 1) {
    if (arabicRates.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === "كل" && arabicEvery.has(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

function isIll({ tokens }: Analysis, { last }: ArabicCount): boolean {
  for (let i = last + 1; i <= last + 3 && tokens[i]?.sentence === tokens[last]!.sentence; i += 1)
    if (stems(tokens[i]!.lower).some((stem) => arabicIllness.has(stem))) return true;
  return false;
}

/** "the rescue teams": with an article such a word names somebody, save before "from". */
const names = (tokens: readonly Token[], i: number) =>
  isDefinite(tokens[i]!) && tokens[i + 1]?.lower !== "عن";

/** A word before the count that takes it out of what happened, within its reach. */
function ruledBy({ tokens }: Analysis, before: number, { kind, cueFirst }: Told): string | null {
  const joined = tokens[cueFirst]!.lower.startsWith("و");
  const execution = stems(tokens[cueFirst]!.lower).some((stem) => /^(?:ا?عدام|اعدم)/.test(stem));
  const carriedOut = tokens
    .slice(Math.max(0, before - reach.undone), before)
    .some(({ lower }) => /^و?(?:ت?نفيذ|نفذت?|نفذوا)$/.test(lower));
  for (let i = before - 1; i >= before - reach.unreal && i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[cueFirst]!.sentence) return null;
    const forms = stems(token.lower);
    const among = (words: ReadonlySet<string>) => forms.some((stem) => words.has(stem));
    const denial = forms.find((stem) => arabicNegations.has(stem));
    const stays = /^(?:[يت]?زال|مجموعه)/.test(tokens[i + 1]?.lower ?? "");
    if (i >= before - reach.denial && denial && !stays && denial !== arabicParticle)
      return `not told as a fact: “${token.text}”`;
    if (among(arabicFactual)) return null;
    if (execution && !carriedOut && i >= before - reach.undone && among(arabicSentences))
      return `a sentence that is not carried out: “${token.text}”`;
    if (
      kind !== "injured" &&
      !joined &&
      i >= before - reach.undone &&
      among(arabicUndone) &&
      !names(tokens, i)
    )
      return `the harm ended or was averted: “${token.text}”`;
    if (among(arabicUnreal)) return `not told as a fact: “${token.text}”`;
  }
  return null;
}
