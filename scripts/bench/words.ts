import { zipf } from "./random.ts";

const latin = {
  heads: "b d f g h k l m n p r s t v w st tr pl sh ch".split(" "),
  tails: "a e i o u ai ea ou an er in on is at".split(" "),
};
const arabic = {
  heads: "ب ت ج ح د ر ز س ش ص ع ف ق ك ل م ن ه و ي".split(" "),
  tails: "ا ي و ات ان ين ة".split(" "),
};

/** How many different words a script has; the commonest stands in nearly every comment, the rarest in a handful. */
const vocabularySize = 20_000;

export interface Vocabulary {
  latin: readonly string[];
  arabic: readonly string[];
}

/** Invented words of two scripts, commonest first. */
export function inventWords(random: () => number): Vocabulary {
  return { latin: invent(latin, random), arabic: invent(arabic, random) };
}

function invent({ heads, tails }: typeof latin, random: () => number): string[] {
  const words = new Set<string>();
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  while (words.size < vocabularySize) {
    let word = "";
    const syllables = 1 + Math.floor((random() * Math.log2(words.size + 4)) / 3);
    for (let syllable = 0; syllable < syllables + 1; syllable += 1) word += pick(heads) + pick(tails);
    words.add(word);
  }
  return [...words];
}

const emoji = ["🙏", "💔", "🕊️", "👨‍👩‍👧", "🇸🇪", "😡", "👍🏽"];

/**
 * A text of about `length` UTF-16 units: sentences of invented words, in Arabic letters or with emoji where asked.
 */
export function inventText(given: {
  random: () => number;
  vocabulary: Vocabulary;
  length: number;
  arabic: boolean;
  emoji: boolean;
}): string {
  const { random, length } = given;
  const words = given.arabic ? given.vocabulary.arabic : given.vocabulary.latin;
  let text = "";
  while (text.length < length) {
    const word = words[zipf(random, words.length)]!;
    const stop = random() < 0.08 ? ". " : " ";
    text +=
      word + (given.emoji && random() < 0.1 ? ` ${emoji[Math.floor(random() * emoji.length)]}` : "") + stop;
  }
  return text.trimEnd();
}
