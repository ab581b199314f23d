import type { Db } from "#db/engine.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { claimTypeOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import type { StoredEvent } from "./event.server.ts";
import type { SubjectView } from "./history-view.ts";
import {
  type ClaimName,
  claimsOf,
  type DocumentNames,
  documentNames,
  peopleNames,
} from "./name-rows.server.ts";
import type { ClaimTagView } from "./sentence.ts";
import type { TrailNames } from "./trail-event.ts";

/** Names for everything that some events speak of, and what each of their subjects is. */
export interface EventNames extends TrailNames {
  subject(event: Pick<StoredEvent, "subject">): SubjectView;
}

/** Looks up what the sentences of these events need, in one query each for people, documents and claims. */
export async function namesFor(db: Db, events: readonly StoredEvent[]): Promise<EventNames> {
  const documentIds = new Set<number>();
  const people = new Set<number>();
  for (const { actor, subject, changes } of events) {
    if (actor !== null) people.add(actor);
    if (subject.kind === "user") people.add(subject.id);
    if (subject.kind === "document") documentIds.add(subject.id);
    for (const { before, after } of changes) addPeople(people, before, after);
  }
  const [codebook, names, documents, claims] = await Promise.all([
    currentCodebook(db),
    peopleNames(db, [...people]),
    documentNames(db, [...documentIds]),
    claimsOf(db, [...documentIds]),
  ]);
  const tags = claimTags(codebook.body, claims);
  return {
    codebook: codebook.body,
    person: (id) => names.get(id) ?? "somebody",
    claim: (id) => tags.get(id) ?? null,
    documentKind: (id) => documents.get(id)?.kind ?? null,
    subject: ({ subject }) => ({ ...subject, ...subjectWords(subject, names, documents) }),
  };
}

/** Columns that name an account in the rows an event changed. */
const personColumns = ["createdBy", "changedBy", "decidedBy", "userId"];

function addPeople(people: Set<number>, ...rows: (object | null)[]): void {
  for (const row of rows) {
    if (row === null) continue;
    for (const column of personColumns) {
      const id = (row as Record<string, unknown>)[column];
      if (typeof id === "number") people.add(id);
    }
  }
}

/**
 * Tags of claims: the letter of their type, and a number that counts the document's claims of that type from 1,
 * withdrawn ones included, so that a tag never changes hands.
 * @param claims all claims of their documents, in the order of their ids
 */
export function claimTags(codebook: Codebook, claims: readonly ClaimName[]): Map<number, ClaimTagView> {
  const counts = new Map<string, number>();
  const tags = new Map<number, ClaimTagView>();
  for (const { id, documentId, type } of claims) {
    const key = `${documentId} ${type}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    const known = claimTypeOf(codebook, type);
    tags.set(id, {
      tag: `${known?.tag ?? "?"}${number}`,
      type: (known?.label ?? type).toLowerCase(),
      signs: { hue: known?.hue ?? "grey", line: known?.line ?? "solid" },
    });
  }
  return tags;
}

function subjectWords(
  { kind, id }: StoredEvent["subject"],
  people: Map<number, string>,
  documents: Map<number, DocumentNames>,
): Pick<SubjectView, "words" | "itemId"> {
  if (kind === "user" && id > 0) {
    return { words: { said: "account of", name: people.get(id) ?? null, under: null }, itemId: null };
  }
  const found = kind === "document" ? documents.get(id) : undefined;
  if (found === undefined) return { words: null, itemId: null };
  const words =
    found.kind === "article"
      ? { said: "article", name: found.title, under: null }
      : { said: found.author === null ? "comment" : "comment by", name: found.author, under: found.under };
  return { words, itemId: found.itemId };
}
