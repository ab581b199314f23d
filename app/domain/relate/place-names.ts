import { bonesOf, isArabic, soundAlike, soundOf } from "./place-letters.ts";
import type { Agreement } from "./types.ts";

const set = (words: string) => new Set(words.split(" "));

/** Words for kinds of places and small words: they tell no two places apart. */
const commonWords = set(
  "the a of in at on near and to from by outside inside around area areas region regional town towns village villages " +
    "city cities hamlet suburb suburbs neighbourhood neighborhood quarter quarters camp refugee countryside outskirts " +
    "market square street road bridge river valley hospital clinic school mosque church landing crossing border " +
    "general main old new upper lower part parts de la le les du des l d ville village quartier près à en dans " +
    "قرب في من بلده مدينه قريه مخيم حي ريف منطقه سوق مستشفى مستشفي",
);
/** Words for what holds many places: naming only that is a weak sign. */
const wideWords = set(
  "province provinces governorate governorates district districts subdistrict county state country strip oblast " +
    "canton محافظه قضاء ناحيه",
);
/** Sides of a place, opposite ones apart. */
const sides = new Map(
  Object.entries({
    north: "north northern nord شمال شمالي",
    south: "south southern sud جنوب جنوبي",
    east: "east eastern est شرق شرقي",
    west: "west western ouest غرب غربي",
  }).flatMap(([side, words]) => words.split(" ").map((word) => [word, side] as const)),
);

/** The Arabic article before a name, in the ways it is written in Latin letters. */
const article = /^(?:a[lnrstdz]|ash|ad-?h|ath|el|ul)[-'’ ]+(?=\p{L}{2})/iu;

interface NameWord {
  readonly sound: string;
  readonly arabic: boolean;
}

/** A place's name as it is compared: its telling words, its sides, and whether it is a wide region. */
export interface PlaceName {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly sides: ReadonlySet<string>;
  readonly wide: boolean;
}

/** Reads a name; null when none of its words tells one place from another ("the hospital"). */
export function readPlace(text: string): PlaceName | null {
  const all = text
    .replace(/[ʿʾ`´‘]/g, "'")
    .split(/[\s,;:/()–—]+/)
    .flatMap(splitHyphens)
    .filter(Boolean);
  const found = { words: [] as NameWord[], sides: new Set<string>(), wide: false };
  for (const raw of all) {
    const word = raw.toLowerCase();
    const bare = isArabic(word) ? soundless(word) : word.replace(/['’]s$/, "");
    const side = sides.get(bare);
    if (side) found.sides.add(side);
    else if (wideWords.has(bare)) found.wide = true;
    else if (!commonWords.has(bare)) {
      const sound = soundOf(bare);
      if (sound.length >= 2) found.words.push({ sound, arabic: isArabic(bare) });
    }
  }
  return found.words.length > 0 ? { text, ...found } : null;
}

/** An article goes; words joined by a hyphen are two, as in "Khan-Yunis". */
function splitHyphens(raw: string): string[] {
  const word = raw.replace(article, "").replace(/^['’"“”«»]+|['’"“”«».!?]+$/g, "");
  if (/^(?:al|el|an|ar|as|at|ad|az|ash|ul)$/i.test(word)) return [];
  return word.split("-").filter((part) => !/^(?:al|el|an|ar|as|at|ad|az|ash|ul)$/i.test(part));
}

/** Arabic without its article, folded as the lists of words here are. */
function soundless(word: string): string {
  const folded = word
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/[\u064b-\u065f\u0640]/g, "");
  const bare = folded.replace(/^[وبل]?ال(?=..)/, "");
  return bare;
}

/** Keys under which names that may match meet: the consonants of each telling word. */
export function placeKeys(name: PlaceName): string[] {
  return [...new Set(name.words.map(({ sound }) => bonesOf(sound)))];
}

/**
 * Whether two names may mean one place: all telling words of one stand in the other, in some spelling, and they are not
 * on opposite sides. Null when they do not match.
 */
export function matchPlace(a: PlaceName, b: PlaceName): Agreement | null {
  const [small, large] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (opposite(a.sides, b.sides)) return null;
  const links = small.words.map((word) => linkOf(word, large.words));
  if (links.includes(0)) return null;
  const spelled = Math.min(...links);
  const [first, second] = [`“${a.text}”`, `“${b.text}”`];
  if (small.words.length === large.words.length) {
    if (a.wide || b.wide) return { score: 0.6 * spelled, reason: `Both name the wider area of ${first}.` };
    if (spelled < 1)
      return { score: spelled, reason: `${first} and ${second} are one name in two spellings.` };
    return {
      score: 1,
      reason: a.text === b.text ? `Both name ${first}.` : `${first} and ${second} are one name.`,
    };
  }
  const [inner, outer] = small === a ? [first, second] : [second, first];
  if (small.wide) return { score: 0.55 * spelled, reason: `${outer} lies within ${inner}.` };
  return { score: 0.85 * spelled, reason: `${outer} holds the name ${inner}.` };
}

/** How well a word stands among others: 1 in one spelling, less in another spelling or script, 0 not at all. */
function linkOf(word: NameWord, others: readonly NameWord[]): number {
  let best = 0;
  for (const other of others) {
    if (word.sound === other.sound) best = Math.max(best, word.arabic === other.arabic ? 1 : 0.9);
    else if (word.arabic !== other.arabic) {
      const bones = bonesOf(word.sound);
      if (bones.length >= 3 && bones === bonesOf(other.sound)) best = Math.max(best, 0.8);
    } else if (soundAlike(word.sound, other.sound)) best = Math.max(best, 0.9);
  }
  return best;
}

const opposites = [
  ["north", "south"],
  ["east", "west"],
] as const;

function opposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return opposites.some(
    ([one, other]) =>
      (a.has(one) && b.has(other) && !b.has(one)) || (a.has(other) && b.has(one) && !b.has(other)),
  );
}

/** The best match of two lists of places; null when no two match. */
export function matchPlaces(a: readonly PlaceName[], b: readonly PlaceName[]): Agreement | null {
  let best: Agreement | null = null;
  for (const one of a) {
    for (const other of b) {
      const match = matchPlace(one, other);
      if (match && match.score > (best?.score ?? 0)) best = match;
    }
  }
  return best;
}
