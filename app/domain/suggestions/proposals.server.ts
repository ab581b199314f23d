import type { Engine } from "#db/engine.server.ts";
import { longestShown } from "../review/read-subject.server.ts";
import { type Suggestion, suggest } from "../suggest/suggest.ts";
import type { DocumentKind, Mark } from "../vocabulary.ts";

/** A text for which suggestions are asked. */
export interface ProposedText {
  /** Id of the text version: a text never changes, so neither do its suggestions. */
  id: number;
  body: string;
  marks: readonly Mark[];
  document: DocumentKind;
}

/** Texts whose suggestions are kept at hand: opening a page and accepting on it ask for the same. */
const mostKept = 256;

const keptBy = new WeakMap<Engine, Map<number, readonly Suggestion[]>>();

/**
 * Everything the engine proposes for a text, whichever rules are off, in the order of the text. The machinery of the
 * web page it came from is passed over.
 */
export function proposalsFor(engine: Engine, text: ProposedText): readonly Suggestion[] {
  const kept = keptBy.get(engine) ?? new Map<number, readonly Suggestion[]>();
  keptBy.set(engine, kept);
  const proposals = kept.get(text.id) ?? propose(text);
  kept.delete(text.id);
  kept.set(text.id, proposals);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return proposals;
}

/**
 * The same, worked out anew: for passes over all texts, which would only drive others out of memory. A text is read as
 * far as a page shows it, which takes some 10 ms for a thousand words.
 */
export function propose({ body, marks, document }: ProposedText): Suggestion[] {
  const furniture = marks.filter(({ kind }) => kind === "boilerplate" || kind === "warning");
  return suggest(body.slice(0, longestShown), { document }).filter(
    ({ start, end }) => !furniture.some((mark) => mark.start < end && start < mark.end),
  );
}
