import type { CountRange } from "../../codebook/field-types.ts";
import type { HarmKind } from "../lexicon/harm-words.ts";
import type { FoundField, Token } from "../types.ts";
import type { Match, Scene } from "./match.ts";
import { certaintyOf } from "./vetoes.ts";
import type { Victims } from "./victims.ts";

/** Ids of the codebook's list "harm". */
const harmIds: Record<HarmKind, string> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
  at_risk: "besieged_or_at_risk",
};

/** The fields of a casualty count, by their path in the codebook, each with the words it comes from. */
export function casualtyFields(scene: Scene, match: Match): Record<string, FoundField> {
  const { tokens } = scene;
  const { victims } = match;
  const words = place(tokens, match.cueFirst, match.cueLast);
  const quantity = place(tokens, victims.from, victims.numberEnd);
  const certainty = certaintyOf(scene, match.cue);
  const fields: Record<string, FoundField> = {
    "counts.harm": { value: harmIds[match.kind], ...words },
    "counts.quantity_text": { value: scene.analysis.text.slice(quantity.start, quantity.end), ...quantity },
    "counts.quantifier": { value: victims.quantifier, ...quantity },
  };
  if (victims.figures) fields["counts.range"] = { value: rangeOf(victims), ...quantity };
  if (victims.approximate) fields["counts.approximate"] = { value: true, ...quantity };
  if (victims.noun && victims.noun.group !== "unspecified" && victims.nounAt >= 0) {
    const noun = place(tokens, victims.nounAt, victims.nounAt);
    fields["breakdown.group"] = { value: victims.noun.group, ...noun };
    if (victims.noun.group === "civilian" || victims.noun.group === "combatant")
      fields.victim_status = { value: victims.noun.group, ...noun };
  }
  if (match.counting) fields.counting = { value: match.counting, ...words };
  if (certainty) fields.certainty = { value: certainty.value, ...place(tokens, certainty.at, certainty.at) };
  return fields;
}

function rangeOf(amount: Victims): CountRange {
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
