import type { CountRange } from "../../codebook/field-types.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { PeopleGroup } from "../lexicon/people.ts";
import type { Amount, Analysis, FoundField, Token } from "../types.ts";
import { certaintyOf } from "./certainty.ts";
import type { Match, Scene } from "./match.ts";

/** Ids of the codebook's list "harm". */
export const harmIds: Record<HarmKind, string> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
  at_risk: "besieged_or_at_risk",
};

interface Told {
  kind: HarmKind;
  amount: Amount & { figures: readonly [number, number] | null };
  /** Tokens of the quantity with its qualifier, of the words of harm, and of the noun that names a group. */
  quantity: readonly [number, number];
  cue: readonly [number, number];
  noun: { group: PeopleGroup; at: number } | null;
}

/** The fields of a casualty count, by their path in the codebook, each with the words it comes from. */
export function casualtyFields(scene: Scene, match: Match): Record<string, FoundField> {
  const { tokens } = scene;
  const { victims } = match;
  const certainty = certaintyOf(scene, match.cue);
  const cue = [match.cueFirst, match.cueLast] as const;
  const noun = victims.noun && victims.nounAt >= 0 ? { group: victims.noun.group, at: victims.nounAt } : null;
  const quantity = [victims.from, victims.numberEnd] as const;
  const fields = amountFields(scene.analysis, { kind: match.kind, amount: victims, quantity, cue, noun });
  if (match.counting) fields.counting = { value: match.counting, ...place(tokens, ...cue) };
  if (certainty) fields.certainty = { value: certainty.value, ...place(tokens, certainty.at, certainty.at) };
  return fields;
}

/** The fields that any count has, whatever its language. */
export function amountFields(
  analysis: Analysis,
  { kind, amount, quantity, cue, noun }: Told,
): Record<string, FoundField> {
  const { tokens, text } = analysis;
  const words = place(tokens, ...quantity);
  const fields: Record<string, FoundField> = {
    "counts.harm": { value: harmIds[kind], ...place(tokens, ...cue) },
    "counts.quantity_text": { value: text.slice(words.start, words.end), ...words },
    "counts.quantifier": { value: amount.quantifier, ...words },
  };
  if (amount.figures) fields["counts.range"] = { value: rangeOf(amount), ...words };
  if (amount.approximate) fields["counts.approximate"] = { value: true, ...words };
  if (noun && noun.group !== "unspecified") {
    const named = place(tokens, noun.at, noun.at);
    fields["breakdown.group"] = { value: noun.group, ...named };
    if (noun.group === "civilian" || noun.group === "combatant")
      fields.victim_status = { value: noun.group, ...named };
  }
  return fields;
}

function rangeOf(amount: Told["amount"]): CountRange {
  const { min, max, minInclusive, maxInclusive, figures, quantifier } = amount;
  const single = quantifier === "exact" || (quantifier === "about" && min === max);
  return {
    min,
    max,
    min_inclusive: minInclusive,
    max_inclusive: maxInclusive,
    point: single && figures ? figures[0] : null,
  };
}

function place(tokens: readonly Token[], first: number, last: number) {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
