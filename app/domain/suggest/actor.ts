import {
  type ActorKind,
  actorModifiers,
  actorNouns,
  allegiances,
  disguises,
  forcesOfNature,
  generalActors,
  personActors,
} from "./lexicon/actors.ts";
import { looksLikePeople, peopleWords } from "./lexicon/people.ts";
import { things } from "./lexicon/things.ts";
import { type Phrase, phraseAfter } from "./noun-phrase.ts";
import { tailAfter } from "./phrase-tail.ts";
import { is, low, type Reading } from "./reading.ts";
import { ACTOR, ATTACK_NOUN, DEMONYM, NAME, PREP, SPEAKER, VICTIM } from "./word-class.ts";

/** How well a noun phrase stands for somebody who uses force. */
export type ActorStrength =
  /** A word that means armed people by itself: "gunmen", "the army". */
  | "armed"
  /** May be armed or not: "the group", "forces". */
  | "general"
  /** A name. */
  | "name"
  /** A person who may have hurt another: "a man". */
  | "person";

export interface Actor {
  readonly strength: ActorStrength;
  /** Every actor the phrase joins, with its kind where the words tell. */
  readonly parts: readonly { first: number; last: number; kind: ActorKind | null }[];
}

const origins = new Set(["of", "from"]);

/** The noun phrase of an actor that begins at a token: what tells whose or from where belongs to it, no other place or cause. */
export function actorAfter(
  reading: Reading,
  first: number,
  ceiling: number,
  links: ReadonlySet<string> = origins,
): { phrase: Phrase; actor: Actor } | null {
  const whole = phraseAfter(reading, first, ceiling, links);
  const alone = whole && onlyActors(reading, whole);
  const phrase = alone && withTail(reading, alone, { whole, ceiling });
  const actor = phrase && readActor(reading, phrase);
  return phrase && actor ? { phrase, actor } : null;
}

/**
 * Whoever stands where grammar says a culprit stands ("blamed on", "at the hands of"): an actor, or people and bodies of
 * any kind whose tail names one ("networks linked to the front").
 */
export function culpritAfter(
  reading: Reading,
  first: number,
  ceiling: number,
): { phrase: Phrase; actor: Actor } | null {
  const named = actorAfter(reading, first, ceiling);
  if (named) return named;
  const phrase = phraseAfter(reading, first, ceiling, origins);
  if (!phrase || !is(reading, phrase.head, SPEAKER | VICTIM)) return null;
  const last = tailAfter(reading, phrase.last, ceiling);
  for (let i = phrase.core; i <= last; i += 1) {
    if (!(is(reading, i, ACTOR | DEMONYM) || (i > phrase.last && is(reading, i, NAME)))) continue;
    const parts = [{ first, last, kind: kindOf(reading, phrase.first, last) }];
    return { phrase: { ...phrase, last }, actor: { strength: "armed", parts } };
  }
  return null;
}

/** With what tells whose they are or what they wear: "men in police uniform". */
function withTail(
  reading: Reading,
  phrase: Phrase,
  { whole, ceiling }: { whole: Phrase; ceiling: number },
): Phrase {
  return phrase.last === whole.last ? { ...phrase, last: tailAfter(reading, phrase.last, ceiling) } : phrase;
}

/** The phrase up to an "and" after which nobody who acts is named: "the rebels and his body". */
function onlyActors(reading: Reading, phrase: Phrase): Phrase {
  const [head, ...others] = partsOf(reading, phrase);
  let last = head?.last ?? phrase.last;
  for (const part of others) {
    if (!is(reading, part.last, ACTOR | NAME | DEMONYM)) break;
    last = part.last;
  }
  return { ...phrase, last };
}

/** The phrase without a date or an hour that stands right before it: "Sun Aug 17 2014 rebels". */
export function withoutDate(reading: Reading, phrase: Phrase): Phrase {
  let first = phrase.first;
  for (let i = phrase.first; i < phrase.head; i += 1)
    if (/^(?:(?:19|20)\d\d|[ap]\.?m\.?)$/.test(low(reading, i))) first = i + 1;
  return first === phrase.first ? phrase : { ...phrase, first, core: Math.max(first, phrase.core) };
}

