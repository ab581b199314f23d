import { eq } from "drizzle-orm";
import { releaseItem, skipItem, takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { changeClaim, withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { addNote } from "#app/domain/review/notes.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { newestText, newText, spanIn } from "#tests/helpers/desk.ts";

/** One act of the script: what, by whom (1 to 3), and a number for whatever there is to choose. */
export interface Step {
  act: (typeof acts)[number];
  by: number;
  choice: number;
}

export const acts = [
  "take",
  "release",
  "skip",
  "claim",
  "change",
  "withdraw",
  "tones",
  "decide",
  "note",
  "undo",
  "revise",
] as const;

/** The comment that the script works on: document and item 2 of the desk. */
const itemId = 2;
const words = ["video", "fake", "no blood", "كذب", "🎥"];
const kinds = ["approve", "reject", "escalate", "no_action"];

/** Carries out one step with the program's own commands; what the rules refuse is left undone. */
export async function work(engine: Engine, { act, by: userId, choice }: Step, at: number): Promise<void> {
  try {
    await attempt(engine, { act, userId, choice, at });
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

async function attempt(
  engine: Engine,
  given: { act: Step["act"]; userId: number; choice: number; at: number },
): Promise<unknown> {
  const { act, userId, choice, at } = given;
  const textVersionId = await newestText(engine, itemId);
  const by = { userId, at };
  const claims = await engine.read.select().from(tables.claim).where(eq(tables.claim.documentId, itemId));
  const claim = claims[choice % Math.max(1, claims.length)];
  switch (act) {
    case "take":
      return takeItem(engine, { itemId, ...by });
    case "release":
      return releaseItem(engine, { itemId, ...by, why: "given_back" });
    case "skip":
      return skipItem(engine, { itemId, ...by, reason: `not mine ${choice}` });
    case "claim": {
      const text = await bodyOf(engine, textVersionId);
      const quote = words.filter((word) => text.includes(word))[choice % 3]!;
      const fields = { voice: "narrator", object: ["media"], media_item: "the video" };
      const spans = [spanIn(text, quote)];
      return addClaim(engine, { ...by, itemId, textVersionId, type: "disputed_authenticity", fields, spans });
    }
    case "change":
      if (!claim) return;
      return changeClaim(engine, {
        ...by,
        claimId: claim.id,
        expectedRevision: claim.revision - (choice % 4 === 0 ? 1 : 0),
        note: `second thought ${choice}`,
      });
    case "withdraw":
      if (!claim) return;
      return withdrawClaim(engine, {
        ...by,
        claimId: claim.id,
        expectedRevision: claim.revision,
        reason: "twice",
      });
    case "tones": {
      const [reading] = await engine.read
        .select()
        .from(tables.toneReading)
        .where(eq(tables.toneReading.userId, userId));
      const labels = [
        { label: "hostile_outlet", intensity: 1 + (choice % 3) },
        ...(choice % 2 === 0 ? [{ label: "sarcastic", intensity: null }] : []),
      ];
      return setTones(engine, {
        ...by,
        itemId,
        textVersionId,
        expectedRevision: reading?.revision ?? 0,
        labels,
      });
    }
    case "decide": {
      const [item] = await engine.read.select().from(tables.item).where(eq(tables.item.id, itemId));
      const kind = kinds[choice % kinds.length]!;
      const reasons = kind === "reject" ? ["harassment"] : [];
      return decide(engine, {
        ...by,
        itemId,
        textVersionId,
        expectedRevision: item!.revision,
        kind,
        reasons,
      });
    }
    case "note":
      return addNote(engine, { ...by, itemId, text: `seen ${choice}` });
    case "undo":
      return undoLast(engine, by);
    case "revise":
      return newText(engine, {
        documentId: itemId,
        body: `Corrected ${choice}: the video is fake 🎥, no blood. كذب`,
      });
  }
}

async function bodyOf(engine: Engine, id: number): Promise<string> {
  const [row] = await engine.read.select().from(tables.textVersion).where(eq(tables.textVersion.id, id));
  return row!.body;
}
