import { analyse } from "chardet";

/** What a file's bytes read as in one encoding. */
export interface Guess {
  /** Label as the Encoding Standard knows it, lower case. */
  encoding: string;
  text: string;
}

/** Bytes looked at; more does not make the statistics better. */
const sampleBytes = 256 * 1024;
/** chardet's confidence (0 to 100) below which a guess is a question. */
const sureFrom = 30;
/** How many times surer than the next different reading a guess must be. */
const sureMargin = 1.9;

/** Offered to the file's owner in any case where they read as words: the statistics pass over short texts. */
const alwaysOffered = ["windows-1256", "windows-1252", "windows-1251"];

/**
 * Guesses the encoding of bytes that are not UTF-8.
 * Method: chardet's letter statistics (a port of ICU's detector) over the readings that are strict and whose words
 * hold together; the best is kept only when it is clearly ahead of the next different one.
 * @returns `sure` null means the file's owner has to be asked; `likely` are the readings to offer, best first
 */
export function guessEncoding(bytes: Uint8Array): { sure: Guess | null; likely: Guess[] } {
  const ranked = analyse(bytes.subarray(0, sampleBytes))
    .map(({ name, confidence }) => ({ encoding: name.toLowerCase(), confidence }))
    .filter(({ encoding }) => encoding !== "ascii" && !encoding.startsWith("utf-"));
  const readings: (Guess & { confidence: number })[] = [];
  for (const { encoding, confidence } of [
    ...ranked,
    ...alwaysOffered.map((encoding) => ({ encoding, confidence: 0 })),
  ]) {
    const text = strictDecode(bytes, encoding);
    if (text === null || !wordsHoldTogether(text)) continue;
    if (!readings.some((other) => other.text === text)) readings.push({ encoding, text, confidence });
  }
  const [first, second] = readings;
  const sure =
    first !== undefined &&
    first.encoding === ranked[0]?.encoding &&
    first.confidence >= sureFrom &&
    first.confidence >= (second?.confidence ?? 0) * sureMargin;
  return { sure: sure ? first : null, likely: readings };
}

/**
 * Decodes without ever replacing a byte.
 * @param encoding a label of the Encoding Standard
 * @returns null when the label is unknown or a byte does not fit
 */
export function strictDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** False when the reading holds control characters or words no language writes: the wrong code page shows there. */
function wordsHoldTogether(text: string): boolean {
  if (/[\u0080-\u009f\ue000-\uf8ff]/.test(text)) return false;
  let strange = 0;
  let foreign = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[a-z]+$/i.test(word)) continue;
    foreign += 1;
    if (isStrange(word)) strange += 1;
  }
  return strange <= foreign * 0.1;
}

function isStrange(word: string): boolean {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (latin > 0 && latin < letters) return true;
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  // A Latin word that is all accents.
  return latin >= 2 && !/[a-z]/i.test(word);
}
