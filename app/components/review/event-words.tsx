import { createElement, Fragment } from "react";
import type { Part } from "#app/domain/audit/sentence.ts";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { Name } from "../ui/name.tsx";
import { Time } from "../ui/time.tsx";

/** A sentence of the history: people and labels stand out, words of others keep their face and direction. */
export function EventWords({ parts }: { parts: readonly Part[] }) {
  return createElement(Fragment, null, ...parts.map(run));
}

function run(part: Part) {
  switch (part.as) {
    case "text":
      return part.text;
    case "person":
      return (
        <b>
          <Name of={part.text} />
        </b>
      );
    case "strong":
      return (
        <b>
          <bdi>{part.text}</bdi>
        </b>
      );
    case "quote":
      return (
        <q className="words">
          <bdi>{part.text}</bdi>
        </q>
      );
    case "claim":
      return <ClaimTag signs={part.claim.signs} tag={part.claim.tag} />;
    case "time":
      return <Time at={part.at} />;
  }
}
