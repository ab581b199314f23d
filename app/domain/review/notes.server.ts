import type { Engine } from "#db/engine.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { type By, carryOut, type Done } from "./command.server.ts";
import { readNote } from "./refusals.ts";
import { itemInHand } from "./rows.server.ts";

/**
 * Leaves a note for the next person. Anybody who may read the item may, whoever holds it.
 * @throws {Refusal} bad_input for an empty or too long note, not_found, forbidden
 */
export async function addNote(
  engine: Engine,
  given: By & { itemId: number; text: string },
): Promise<{ itemId: number } & Done> {
  const { userId, at, key, itemId } = given;
  const text = readNote(given.text);
  if (text === "")
    throw new Refusal("bad_input", "The note is empty. Write it, or leave it.", { field: "text" });
  return carryOut(engine, {
    by: { userId, at, key },
    permission: "queue.read",
    action: "note.added",
    submitted: { itemId, text },
    async work(tx, scope) {
      const { document } = await itemInHand(tx.db, itemId);
      scope.documentId = document.id;
      return {
        drafts: [
          {
            action: "note.added",
            subject: { kind: "document", id: document.id },
            about: { itemId, text },
            changes: [],
          },
        ],
        result: { itemId },
      };
    },
    again: () => ({ itemId }),
  });
}
