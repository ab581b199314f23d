import { makeUnitIndex } from "../annotate/units.ts";
import { relationKinds } from "../vocabulary.ts";
import { figuresDiffer, otherAspects } from "./aspects.ts";
import { candidatePairs } from "./candidates.ts";
import { finish, type Steps } from "./in-steps.ts";
import { type KnownClaim, knownClaim } from "./known-claim.ts";
import { nearDuplicatesInSteps } from "./near-duplicates.ts";
import { type FoundRelation, relatePair } from "./relate-pair.ts";
import type { ClaimFacts, DocumentFacts, ProposedRelation } from "./types.ts";

/** Relations of one kind proposed for a claim at most, the surest first. */
const mostEach = 10;

/**
 * Relations between claims, and near duplicates between documents, for somebody to accept or reject: the surest first.
 * Two claims get the most telling relation only (one that supersedes is not also proposed as the same event), a relation
 * that holds both ways comes once, from the lower id, and nothing is related with itself. A claim whose document is not
 * given is passed over. The same input in any order gives the same proposals.
 */
export function proposeRelations(
  claims: readonly ClaimFacts[],
  documents: readonly DocumentFacts[],
): ProposedRelation[] {
  return finish(proposeInSteps(claims, documents));
}

/** The same, a text, a claim or a pair at a step. */
export function* proposeInSteps(
  claims: readonly ClaimFacts[],
  documents: readonly DocumentFacts[],
): Steps<ProposedRelation[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const read = new Map(
    [...new Set(claims.map(({ documentId }) => documentId))].flatMap((id) => {
      const document = byId.get(id);
      return document ? [[id, { document, units: makeUnitIndex(document.text) }] as const] : [];
    }),
  );
  const known: KnownClaim[] = [];
  const ordered = [...claims].sort(byClaim);
  for (const claim of ordered) {
    yield;
    const text = read.get(claim.documentId);
    if (text) known.push(knownClaim(claim, text));
  }
  const duplicates = yield* nearDuplicatesInSteps([...byId.values()]);
  const alike = new Set(duplicates.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const found: FoundRelation[] = [];
  for (const [i, j] of candidatePairs(known, duplicates)) {
    yield;
    const [a, b] = [known[i]!, known[j]!];
    const relation = relatePair(a, b, alike.has(`${a.claim.documentId}\n${b.claim.documentId}`));
    if (relation) found.push(relation);
  }
  const factsOf = Map.groupBy(ordered, ({ claimId }) => claimId);
  return fewForEach([...onWholeClaims(found, factsOf), ...duplicates].sort(bySureness));
}

/**
 * What was found by single harms, as said of whole claims: one relation a kind for two claims, `same_event` only where
 * nothing more is said of them, and `same_claim` only where no other figure of theirs differs. What else the two count
 * is told in the reasons.
 */
function onWholeClaims(
  found: readonly FoundRelation[],
  factsOf: ReadonlyMap<string, readonly ClaimFacts[]>,
): ProposedRelation[] {
  const byPair = Map.groupBy([...found].sort(bySureness), ({ from, to }) => [from, to].sort().join("\n"));
  return [...byPair.values()].flatMap((relations) => {
    const [one, other] = [factsOf.get(relations[0]!.from)!, factsOf.get(relations[0]!.to)!];
    const isOne = !figuresDiffer(one, other);
    const first = relations
      .filter(({ kind }) => isOne || kind !== "same_claim")
      .filter(({ kind }, at, all) => all.findIndex((same) => same.kind === kind) === at);
    const telling = first.filter(({ kind }) => kind !== "same_event");
    return (telling.length > 0 ? telling : first).map(({ aspects, reasons, ...relation }) => ({
      ...relation,
      reasons: [...reasons, ...otherAspects(one, other, aspects)],
    }));
  });
}

function fewForEach(sorted: readonly ProposedRelation[]): ProposedRelation[] {
  const count = new Map<string, number>();
  return sorted.filter(({ kind, from, to }) => {
    if (kind === "near_duplicate") return true;
    const keys = [`${kind} ${from}`, `${kind} ${to}`];
    if (keys.every((key) => (count.get(key) ?? 0) >= mostEach)) return false;
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    return true;
  });
}

function bySureness(a: ProposedRelation, b: ProposedRelation): number {
  return (
    b.score - a.score ||
    relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to)
  );
}

function byClaim(a: ClaimFacts, b: ClaimFacts): number {
  return (
    compareText(a.claimId, b.claimId) ||
    compareText(a.harm, b.harm) ||
    (a.min ?? -1) - (b.min ?? -1) ||
    (a.max ?? -1) - (b.max ?? -1) ||
    compareText(a.group ?? "", b.group ?? "") ||
    compareText(a.quote, b.quote) ||
    (a.start ?? -1) - (b.start ?? -1)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
