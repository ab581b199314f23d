import type { Engine, Snapshot } from "#db/engine.server.ts";
import type { BadEvent } from "./bad-event.ts";
import { sha256 } from "./record.server.ts";
import { textWalk } from "./text-walk.server.ts";

/** A text version as the event that brought it in names it. */
export interface NamedText {
  seq: number;
  id: number;
  sha256: string;
}

export interface TextChecker {
  /** Compares the texts that these events brought in with the table; the first event whose text fails, or null. */
  check(named: NamedText[]): Promise<BadEvent | null>;
  /** Number of texts compared so far. */
  readonly checked: number;
  /** Ids of texts that no event brought in, at most `limit`. Ask when all events have been read. */
  strange(limit: number): Promise<number[]>;
}

const rowStart = '["textVersion",null,{';

/**
 * The text versions that a payload brings in, read without parsing it. In canonical JSON the start of a row cannot
 * stand inside a string, because quotes there are escaped, and the columns of a row stand in the order of their names.
 */
export function textsNamedIn(payload: string): { id: number; sha256: string }[] {
  let at = payload.indexOf(rowStart);
  if (at === -1) return [];
  const found = [];
  while (at !== -1) {
    const id = valueAfter(payload, '"id":', at);
    const hash = valueAfter(payload, '"sha256":"', id.at);
    found.push({ id: Number.parseInt(id.text, 10), sha256: hash.text });
    at = payload.indexOf(rowStart, hash.at);
  }
  return found;
}

function valueAfter(payload: string, label: string, from: number): { text: string; at: number } {
  const at = payload.indexOf(label, from) + label.length;
  return { text: payload.slice(at, at + 64), at };
}

/**
 * Walks the table of texts beside the trail. Texts are numbered as they come in, so both run in the same order and
 * only what is out of order has to be remembered.
 */
export function textChecker(engine: Engine, snapshot: Snapshot): TextChecker {
  const walkTo = textWalk(engine, snapshot);
  /** SHA-256 that the table claims, and that the body has, of texts that no event has named yet. */
  const unnamed = new Map<number, { claimed: string; actual: string }>();
  let checked = 0;

  return {
    async check(named) {
      let highest = 0;
      for (const { id } of named) highest = Math.max(highest, id);
      await walkTo(highest, ({ id, sha256: claimed, body }) => {
        unnamed.set(id, { claimed, actual: sha256(body) });
      });
      for (const { seq, id, sha256: expected } of named) {
        const text = unnamed.get(id);
        unnamed.delete(id);
        const what = `text version ${id}, which it brought in,`;
        if (text === undefined) return { seq, reason: `${what} is gone` };
        if (text.actual !== expected) return { seq, reason: `${what} has another body now` };
        if (text.claimed !== expected) return { seq, reason: `${what} is listed under another SHA-256 now` };
        checked += 1;
      }
      return null;
    },
    get checked() {
      return checked;
    },
    async strange(limit) {
      await walkTo(Number.MAX_SAFE_INTEGER, ({ id }) => {
        if (unnamed.size < limit) unnamed.set(id, { claimed: "", actual: "" });
      });
      return [...unnamed.keys()].slice(0, limit);
    },
  };
}
