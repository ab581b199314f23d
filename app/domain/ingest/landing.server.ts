import type { Tx } from "#db/engine.server.ts";
import type { EventDraft } from "../audit/event.server.ts";
import { record as recordEvents } from "../audit/record.server.ts";
import { NameBook } from "./name-book.server.ts";
import { newDocument } from "./new-document.server.ts";
import { NewIds } from "./new-ids.server.ts";
import type { KnownPage } from "./page-identity.ts";
import { markSeen, type PlannedDocument, plan } from "./planned.server.ts";
import { Recent } from "./recent.ts";
import type { DocumentRecord } from "./records.ts";
import { reviseDocument } from "./revise-document.server.ts";
import type { ImportRun } from "./run.ts";

/** Where a document stands: what a comment under it needs to know. */
export interface Place {
  id: number;
  articleId: number;
  parentId: number | null;
  depth: number;
}

/** Rows of the first slice; the next ones grow or shrink towards the time a slice may take. */
const firstRows = 50;

/** What an import remembers between its slices, in bounded room. */
export interface ImportMemory {
  readonly book: NameBook;
  /** Places of documents by `placeKey`. */
  readonly places: Recent<string, Place>;
  /** Sources that have an article of this external id. */
  readonly articleSources: Recent<string, readonly string[]>;
  /** The articles of each source that page dumps go to; `taken` by a file of this import. */
  readonly pages: Map<string, (KnownPage & { taken: boolean })[]>;
  /** The next id of a document that a dry run makes up. */
  plannedId: number;
  /** Rows of the next slice. */
  sliceRows: number;
}

export function newMemory(): ImportMemory {
  return {
    book: new NameBook(),
    places: new Recent(3_000),
    articleSources: new Recent(3_000),
    pages: new Map(),
    plannedId: -1,
    sliceRows: firstRows,
  };
}

export function placeKey(source: string, kind: "article" | "comment", externalId: string): string {
  return `${kind[0]}${externalId}\u0000${source}`;
}

/**
 * Where an answer goes: under the comment it answers, or beside it when the thread would get too deep.
 * @returns `tooDeep` the words about the latter, else null
 */
export function placeBelow(
  { limits }: ImportRun,
  parent: Place,
): { place: { articleId: number; parentId: number | null; depth: number }; tooDeep: string | null } {
  const { articleId, parentId, depth } = parent;
  if (depth + 1 < limits.threadDepth) {
    return { place: { articleId, parentId: parent.id, depth: depth + 1 }, tooDeep: null };
  }
  return {
    place: { articleId, parentId, depth },
    tooDeep: `The thread is deeper than ${limits.threadDepth} levels. The comment was put beside the one it answers.`,
  };
}

/**
 * One transaction's worth of an import: gathers what is to happen to documents, then does it at once. In a dry run it
 * only notes what would have happened.
 */
export class Landing {
  readonly tx: Tx;
  readonly run: ImportRun;
  readonly memory: ImportMemory;
  private readonly ids: NewIds;
  private readonly at: number;
  private readonly drafts: EventDraft[] = [];
  private readonly planned: PlannedDocument[] = [];
  private readonly seen: number[] = [];

  constructor(tx: Tx, run: ImportRun, memory: ImportMemory) {
    this.tx = tx;
    this.run = run;
    this.memory = memory;
    this.ids = new NewIds(tx);
    this.at = run.now();
  }

  /** @returns where the new document stands */
  add(given: {
    record: DocumentRecord;
    source: string;
    file: string;
    place: { articleId: number; parentId: number | null; depth: number } | null;
    textSha256: string;
    /** Whether a dry run keeps the text, to tell pages apart by it. */
    keepText?: boolean;
  }): Place {
    const { record, source, place, textSha256 } = given;
    const { run, memory } = this;
    run.counts[record.kind === "article" ? "articles" : "comments"] += 1;
    let made: Place;
    if (run.dryRun) {
      const id = memory.plannedId;
      memory.plannedId -= 1;
      made = { id, ...(place ?? { articleId: id, parentId: null, depth: 0 }) };
      this.planned.push({
        ...made,
        source,
        kind: record.kind,
        externalId: record.id,
        author: record.author,
        sha256: textSha256,
        body: given.keepText ? record.text : null,
      });
    } else {
      const { draft, document } = newDocument(
        { ...given, intakeId: run.intakeId, at: this.at },
        { ids: this.ids, book: memory.book },
      );
      this.drafts.push(draft);
      const { id, articleId, parentId, depth } = document;
      made = { id, articleId, parentId, depth };
    }
    memory.places.set(placeKey(source, record.kind, record.id), made);
    return made;
  }

  /** Gives a known document its new text. */
  async revise(given: {
    known: Place & { author: string | null };
    record: DocumentRecord;
    source: string;
    file: string;
    textSha256: string;
    keepText?: boolean;
  }): Promise<void> {
    const { known, record, source, file, textSha256 } = given;
    const { run, tx } = this;
    run.counts.newVersions += 1;
    if (known.id > 0) this.seen.push(known.id);
    if (!run.dryRun) {
      const { intakeId } = run;
      const { id } = known;
      this.drafts.push(
        await reviseDocument(tx, { id, record, file, textSha256, intakeId, at: this.at, ids: this.ids }),
      );
      return;
    }
    this.planned.push({
      ...known,
      source,
      kind: record.kind,
      externalId: record.id,
      sha256: textSha256,
      body: given.keepText ? record.text : null,
    });
  }

  /** Counts a document that came again unchanged. */
  repeat(known: { id: number }): void {
    this.run.counts.duplicates += 1;
    if (known.id > 0) this.seen.push(known.id);
  }

  /** Carries out what was gathered. */
  async finish(): Promise<void> {
    const { tx, run } = this;
    if (this.drafts.length > 0) await recordEvents(tx, { actor: run.actor, at: this.at }, this.drafts);
    await plan(tx, this.planned);
    await markSeen(tx, this.seen);
    for (const { file, line, reason, raw } of run.unwritten.splice(0)) {
      tx.insert("intakeProblem", {
        id: this.ids.take("intakeProblem"),
        intakeId: run.intakeId,
        file,
        line,
        reason,
        raw,
      });
    }
  }
}
