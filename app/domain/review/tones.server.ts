import type { Engine, Tx } from "#db/engine.server.ts";
import type { Row } from "#db/schema/index.ts";
import type { Change, EventDraft, StoredEvent } from "../audit/event.server.ts";
import { type AdoptedCodebook, currentCodebook } from "../codebook/current.server.ts";
import { type ToneMark, validateTones } from "../codebook/tones.ts";
import { Refusal } from "../shared/refusal.ts";
import { settleHints } from "../suggestions/settle-hints.server.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { conflict, expectSavable, readNote } from "./refusals.ts";
import { expectFree, type ItemInHand, itemInHand, readingOf } from "./rows.server.ts";

export interface TonesToSet {
  itemId: number;
  /** The text that was read; must be the newest, because a tone is about the whole of it. */
  textVersionId: number;
  /** Revision of the person's own reading; 0 when there was none. */
  expectedRevision: number;
  /** As `validateTones` takes them. */
  labels: unknown;
  note?: string;
}

export interface TonesSaved {
  readingId: number;
  revision: number;
}

/**
 * Sets a person's own reading of a comment's tone; it replaces their reading of an older text. Nothing different makes
 * no event.
 * @throws {Refusal} bad_input with `detail.problems`, version_conflict with `detail.stored` and `detail.submitted`,
 *   held_by_other, not_found, forbidden
 */
export async function setTones(engine: Engine, given: By & TonesToSet): Promise<TonesSaved & Done> {
  const { userId, at, key, ...submitted } = given;
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "tone.write",
    action: "tones.set",
    submitted,
    async work(tx, scope) {
      const hand = await itemInHand(tx.db, given.itemId);
      scope.documentId = hand.document.id;
      await expectFree(tx.db, given);
      const codebook = await currentCodebook(tx.db);
      const { draft, reading } = await draftTones(engine, tx, {
        ...{ by: given, hand, codebook, tones: given, submitted },
      });
      return {
        drafts: draft === null ? [] : [draft],
        result: { readingId: reading.id, revision: reading.revision },
      };
    },
    again: readingBefore,
  });
}

function readingBefore(event: StoredEvent): TonesSaved {
  const change = event.changes.find((candidate) => candidate.table === "toneReading");
  if (change?.table !== "toneReading" || change.after === null) {
    throw new Error(`event ${event.seq} changes no tone reading`);
  }
  return { readingId: change.after.id, revision: change.after.revision };
}

/**
 * The event that sets a reading, for a command that is under way; null when the reading stands as it is asked for. Hints
 * of the labels that are new in it are settled with it.
 * @throws {Refusal} bad_input, version_conflict
 */
export async function draftTones(
  engine: Engine,
  tx: Tx,
  given: {
    by: By;
    hand: ItemInHand;
    codebook: AdoptedCodebook;
    tones: Omit<TonesToSet, "itemId">;
    submitted: unknown;
  },
): Promise<{ draft: EventDraft | null; reading: Row<"toneReading">; labels: ToneMark[] }> {
  const { by, hand, codebook, tones, submitted } = given;
  if (hand.document.kind !== "comment") {
    throw new Refusal("bad_input", "Only comments have a tone. Mark the claims of this text instead.");
  }
  expectNewestText(hand, tones.textVersionId, submitted);
  const stored = await readingOf(tx.db, { documentId: hand.document.id, userId: by.userId });
  if ((stored?.reading.revision ?? 0) !== tones.expectedRevision) {
    throw conflict("You changed this reading elsewhere", { stored: stored && asReading(stored), submitted });
  }
  const { labels, problems } = validateTones(codebook.body, tones.labels);
  expectSavable(problems);
  const note = readNote(tones.note);
  const isSame =
    stored !== null &&
    stored.reading.textVersionId === hand.newest.id &&
    stored.reading.note === note &&
    JSON.stringify(inOrder(stored.tones)) === JSON.stringify(inOrder(labels));
  if (isSame) return { draft: null, reading: stored.reading, labels };
  const reading: Row<"toneReading"> = {
    id: stored?.reading.id ?? tx.nextId("toneReading"),
    documentId: hand.document.id,
    textVersionId: hand.newest.id,
    userId: by.userId,
    note,
    codebookId: codebook.id,
    revision: (stored?.reading.revision ?? 0) + 1,
    at: by.at,
  };
  const wanted = labels.map((mark) => ({ ...mark, readingId: reading.id, documentId: reading.documentId }));
  const known = stored?.reading.textVersionId === hand.newest.id ? stored.tones : [];
  const hints = await settleHints(engine, tx, {
    ...{ document: hand.document, text: hand.newest, userId: by.userId, at: by.at },
    labels: labels.filter(({ label }) => !known.some((mark) => mark.label === label)),
  });
  const draft: EventDraft = {
    action: "tones.set",
    subject: { kind: "document", id: hand.document.id },
    about: { readingId: reading.id, labels },
    changes: [
      { table: "toneReading", before: stored?.reading ?? null, after: reading },
      ...toneChanges(stored?.tones ?? [], wanted),
      ...hints,
    ],
  };
  return { draft, reading, labels };
}

/**
 * Refuses a judgement of a text that has been changed since it was read.
 * @throws {Refusal} version_conflict
 */
export function expectNewestText(hand: ItemInHand, textVersionId: number, submitted: unknown): void {
  if (textVersionId === hand.newest.id) return;
  const { id, version, body, createdAt } = hand.newest;
  throw conflict("A new version of this text came in", {
    stored: { textVersionId: id, version, createdAt, body },
    submitted,
  });
}

function toneChanges(before: readonly Row<"tone">[], after: readonly Row<"tone">[]): Change[] {
  const changes: Change[] = [];
  for (const old of before) {
    const fresh = after.find((row) => row.label === old.label) ?? null;
    if (fresh?.intensity !== old.intensity) changes.push({ table: "tone", before: old, after: fresh });
  }
  for (const fresh of after) {
    if (!before.some((row) => row.label === fresh.label))
      changes.push({ table: "tone", before: null, after: fresh });
  }
  return changes;
}

function inOrder(marks: readonly ToneMark[]): ToneMark[] {
  return marks
    .map(({ label, intensity }) => ({ label, intensity }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

function asReading({ reading, tones }: { reading: Row<"toneReading">; tones: Row<"tone">[] }) {
  return { ...reading, labels: inOrder(tones) };
}
