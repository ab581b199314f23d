import { fieldsOf } from "./lookup.ts";
import type { Codebook } from "./types.ts";

/**
 * Where a key works on the review page. `page` keys always work. While text is selected or a claim is open, the keys of
 * `marking` work; otherwise, on a comment, those of `judging`. The two never work at the same time, so they may share
 * letters; a page key may be shared by nobody.
 */
export const keyContexts = ["page", "marking", "judging"] as const;
export type KeyContext = (typeof keyContexts)[number];

export interface KeyUse {
  /** As in KeyboardEvent.key, with "Shift+" before keys that need it. */
  key: string;
  context: KeyContext;
  /** What it does, in words for the list of keys. */
  does: string;
}

/** Keys of the page itself, which no codebook may use. */
export const reservedKeys: readonly KeyUse[] = [
  { key: "?", context: "page", does: "show the keys" },
  { key: "z", context: "page", does: "undo the last act" },
  { key: "s", context: "page", does: "skip, with a reason" },
  { key: "Escape", context: "page", does: "close what is open, or hand the item back" },
  { key: "Enter", context: "page", does: "keep the claim, or decide and go to the next" },
  { key: "Shift+Enter", context: "page", does: "decide and stay" },
  { key: "Tab", context: "page", does: "next span or field" },
  { key: "Shift+Tab", context: "page", does: "span or field before" },
  { key: "Space", context: "page", does: "paragraph looked at, or press what has the focus" },
  { key: "j", context: "page", does: "next paragraph or comment" },
  { key: "k", context: "page", does: "paragraph or comment before" },
  { key: "\\", context: "page", does: "uncover what is covered" },
  { key: "Shift+M", context: "page", does: "go to the text, to select words by keys" },
  { key: ";", context: "page", does: "next suggestion" },
  { key: ":", context: "page", does: "suggestion before" },
  { key: "+", context: "page", does: "accept the suggestion as proposed" },
  { key: "*", context: "page", does: "amend the suggestion: open its form" },
  { key: "-", context: "page", does: "reject the suggestion, with a reason" },
  { key: "m", context: "marking", does: "all fields" },
  { key: "[", context: "marking", does: "widen the span" },
  { key: "]", context: "marking", does: "narrow the span" },
  { key: "=", context: "marking", does: "put the selection in place of the claim's words" },
  { key: ",", context: "marking", does: "add the selection to the claim's words" },
  { key: '"', context: "marking", does: "take the selection into the words field" },
  { key: "h", context: "judging", does: "whole thread" },
  { key: "'", context: "judging", does: "the author's other comments" },
  { key: ".", context: "judging", does: "all reasons" },
  { key: "Shift+A", context: "judging", does: "whole article" },
  { key: "Shift+T", context: "judging", does: "other target of the stance" },
];

/** Every key that a codebook gives out, with what it does. Fields of different claim types may share one: only one claim is open at a time. */
export function codebookKeys(codebook: Codebook): (KeyUse & { owner: string })[] {
  const claims = codebook.claimTypes.filter((type) => !type.retired);
  return [
    ...claims.map((type) => ({
      key: type.key,
      context: "marking" as const,
      does: `mark as ${type.label.toLowerCase()}`,
      owner: type.id,
    })),
    ...claims.flatMap((type) =>
      fieldsOf(codebook, type).flatMap((field) =>
        field.key
          ? [
              {
                key: field.key,
                context: "marking" as const,
                does: field.label.toLowerCase(),
                owner: `${type.id}.${field.id}`,
              },
            ]
          : [],
      ),
    ),
    ...[
      ...codebook.tones.labels.map((label) => ({ ...label, does: label.label })),
      ...codebook.decisions.kinds.map((kind) => ({ ...kind, does: kind.label.toLowerCase() })),
    ].flatMap(({ key, does, id, retired }) =>
      key === null || retired ? [] : [{ key, context: "judging" as const, does, owner: id }],
    ),
  ];
}

export interface KeyClash {
  key: string;
  context: KeyContext;
  /** What the key would do, each in words. */
  uses: string[];
}

/** Keys that would do two things at once; empty for a codebook that may be saved. */
export function keyClashes(codebook: Codebook): KeyClash[] {
  const given = codebookKeys(codebook);
  return (["marking", "judging"] as const).flatMap((context) => {
    const uses = [
      ...reservedKeys
        .filter((use) => use.context === "page" || use.context === context)
        .map((use) => ({ ...use, owner: "" })),
      ...given.filter((use) => use.context === context),
    ];
    const keys = [...new Set(given.filter((use) => use.context === context).map((use) => use.key))];
    return keys.flatMap((key) => {
      const sharing = uses.filter((use) => use.key === key);
      return sharing.length < 2 || areFieldsOfDifferentTypes(sharing)
        ? []
        : [{ key, context, uses: sharing.map((use) => use.does) }];
    });
  });
}

/** True when all uses belong to fields, each of another claim type. */
function areFieldsOfDifferentTypes(uses: readonly { owner: string }[]): boolean {
  const types = uses.map((use) => use.owner.split(".")[0]);
  return uses.every((use) => use.owner.includes(".")) && new Set(types).size === uses.length;
}