/** Reads a noun phrase as somebody who did something; null where its head is no word for that. */
export function readActor(reading: Reading, phrase: Phrase): Actor | null {
  for (let i = phrase.core; i <= phrase.head; i += 1) if (forcesOfNature.has(low(reading, i))) return null;
  const strength = strengthOf(reading, phrase.head, phrase.core) ?? armedBehind(reading, phrase);
  // "Russian airstrikes" did nothing; whoever flew them did.
  if (is(reading, phrase.head, ATTACK_NOUN) && !is(reading, phrase.head, ACTOR)) return null;
  if (!strength || ofCivilians(reading, phrase)) return null;
  const parts = partsOf(reading, phrase);
  const armed =
    parts.length > 1 && parts.some(({ first, last }) => strengthOf(reading, last, first) === "armed");
  return { strength: armed ? "armed" : strength, parts };
}

/** They act for the body that follows. */
const belonging = new Set(
  "member members supporter supporters follower followers elements cell leaders remnants crew crews team teams".split(
    " ",
  ),
);

/** "Tribesmen armed with rifles", "youths loyal to the mayor": people of any kind, by what is told of them. */
function armedBehind(reading: Reading, phrase: Phrase): ActorStrength | null {
  const { head, last } = phrase;
  if (!is(reading, head, VICTIM | SPEAKER)) return null;
  const word = low(reading, head + 1);
  if ((disguises.has(word) || allegiances.has(word)) && is(reading, head + 2, PREP)) return "armed";
  if (!belonging.has(low(reading, head)) || word !== "of") return null;
  for (let i = head + 2; i <= last; i += 1) if (is(reading, i, ACTOR | NAME)) return "armed";
  return null;
}

/** "An army of tourists" is none. */
function ofCivilians(reading: Reading, { head, last }: Phrase): boolean {
  if (last === head || low(reading, head + 1) !== "of") return false;
  for (let i = head + 2; i <= last; i += 1) if (is(reading, i, ACTOR | NAME)) return false;
  return is(reading, last, VICTIM);
}

function strengthOf(reading: Reading, head: number, core: number): ActorStrength | null {
  const word = low(reading, head);
  if (word === "sides" && low(reading, core - 1) === "both") return "general";
  // "Gang members".
  if (/^members?$/.test(word) && head > core && is(reading, head - 1, ACTOR)) return "armed";
  if (/^(?:members?|followers|supporters)$/.test(word) && /^(?:its|their|his)$/.test(low(reading, core - 1)))
    return "armed";
  if (is(reading, head, ACTOR)) {
    if (!generalActors.has(word) || is(reading, head, NAME)) return "armed";
    // "Its jets": somebody has been named whose they are.
    if (/^(?:its|their|his)$/.test(low(reading, core - 1))) return "armed";
    for (let i = core; i < head; i += 1)
      if (actorModifiers.has(low(reading, i)) || is(reading, i, DEMONYM)) return "armed";
    return "general";
  }
  if (is(reading, head, NAME)) return namedForce(reading, core, head) ? "armed" : "name";
  if (personActors.has(word)) return "person";
  const people = peopleWords.get(word);
  if (people && !people.plural) return "person";
  const token = reading.tokens[head]!;
  const one = /^an?$/.test(low(reading, core - 1)) && !word.endsWith("s") && token.kind === "word";
  return one && looksLikePeople(token, things) ? "person" : null;
}

/** "The faction Ansar Valley": what it is stands before its name. */
function namedForce(reading: Reading, core: number, head: number): boolean {
  for (let i = core; i < head; i += 1)
    if (is(reading, i, ACTOR) && !is(reading, i, NAME) && !generalActors.has(low(reading, i))) return true;
  return false;
}

/** The phrase cut at "and" and "or". */
function partsOf(reading: Reading, { first, last }: Phrase): Actor["parts"] {
  const parts: { first: number; last: number; kind: ActorKind | null }[] = [];
  let from = first;
  for (let i = first; i <= last + 1; i += 1) {
    const cut = i === last + 1 || ["and", "or", "&"].includes(low(reading, i));
    if (!cut || i === from) continue;
    parts.push({ first: from, last: i - 1, kind: kindOf(reading, from, i - 1) });
    from = i + 1;
  }
  return parts;
}

/** Kind by the words of one actor: the most telling modifier, else the noun. */
function kindOf(reading: Reading, first: number, last: number): ActorKind | null {
  let noun: ActorKind | null = null;
  for (let i = first; i <= last; i += 1) {
    const word = low(reading, i).replace(/'s$/, "");
    // The "Islamic State" is none.
    if (word === "state" && low(reading, i - 1) === "islamic") {
      noun = "non_state_armed_group";
      continue;
    }
    const modifier = actorModifiers.get(word);
    const next = actorNouns.get(low(reading, i + 1));
    if (modifier && !noun && i < last && next && next !== "unknown") return modifier;
    noun = actorNouns.get(word) ?? (personActors.has(word) ? "unknown" : noun);
  }
  return noun;
}
