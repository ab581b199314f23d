import type { Analysis } from "../types.ts";
import { listedAfter, reflexiveOf, trailOf } from "./beside.ts";
import { findCues } from "./cues.ts";
import { bodiesOf, drivenOf, fatalOf, fateOf, heldOf, livesOf, lostOf, sentOf, treatedOf } from "./idioms.ts";
import { loneVictim } from "./lone.ts";
import { type Match, makeScene, type Scene } from "./match.ts";
import { add, type Matches } from "./matches.ts";
import { adjectiveOf, amongOf, identityOf, inAllOf, nounOf } from "./nominal.ts";
import { objectOf } from "./object.ts";
import { settleOutcomes, settleTwofold, shareSubjects } from "./outcome.ts";
import { toldAsHe } from "./pronoun.ts";
import { spread } from "./spread.ts";
import { subjectOf } from "./subject.ts";
import { labelOf, putOf, secondTollOf, tollOf } from "./toll.ts";
import { vetoOf } from "./vetoes.ts";
import { findVictims } from "./victims.ts";

/** Everything the rules make of a text: what is kept and what was turned down. */
export function matchCasualties(analysis: Analysis): { scene: Scene; matches: Match[] } {
  const scene = makeScene(analysis, findVictims(analysis), findCues(analysis.tokens));
  const matches: Matches = new Map();
  const offer = (match: Match | null) => {
    if (!match) return;
    const reason = vetoOf(scene, match);
    if (reason === null) add(matches, match);
    else scene.refused.push({ match, reason });
  };
  for (const cue of scene.cues) {
    offer(subjectOf(scene, cue));
    offer(objectOf(scene, cue));
    offer(listedAfter(scene, cue));
    offer(reflexiveOf(scene, cue));
    for (const match of [trailOf(scene, cue), nounOf(scene, cue)]) {
      // "killed 120 evacuees", "killed 12 people fleeing the fighting": what befell them since is what is told.
      if (match && !(match.kind === "displaced" && matches.has(match.victims.from))) offer(match);
    }
    for (const match of amongOf(scene, cue, cue.first)) offer(match);
  }
  for (const victims of scene.victims) {
    if (victims.inner >= 0 && !matches.has(victims.from)) offer(adjectiveOf(scene, victims));
    offer(inAllOf(scene, victims));
    offer(livesOf(scene, victims));
    offer(fatalOf(scene, victims));
    offer(sentOf(scene, victims));
    offer(heldOf(scene, victims));
    offer(treatedOf(scene, victims));
    offer(lostOf(scene, victims));
    offer(drivenOf(scene, victims));
    offer(fateOf(scene, victims));
  }
  for (const [at, { lower }] of scene.tokens.entries()) {
    if (/^(?:tolls?|numbers?|numbered|estimates?|count|figure|total)$/.test(lower)) {
      const toll = tollOf(scene, at);
      offer(toll);
      if (toll) offer(secondTollOf(scene, toll));
    }
    offer(labelOf(scene, at));
    const put = putOf(scene, at);
    offer(put);
    if (put) offer(secondTollOf(scene, put));
    if (lower === "bodies" || lower === "body" || lower === "corpses") offer(bodiesOf(scene, at));
    if (/^(?:victims?|dead|deceased)$/.test(lower)) offer(identityOf(scene, at));
    if (lower === "victims" || lower === "casualties" || lower === "fallen")
      for (const match of amongOf(scene, null, at)) offer(match);
  }
  shareSubjects(scene, matches);
  settleTwofold(matches);
  spread(scene, matches);
  settleOutcomes(scene, matches);
  const alone = loneVictim(scene, matches);
  const lone = toldAsHe(scene, matches, alone) ?? alone;
  if (lone) add(matches, lone);
  return { scene, matches: [...matches.values()].flat() };
}
