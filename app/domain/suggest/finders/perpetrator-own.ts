import { actorAfter } from "../actor.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { harmBetween, is, low } from "../reading.ts";
import { ATTACK, ATTACK_NOUN, AUX, CUE, MODAL, NEG, TIME } from "../word-class.ts";
import type { Deed } from "./perpetrator-claim.ts";
import { type At, attackAfter, deed, noLinks, subject } from "./perpetrator-subject.ts";

/** "Claimed the bombing", "claims Tuesday's twin attacks". */
export function claimsAttack({ reading, i, sentence }: At): boolean {
  if (
    !/^claim(?:ed|s|ing)$/.test(low(reading, i)) ||
    /^(?:is|are|was|were|be|been)$/.test(low(reading, i - 1))
  )
    return false;
  let at = i + 1;
  while (is(reading, at, TIME)) at += 1;
  const object = phraseAfter(reading, at, sentence.after, noLinks);
  const noun = object ?? (at > i + 1 ? { head: at, last: at } : null);
  if (!noun || !is(reading, noun.head, ATTACK_NOUN)) return false;
  return !is(reading, noun.last + 1, AUX | MODAL);
}

/** "Claimed responsibility", "claims the raid". */
export function claimed(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const found = subject(at);
  if (!found || typeof found === "string") return found;
  if (!attackAfter(reading, i, sentence.after) && harmBetween(reading, sentence.first, sentence.after) < 1)
    return null;
  return deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor", score: 0.95 });
}

/** "Denied responsibility", "denied that the army shelled". */
export function denied(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  const responsibility = [1, 2, 3, 4].some((k) => /^(responsibility|involvement)$/.test(low(reading, i + k)));
  if (!responsibility && !attackAfter(reading, i, sentence.after)) return null;
  const named = low(reading, i + 1) === "that" ? actorAfter(reading, i + 2, sentence.after) : null;
  const another = !["its", "their", "his", "her"].includes(low(reading, i + 2));
  if (named && another && named.actor.strength === "armed")
    return deed(at, named.phrase, { actor: named.actor, is: "denied" });
  const found = subject(at);
  return found && typeof found !== "string"
    ? deed(at, found.phrase, { actor: found.actor, is: "denied" })
    : null;
}

/** "Admitted the strike". */
export function admitted(at: At): Deed | string | null {
  if (!attackAfter(at.reading, at.i, at.sentence.after)) return null;
  const found = subject(at);
  return found && typeof found !== "string"
    ? deed(at, found.phrase, { actor: found.actor, is: "accepted" })
    : null;
}

/** The "it" of a speaker that goes on about itself, right after the cue or after "that"; -1 where there is none. */
function ownClause({ reading, i, sentence }: At): number {
  const itself = (at: number) => ["it", "they"].includes(low(reading, at));
  if (itself(i + 1)) return i + 1;
  for (let at = i + 1; at < Math.min(sentence.after, i + 14); at += 1) {
    if (low(reading, at) === "that") return itself(at + 1) ? at + 1 : -1;
    if (reading.tokens[at]!.kind === "mark" || is(reading, at, CUE)) return -1;
  }
  return -1;
}

/** "The army said it had struck": what an actor says of itself. */
export function said(at: At): Deed | string | null {
  const { reading } = at;
  const own = ownClause(at);
  if (own < 0) return null;
  let verb = own + 1;
  while (is(reading, verb, AUX) && !["was", "were", "been"].includes(low(reading, verb))) verb += 1;
  if (
    is(reading, verb, NEG) ||
    !is(reading, verb, ATTACK) ||
    ["was", "were", "been"].includes(low(reading, verb - 1))
  )
    return null;
  const found = subject(at);
  return found && typeof found !== "string" && found.actor.strength !== "name"
    ? deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor" })
    : null;
}

/** "Claims to have killed": also where "it" stands for whoever opens the sentence. */
export function saysOfItself(at: At): Deed | string | null {
  const { reading, i, sentence } = at;
  if (!is(reading, i + 3, ATTACK)) return null;
  const pronoun = ["it", "they"].includes(low(reading, i - 1));
  const opening = pronoun ? actorAfter(reading, sentence.first, i) : null;
  const found = pronoun ? opening : subject(at);
  if (!found || typeof found === "string") return found;
  return found.actor.strength === "armed"
    ? deed(at, found.phrase, { actor: found.actor, is: "claimed_by_actor" })
    : null;
}
