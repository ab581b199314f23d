import { asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { claimTypeOf } from "../codebook/lookup.ts";
import type { Codebook } from "../codebook/types.ts";
import type { StoredEvent } from "./event.server.ts";
import type { SubjectView } from "./history-view.ts";
import type { ClaimTagView } from "./sentence.ts";
import type { TrailNames } from "./trail-event.ts";

const { author, claim, document, item, user } = tables;
const article = alias(document, "article");

/** Names for everything that some events speak of, and what each of their subjects is. */
export interface EventNames extends TrailNames {
  subject(event: Pick<StoredEvent, "subject">): SubjectView;
}

interface DocumentNames {
  id: number;
  kind: "article" | "comment";
  title: string | null;
  author: string | null;
  under: string | null;
  itemId: number | null;
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

async function peopleNames(db: Db, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: user.id, name: user.displayName })
    .from(user)
    .where(inArray(user.id, ids));
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function documentNames(db: Db, ids: number[]): Promise<Map<number, DocumentNames>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: document.id,
      kind: document.kind,
      title: document.title,
      author: author.name,
      under: article.title,
      itemId: item.id,
    })
    .from(document)
    .leftJoin(author, eq(author.id, document.authorId))
    .leftJoin(article, eq(article.id, document.articleId))
    .leftJoin(item, eq(item.documentId, document.id))
    .where(inArray(document.id, ids))
    .orderBy(asc(item.id));
  // A document may have an item of each kind; its first is the one it came in with.
  return new Map(rows.toReversed().map((row) => [row.id, row]));
}

interface ClaimRow {
  id: number;
  documentId: number;
  type: string;
}

async function claimsOf(db: Db, documentIds: number[]): Promise<ClaimRow[]> {
  if (documentIds.length === 0) return [];
  return db
    .select({ id: claim.id, documentId: claim.documentId, type: claim.type })
    .from(claim)
    .where(inArray(claim.documentId, documentIds))
    .orderBy(asc(claim.id));
}

/**
 * Tags of claims: the letter of their type, and a number that counts the document's claims of that type from 1,
 * withdrawn ones included, so that a tag never changes hands.
 * @param claims all claims of their documents, in the order of their ids
 */
export function claimTags(codebook: Codebook, claims: readonly ClaimRow[]): Map<number, ClaimTagView> {
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
