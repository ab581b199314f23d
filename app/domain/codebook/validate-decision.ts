import type { Lane } from "../vocabulary.ts";
import { decisionKindOf, decisionReasonOf } from "./lookup.ts";
import type { Problem } from "./normalise.ts";
import type { DecisionRule } from "./rule-types.ts";
import { isThere, splitMark, type ToneMark } from "./tones.ts";
import type { Codebook, DecisionKind } from "./types.ts";

/** A decision as somebody sends it. */
export interface DecisionInput {
  /** Id of a decision kind. */
  kind: string;
  /** Ids of reasons. */
  reasons: readonly string[];
  ground?: string;
  note?: string;
  /** Until when the item sleeps, ms since 1970 UTC; for decisions that defer. */
  wakeAt?: number | null;
}

/** What the decision is about, as it stands now. */
export interface DecisionContext {
  now: number;
  flagged: boolean;
  lane: Lane;
  /** The decider's own tone reading of the comment; empty when there is none. */
  tones: readonly ToneMark[];
  /** Kind of the decision in force. */
  current: string | null;
}

export interface CheckedDecision {
  /** Null when the codebook does not know the kind. */
  kind: DecisionKind | null;
  /** In the codebook's order, each once. */
  reasons: string[];
  ground: string;
  note: string;
  wakeAt: number | null;
}

const longestNote = 4000;

/** Checks a decision against the codebook's kinds, reasons and rules. Without a `block` it may be taken. */
export function validateDecision(given: {
  codebook: Codebook;
  decision: DecisionInput;
  context: DecisionContext;
}): { decision: CheckedDecision; problems: Problem[] } {
  const { codebook, context } = given;
  const kind = decisionKindOf(codebook, given.decision.kind) ?? null;
  const decision: CheckedDecision = {
    kind,
    reasons: codebook.decisions.reasons
      .map((reason) => reason.id)
      .filter((id) => given.decision.reasons.includes(id)),
    ground: (given.decision.ground ?? "").trim(),
    note: (given.decision.note ?? "").trim(),
    wakeAt: kind?.effect.item === "deferred" ? (given.decision.wakeAt ?? null) : null,
  };
  const problems = [...unknowns(codebook, given.decision, kind)];
  if ([decision.note, decision.ground].some((text) => text.length > longestNote)) {
    problems.push({
      path: "note",
      message: `Keep note and ground under ${longestNote} characters.`,
      level: "block",
    });
  }
  if (kind) {
    for (const rule of codebook.decisions.rules) {
      const path = breach({ rule, decision: { ...decision, kind }, context });
      if (path !== null) problems.push({ path, message: rule.message, level: rule.level });
    }
  }
  return { decision, problems };
}

function unknowns(codebook: Codebook, input: DecisionInput, kind: DecisionKind | null): Problem[] {
  const problems: Problem[] = [];
  if (kind === null || kind.retired) {
    problems.push({ path: "kind", message: "Choose a decision of the codebook.", level: "block" });
  }
  for (const id of input.reasons) {
    const reason = decisionReasonOf(codebook, id);
    if (reason && !reason.retired) continue;
    problems.push({
      path: "reasons",
      message: `The codebook has no reason “${id.slice(0, 60)}”. Reload the page.`,
      level: "block",
    });
  }
  return problems;
}

/** The part of the decision that breaks a rule; null when it holds. */
function breach(given: {
  rule: DecisionRule;
  decision: CheckedDecision & { kind: DecisionKind };
  context: DecisionContext;
}): "kind" | "reasons" | "ground" | "note" | "wakeAt" | null {
  const { rule, decision, context } = given;
  const is = (kinds: readonly string[]) => kinds.includes(decision.kind.id);
  const has = (reason: string) => decision.reasons.includes(reason);
  switch (rule.kind) {
    case "needs-reason":
      return is(rule.decisions) && decision.reasons.every((id) => rule.except.includes(id))
        ? "reasons"
        : null;
    case "needs-ground":
      return has(rule.reason) && lengthOf(decision.ground) < rule.minLength ? "ground" : null;
    case "needs-note":
      return has(rule.reason) && lengthOf(decision.note) < rule.minLength ? "note" : null;
    case "needs-wake":
      return is(rule.decisions) && (decision.wakeAt ?? 0) <= context.now ? "wakeAt" : null;
    case "not-available":
      return has(rule.reason) ? "reasons" : null;
    case "only-with":
      return has(rule.reason) && !is(rule.decisions) ? "reasons" : null;
    case "flagged-needs":
      return context.flagged && is(rule.decisions) && !has(rule.reason) ? "reasons" : null;
    case "must-escalate": {
      const free = decision.kind.effect.item === "escalated" || rule.lanes.includes(context.lane);
      return !free && strengthOf(context.tones, rule.tone) >= rule.atLeast ? "kind" : null;
    }
    case "usual-tone": {
      const usual = rule.anyOf.some(({ tone, atLeast }) => strengthOf(context.tones, tone) >= atLeast);
      return has(rule.reason) && !usual ? "reasons" : null;
    }
    case "never-alone": {
      const tones = context.tones.filter(isThere).map((mark) => splitMark(mark.label).label);
      const only = tones.length > 0 && tones.every((tone) => rule.tones.includes(tone));
      const nothingElse = decision.reasons.every((id) => rule.reasons.includes(id));
      return is(rule.decisions) && decision.reasons.length > 0 && nothingElse && only ? "reasons" : null;
    }
    case "only-after":
      return is(rule.decisions) && !rule.after.includes(context.current ?? "") ? "kind" : null;
  }
}

/** Intensity of a tone; 1 for a label without intensity, 0 when it is not there. */
function strengthOf(tones: readonly ToneMark[], label: string): number {
  const mark = tones.find((candidate) => candidate.label === label);
  return mark === undefined ? 0 : (mark.intensity ?? 1);
}

function lengthOf(text: string): number {
  return [...text].length;
}
