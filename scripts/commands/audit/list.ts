import { readHistory } from "#app/domain/audit/history.server.ts";
import { momentText } from "#app/domain/audit/moment.ts";
import { plain } from "#app/domain/audit/sentence.ts";
import { findItem } from "#app/domain/audit/state-at.server.ts";
import { type CommandContext, type CommandResult, UsageError } from "../types.ts";

export const summary = "print the history of an item in words";
export const help = `docket audit list --item ID [--before SEQ]

Prints what was done to an item and its document, newest first, a hundred events at a time.

  docket audit list --item 128`;

export const options = {
  item: { type: "string", help: "ID  the item's number, or the public id of its document" },
  before: { type: "string", help: "SEQ  go on below this event" },
} as const;

export async function run({ values, db, out }: CommandContext): Promise<CommandResult> {
  if (typeof values.item !== "string") throw new UsageError("Say which item with --item.");
  const before = values.before === undefined ? undefined : Number(values.before);
  if (before !== undefined && !Number.isSafeInteger(before))
    throw new UsageError("--before takes an event's number.");
  const engine = await db({ existing: true });
  const { documentId } = await findItem(engine.read, values.item);
  const filter = { subject: { kind: "document" as const, id: documentId }, what: [], who: [] };
  const { lines, older } = await readHistory(engine.read, filter, before);
  const events = lines.map(({ seq, at, hash, action, sentence }) => ({
    seq,
    at,
    hash,
    action,
    words: plain(sentence, momentText),
  }));
  for (const { seq, at, hash, words } of events) {
    out(`${String(seq).padStart(8)} ${hash.slice(0, 6)}  ${momentText(at)}  ${words}`);
  }
  if (older !== null) out(`There is more: --before ${older}`);
  return { report: { document: documentId, events, older } };
}
