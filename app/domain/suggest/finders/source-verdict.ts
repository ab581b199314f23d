import { words } from "../lexicon/word-sets.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low, type Reading } from "../reading.ts";
import { readSpeaker } from "../speaker.ts";
import { AUX, DET } from "../word-class.ts";
import type { SourceReading } from "./source-claim.ts";
import { asked, type Sight } from "./source-sight.ts";
import { type Subject, subjectOf } from "./source-subject.ts";
import { amidHarm } from "./source-testimony.ts";

const naming = new Set(
  words("called calls calling branded brands labelled labeled labels denounced denounces"),
);
const turningDown = new Set(
  words(
    "rejected rejects dismissed dismisses disputed disputes contested contests refuted refutes questioned",
  ),
);
/** What is turned down or called something: what others said or showed. */
const reported = new Set(
  words(
    "claim claims allegation allegations accusation accusations report reports figure figures toll tally count account accounts version findings finding video videos footage photos pictures images image message messages statement charge charges number numbers story list recording testimony",
  ),
);
const verdicts = new Set(
  words(
    "forgery forgeries fabrication fabrications fabricated fake fakes lie lies hoax propaganda nonsense baseless false untrue unfounded staged invention slander disinformation doctored forged exaggerated inflated massacre terrorism deliberate accident mistake genocide",
  ),
);
/** They turn down charges and suits by their office. */
const courts = /^(?:judges?|courts?|tribunal|jury|magistrates?|prosecutors?|insurers?)$/;

/** "Called the message a forgery", "rejected the ministry's figures": who contests what others say of harm. */
export function byVerdict(sight: Sight, verb: number): SourceReading | null {
  const { reading, sentence } = sight;
  const word = low(reading, verb);
  if (/^(?:identified|named)$/.test(word)) return byNaming(sight, verb);
  const naming_ = naming.has(word);
  if (!naming_ && !turningDown.has(word)) return null;
  if (is(reading, verb - 1, AUX) && /^(?:is|are|was|were|be|been|being)$/.test(low(reading, verb - 1)))
    return null;
  const after = naming_ ? verdictAfter(sight, verb) : objectAfter(reading, verb, sentence.after);
  if (after < 0) return null;
  if (harmBetween(reading, sentence.first, sentence.after) < 2 && !amidHarm(reading, sentence)) return null;
  const subject = subjectOf(reading, verb, sentence);
  if (typeof subject === "string" || subject.inverted) return null;
  const speaker = readSpeaker(reading, subject.phrase, subject.until);
  if (!speaker || courts.test(low(reading, subject.phrase.head))) return null;
  if (!speaker.institution && speaker.named === "neither") return null;
  if (asked(sight, subject.phrase)) return null;
  return verdictOf({ subject, speaker, verb, after });
}

/** What the subject of a verb settles by everything behind it. */
function verdictOf(given: {
  subject: Subject;
  speaker: SourceReading["speaker"];
  verb: number;
  after: number;
}): SourceReading {
  const { subject, speaker, verb, after } = given;
  return {
    phrase: subject.phrase,
    speaker,
    cue: { first: verb, last: verb },
    cueWord: verb,
    content: { runs: [{ first: verb + 1, after }], quoted: false },
    chain: [],
    rule: "source/verdict",
    score: 0.75,
  };
}

const fallen =
  /^(?:victims?|dead|deceased|body|bodies|suspects?|attackers?|gunm[ae]n|shooter|killers?|bombers?|wounded|injured)$/;

/** "Police identified the dead man as Ivo Hask". */
function byNaming(sight: Sight, verb: number): SourceReading | null {
  const { reading, sentence } = sight;
  if (!namesFallen(reading, verb, sentence.after)) return null;
  if (/^(?:is|are|was|were|be|been|being)$/.test(low(reading, verb - 1))) return null;
  const subject = subjectOf(reading, verb, sentence);
  if (typeof subject === "string" || subject.inverted) return null;
  const speaker = readSpeaker(reading, subject.role ?? subject.phrase, subject.until);
  if (!speaker || asked(sight, subject.phrase)) return null;
  if (!speaker.institution && speaker.named === "neither" && speaker.kind === null) return null;
  return verdictOf({ subject, speaker, verb, after: sentence.after });
}

/** One of the fallen or the culprits, then "as". */
function namesFallen(reading: Reading, verb: number, after: number): boolean {
  let whom = false;
  for (let i = verb + 1; i < Math.min(after, verb + 9); i += 1) {
    whom ||= fallen.test(low(reading, i));
    if (whom && low(reading, i) === "as") return true;
  }
  return false;
}

/** End of the object that is turned down, where it is something said or shown; -1 otherwise. */
function objectAfter(reading: Reading, verb: number, ceiling: number): number {
  const next = is(reading, verb + 1, DET) ? verb + 2 : verb + 1;
  if (reported.has(low(reading, next)) && low(reading, next + 1) === "that") return ceiling;
  const object = phraseAfter(reading, verb + 1, ceiling);
  return object && reported.has(low(reading, object.head)) ? object.last + 1 : -1;
}

/** End of what something is called, where that says it is untrue or what it was; -1 otherwise. */
function verdictAfter({ reading, sentence }: Sight, verb: number): number {
  for (let i = verb + 1; i < Math.min(sentence.after, verb + 14); i += 1) {
    if (/^[.;:!?]$/.test(reading.tokens[i]!.text)) return -1;
    if (i > verb + 1 && verdicts.has(low(reading, i))) return i + 1;
  }
  return -1;
}
