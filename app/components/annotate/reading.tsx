import { createElement, Fragment } from "react";
import type { ReadingPart } from "#app/domain/codebook/describe.ts";

/** What a claim says, in one line: quotes keep their face and their direction. */
export function Reading({ parts }: { parts: readonly ReadingPart[] }) {
  return createElement(Fragment, null, ...parts.map(run));
}

function run(part: ReadingPart) {
  if (part.quote)
    return (
      <q className="words">
        <bdi>{part.text}</bdi>
      </q>
    );
  return part.strong ? <b>{part.text}</b> : part.text;
}

/** The same as plain words, for labels. */
export function readingWords(parts: readonly ReadingPart[]): string {
  return parts.map((part) => (part.quote ? `“${part.text}”` : part.text)).join("");
}
