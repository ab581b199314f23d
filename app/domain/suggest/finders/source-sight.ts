import type { Phrase } from "../noun-phrase.ts";
import type { Quoted } from "../quotes.ts";
import { low, type Reading } from "../reading.ts";
import type { Sentence, Veto } from "../types.ts";

/** What is looked at to find the sources of one sentence. */
export interface Sight {
  reading: Reading;
  /** Running sum of the claims of harm that begin at each token. */
  claims: Int32Array;
  quoted: readonly (Quoted | null)[];
  sentence: Sentence;
  previous: Sentence | null;
  vetoes: Veto[];
}

/** A question or a condition around the cue; a question that is quoted is not meant. */
export function asked({ reading, sentence, quoted }: Sight, phrase: Phrase): boolean {
  if (["if", "whether", "unless", "what", "whom"].includes(low(reading, phrase.first - 1))) return true;
  const end = reading.tokens[sentence.after - 1]!;
  return end.text === "?" && quoted[sentence.after - 1] === null;
}
