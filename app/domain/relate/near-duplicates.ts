import { finish, type Steps } from "./in-steps.ts";
import { bandKeys, signatureOf } from "./minhash.ts";
import { plainWords, resemblance, shinglesOf } from "./shingles.ts";
import type { DocumentFacts, ProposedRelation } from "./types.ts";

/** Fewer words than this say the same by chance too often to call it copying. */
const fewestWords = 5;

/**
 * Long texts are compared by runs of five words, short ones by runs of three that also stick out at both ends, since
 * one changed word spoils five runs of five. Texts between the two lengths are compared both ways.
 */
const ways = [
  { from: 20, to: Number.POSITIVE_INFINITY, size: 5, padded: false, least: 0.6 },
  { from: fewestWords, to: 40, size: 3, padded: true, least: 0.55 },
] as const;

/** In a band that many texts share, each is compared with this many before it. */
const neighbours = 20;
/** Relations proposed for a document at most, the most alike first. */
const mostEach = 5;

interface Entry {
  readonly document: DocumentFacts;
  readonly words: readonly string[];
}

/**
 * Pairs of documents whose texts are almost the same, from the later to the earlier. Of texts with the very same words
 * all but the first are tied to the first. Candidates come from MinHash with banding, and every pair proposed is
 * confirmed by its exact resemblance. Time grows with the total length, not with the number of pairs.
 */
export function nearDuplicates(documents: readonly DocumentFacts[]): ProposedRelation[] {
  return finish(nearDuplicatesInSteps(documents));
}

/** The same, a text at a step. */
export function* nearDuplicatesInSteps(documents: readonly DocumentFacts[]): Steps<ProposedRelation[]> {
  const { firsts, repeats } = yield* withoutRepeats(documents);
  const best = new Map<string, ProposedRelation>();
  for (const way of ways) {
    const entries = firsts.filter(({ words }) => words.length >= way.from && words.length <= way.to);
    for (const { later, earlier, share } of yield* alike(entries, way)) {
      const found = proposal(later, { earlier, share });
      const key = `${found.from}\n${found.to}`;
      if ((best.get(key)?.score ?? 0) < found.score) best.set(key, found);
    }
  }
  return [...repeats, ...fewForEach([...best.values()])];
}

/** The first document of every text, by time, and a relation to it for every other. */
function* withoutRepeats(
  documents: readonly DocumentFacts[],
): Steps<{ firsts: Entry[]; repeats: ProposedRelation[] }> {
  const firsts = new Map<string, Entry>();
  const repeats: ProposedRelation[] = [];
  for (const document of [...documents].sort(byTime)) {
    yield;
    const words = plainWords(document.text);
    if (words.length < fewestWords) continue;
    const key = words.join(" ");
    const first = firsts.get(key);
    if (first && first.document.id !== document.id)
      repeats.push({
        kind: "near_duplicate",
        from: document.id,
        to: first.document.id,
        score: 1,
        reasons: [`The two texts are the same, word for word (${words.length} words).`],
      });
    if (!first) firsts.set(key, { document, words });
  }
  return { firsts: [...firsts.values()], repeats };
}

interface Alike {
  later: DocumentFacts;
  earlier: DocumentFacts;
  share: number;
}

function* alike(entries: readonly Entry[], { size, padded, least }: (typeof ways)[number]): Steps<Alike[]> {
  const found: Alike[] = [];
  const shingles: Uint32Array[] = [];
  const inBand = new Map<number, number[]>();
  const compared = new Set<number>();
  for (const [later, { document, words }] of entries.entries()) {
    yield;
    shingles.push(shinglesOf(words, { size, padded }));
    for (const key of bandKeys(signatureOf(shingles[later]!))) {
      const others = inBand.get(key);
      if (!others) {
        inBand.set(key, [later]);
        continue;
      }
      for (const earlier of others.slice(-neighbours)) {
        const pair = later * entries.length + earlier;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const share = resemblance(shingles[later]!, shingles[earlier]!);
        if (share >= least) found.push({ later: document, earlier: entries[earlier]!.document, share });
      }
      others.push(later);
    }
  }
  return found;
}

function proposal(
  later: DocumentFacts,
  { earlier, share }: { earlier: DocumentFacts; share: number },
): ProposedRelation {
  return {
    kind: "near_duplicate",
    from: later.id,
    to: earlier.id,
    score: share,
    reasons: [`${Math.round(share * 100)} % of the runs of words in the two texts stand in both.`],
  };
}

function fewForEach(found: readonly ProposedRelation[]): ProposedRelation[] {
  const count = new Map<string, number>();
  return [...found]
    .sort((a, b) => b.score - a.score || compareIds(a.to, b.to) || compareIds(a.from, b.from))
    .filter(({ from }) => {
      const before = count.get(from) ?? 0;
      count.set(from, before + 1);
      return before < mostEach;
    });
}

/** Earliest first, undated ones last, so that what copies comes after what is copied. */
function byTime(a: DocumentFacts, b: DocumentFacts): number {
  const [first, second] = [a.at ?? Number.POSITIVE_INFINITY, b.at ?? Number.POSITIVE_INFINITY];
  return first === second ? compareIds(a.id, b.id) : first < second ? -1 : 1;
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
