import { casualtyFields } from "../casualties/fields.ts";
import { matchCasualties } from "../casualties/find.ts";
import type { Match, Scene } from "../casualties/match.ts";
import type { Finder, Found } from "../types.ts";

const name = "casualties";
const version = 5;

/** Counts of people killed, injured, missing, detained, displaced or at risk, in English. */
export const casualties: Finder = {
  name,
  version,
  find(analysis) {
    const { scene, matches } = matchCasualties(analysis);
    return {
      found: matches.map((match) => foundOf(scene, match)),
      vetoes: scene.refused.map(({ match, reason }) => ({
        kind: match.kind,
        ...placeOf(scene, match),
        rule: `${name}/${match.rule}`,
        reason,
      })),
    };
  },
};

function foundOf(scene: Scene, match: Match): Found {
  const { min, max, minInclusive, maxInclusive, figures } = match.victims;
  return {
    kind: match.kind,
    ...{ min, max, minInclusive, maxInclusive, figures },
    ...placeOf(scene, match),
    fields: casualtyFields(scene, match),
    score: match.score,
    rule: `${name}/${match.rule}`,
    version,
  };
}

function placeOf({ tokens }: Scene, { victims }: Match) {
  // The comma behind a name's age is no part of what is marked.
  const last = tokens[victims.last]!.text === "," ? victims.last - 1 : victims.last;
  return { start: tokens[victims.number]!.start, end: tokens[last]!.end };
}
