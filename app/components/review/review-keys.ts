import { codebookKeys, reservedKeys } from "#app/domain/codebook/keys.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { ItemKind } from "#app/domain/vocabulary.ts";
import type { KeyBinding, KeyMap } from "../ui/keys.ts";

/** Acts of the page itself and the reserved key of each. Their words stand with the keys in the codebook's own module. */
const pageActs = {
  undo: "z",
  skip: "s",
  leave: "Escape",
  enter: "Enter",
  stay: "Shift+Enter",
  next: "j",
  before: "k",
  looked: "Space",
  uncover: "\\",
  text: "Shift+M",
} as const;
const suggestionActs = { next: ";", before: ":", accept: "+", amend: "*", reject: "-" } as const;
const markingActs = { all: "m", widen: "[", narrow: "]", replace: "=", add: ",", words: '"' } as const;
const judgingActs = { thread: "h", author: "'", reasons: ".", article: "Shift+A" } as const;

export type PageAct = keyof typeof pageActs;
export type SuggestionAct = keyof typeof suggestionActs;
export type MarkingAct = keyof typeof markingActs;
export type JudgingAct = keyof typeof judgingActs;

/** Which acts a kind of item has no use for. */
const without: Record<ItemKind, readonly string[]> = { moderation: ["looked"], claims: ["stay"] };

export interface ReviewKeys {
  page: KeyMap;
  suggestions: KeyMap;
  marking: KeyMap;
  judging: KeyMap;
}

/** Prefixes of the acts that a codebook's keys stand for. */
export const actPrefix = { mark: "mark:", field: "field:", tone: "tone:", kind: "kind:" } as const;

/** The keys of the review page under a codebook, as the key dialog lists them. */
export function reviewKeys(codebook: Codebook, kind: ItemKind): ReviewKeys {
  const given = codebookKeys(codebook);
  const owned = (context: "marking" | "judging") => given.filter((use) => use.context === context);
  return {
    page: reserved(pageActs, without[kind]),
    suggestions: reserved(suggestionActs, []),
    marking: {
      ...reserved(markingActs, []),
      ...Object.fromEntries(
        owned("marking").map((use): [string, KeyBinding] =>
          use.owner.includes(".")
            ? [actPrefix.field + use.owner, binding(use.key, use.does, "fields")]
            : [actPrefix.mark + use.owner, binding(use.key, use.does, "new claim")],
        ),
      ),
    },
    judging:
      kind === "claims"
        ? {}
        : {
            ...reserved(judgingActs, []),
            ...Object.fromEntries(
              owned("judging").map((use): [string, KeyBinding] => {
                const isTone = codebook.tones.labels.some(
                  (label) => label.id === use.owner && label.key === use.key,
                );
                return isTone
                  ? [actPrefix.tone + use.owner, binding(use.key, use.does, "tone")]
                  : [actPrefix.kind + use.owner, binding(use.key, use.does, "decision")];
              }),
            ),
          },
  };
}

function reserved(acts: Readonly<Record<string, string>>, left: readonly string[]): KeyMap {
  return Object.fromEntries(
    Object.entries(acts).flatMap(([act, key]): [string, KeyBinding][] => {
      const use = reservedKeys.find((candidate) => candidate.key === key);
      if (!use) throw new Error(`the key ${key} is not reserved`);
      return left.includes(act) ? [] : [[act, binding(key, use.does)]];
    }),
  );
}

/** The codebook writes "Shift+A" where the interface writes "Shift a". */
function binding(key: string, does: string, group?: string): KeyBinding {
  const shifted = /^Shift\+(.+)$/.exec(key)?.[1];
  const name =
    shifted === undefined ? key : `Shift ${shifted.length === 1 ? shifted.toLowerCase() : shifted}`;
  return { keys: [name], does, ...(group === undefined ? {} : { group }) };
}
