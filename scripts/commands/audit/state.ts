import { momentText, parseMoment } from "#app/domain/audit/moment.ts";
import { findItem, stateAt } from "#app/domain/audit/state-at.server.ts";
import { stateLines } from "#app/domain/audit/state-words.ts";
import { type CommandContext, type CommandResult, UsageError } from "../types.ts";

export const summary = "print an item as it stood at a past moment";
export const help = `docket audit state --item ID --at TIME

Folds the item's events up to a moment and prints what stood then: its text, lane and state, who held it, its tone,
claims and decision. ID is the item's number or the public id of its document. TIME is an ISO 8601 date or time (UTC
unless it names a zone), milliseconds since 1970, or seq:N for "right after event N".

  docket audit state --item 128 --at "2026-03-12 09:30"
  docket audit state --item 128 --at 2026-03-12T09:30:00+01:00 --json
  docket audit state --item 128 --at seq:49005`;

export const options = {
  item: { type: "string", help: "ID  the item's number, or the public id of its document" },
  at: { type: "string", help: "TIME  the moment" },
} as const;

export async function run({ values, db, out }: CommandContext): Promise<CommandResult> {
  if (typeof values.item !== "string" || typeof values.at !== "string") {
    throw new UsageError("Say which item with --item, and which moment with --at.");
  }
  const moment = parseMoment(values.at);
  if (moment === null) {
    throw new UsageError(
      `"${values.at}" is no moment: write 2026-03-12T09:30:00Z, milliseconds, or seq:49005.`,
    );
  }
  const engine = await db({ existing: true });
  const found = await findItem(engine.read, values.item);
  const state = await stateAt(engine, found, moment);
  const asked =
    "seq" in moment
      ? `after event ${moment.seq}`
      : `at ${momentText(moment.at)}${moment.zoneAssumed ? " (no zone was given: UTC)" : ""}`;
  if (state === null) out(`Item ${values.item} ${asked}: did not exist yet.`);
  else {
    out(`Item ${values.item} ${asked}:`);
    for (const line of stateLines(state)) out(line);
  }
  const told = "seq" in moment ? { seq: moment.seq } : { at: moment.at };
  return {
    report: { item: found.itemId, document: found.documentId, moment: told, existed: state !== null, state },
  };
}
