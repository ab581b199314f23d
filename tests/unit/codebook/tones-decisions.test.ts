import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { validateTones } from "#app/domain/codebook/tones.ts";
import {
  type DecisionContext,
  type DecisionInput,
  validateDecision,
} from "#app/domain/codebook/validate-decision.ts";

const tones = (...labels: [string, (number | string | null)?][]) =>
  validateTones(
    defaultCodebook,
    labels.map(([label, intensity]) => ({ label, intensity })),
  );

describe("a tone reading", () => {
  test("keeps labels in the codebook's order with their intensity, targets after their label", () => {
    const given = tones(["conspiracy"], ["identity_attack:sect"], ["identity_attack", 2], ["insult", "1"]);
    expect(given.problems).toEqual([]);
    expect(given.labels).toEqual([
      { label: "insult", intensity: 1 },
      { label: "identity_attack", intensity: 2 },
      { label: "identity_attack:sect", intensity: null },
      { label: "conspiracy", intensity: null },
    ]);
  });

  test.each<[string, [string, (number | string | null)?][], string]>([
    ["nothing", [], ""],
    ["only what is not there", [["insult", 0]], ""],
    ["an intensity off the scale", [["insult", 4]], "insult"],
    ["no intensity where one is asked", [["insult"]], "insult"],
    ["neutral beside another", [["neutral"], ["question"]], "neutral"],
    [
      "another tone of a text that cannot be read",
      [["needs_translation"], ["insult", 1]],
      "needs_translation",
    ],
    ["an attack on nobody", [["identity_attack", 1]], "identity_attack"],
    ["a target without its label", [["question"], ["identity_attack:sect"]], "identity_attack"],
    ["a label that does not exist", [["question"], ["gone"]], "gone"],
    ["a target that does not exist", [["question"], ["identity_attack:gone"]], "identity_attack:gone"],
  ])("refuses %s", (_, labels, path) => {
    expect(tones(...labels).problems.map((problem) => problem.path)).toContain(path);
  });

  test("takes neutral beside labels that are marked as not there", () => {
    expect(tones(["neutral"], ["insult", 0]).problems).toEqual([]);
  });

  test("answers any input", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(validateTones(defaultCodebook, raw).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

const calm: DecisionContext = { now: 1000, flagged: false, lane: "moderation", tones: [], current: null };
function decide(decision: Partial<DecisionInput>, context: Partial<DecisionContext> = {}) {
  const { problems } = validateDecision({
    codebook: defaultCodebook,
    decision: { kind: "approve", reasons: [], ...decision },
    context: { ...calm, ...context },
  });
  return problems.map((problem) => `${problem.level} ${problem.path}`);
}
const tone = (label: string, intensity: number | null = null) => ({ label, intensity });

describe("a decision", () => {
  test("to approve needs no reason, unless the comment was flagged", () => {
    expect(decide({})).toEqual([]);
    expect(decide({}, { flagged: true })).toEqual(["block reasons"]);
    expect(decide({ reasons: ["within_policy"] }, { flagged: true })).toEqual([]);
  });

  test.each(["reject", "hide_with_notice"])("to %s needs a reason that names a breach", (kind) => {
    expect(decide({ kind })).toEqual(["block reasons"]);
    expect(decide({ kind, reasons: ["within_policy"] })).toContain("block reasons");
    expect(decide({ kind, reasons: ["spam_ad"] })).toEqual([]);
  });

  test("names no breach where the comment stands", () => {
    expect(decide({ reasons: ["harassment"] })).toContain("block reasons");
  });

  test("for illegal content names the law", () => {
    expect(decide({ kind: "reject", reasons: ["illegal_content"] })).toEqual(["block ground"]);
    expect(
      decide({ kind: "reject", reasons: ["illegal_content"], ground: "Penal code, section 12: threat" }),
    ).toEqual([]);
  });

  test("for another reason explains it", () => {
    expect(decide({ kind: "reject", reasons: ["other"], note: "bad" })).toEqual(["block note"]);
    expect(
      decide({ kind: "reject", reasons: ["other"], note: "Prints the home address of a witness." }),
    ).toEqual([]);
  });

  test("cannot rest on misinformation without a finding", () => {
    expect(decide({ kind: "reject", reasons: ["harmful_misinformation"] })).toEqual(["block reasons"]);
  });

  test("to defer names a time to come", () => {
    expect(decide({ kind: "defer" })).toEqual(["block wakeAt"]);
    expect(decide({ kind: "defer", wakeAt: 1000 })).toEqual(["block wakeAt"]);
    expect(decide({ kind: "defer", wakeAt: 1001 })).toEqual([]);
  });

  test("to restore follows a rejection or a hiding", () => {
    expect(decide({ kind: "restore" })).toEqual(["block kind"]);
    expect(decide({ kind: "restore" }, { current: "approve" })).toEqual(["block kind"]);
    expect(decide({ kind: "restore" }, { current: "reject" })).toEqual([]);
  });

  test("about a threat is not one reader's", () => {
    const threat = { tones: [tone("threat_incitement", 1)] };
    expect(decide({ kind: "reject", reasons: ["threat_violence"] }, threat)).toEqual(["block kind"]);
    expect(decide({ kind: "escalate", reasons: ["threat_violence"] }, threat)).toEqual([]);
    expect(
      decide({ kind: "reject", reasons: ["threat_violence"] }, { ...threat, lane: "escalated" }),
    ).toEqual([]);
    expect(decide({}, { tones: [tone("threat_incitement", 0), tone("neutral")] })).toEqual([]);
  });

  test("warns where the reason and the tone do not meet", () => {
    const reject = { kind: "reject", reasons: ["harassment"] };
    expect(decide(reject, { tones: [tone("hostile_user", 1)] })).toEqual(["warn reasons"]);
    expect(decide(reject, { tones: [tone("hostile_user", 2)] })).toEqual([]);
    const hate = { kind: "reject", reasons: ["hate_identity"] };
    expect(decide(hate, { tones: [tone("dehumanising", 1)] })).toEqual([]);
  });

  test("never takes a comment away for calling media fake alone", () => {
    const fake = { tones: [tone("denial_dismissive", 2), tone("conspiracy")] };
    const note = "Says that the video was made for propaganda.";
    expect(decide({ kind: "reject", reasons: ["other"], note }, fake)).toEqual(["block reasons"]);
    expect(
      decide({ kind: "reject", reasons: ["other"], note }, { tones: [...fake.tones, tone("insult", 3)] }),
    ).toEqual([]);
    expect(decide({ kind: "approve" }, fake)).toEqual([]);
  });

  test("names only what the codebook knows, and keeps reasons in its order", () => {
    expect(decide({ kind: "gone" })).toEqual(["block kind"]);
    expect(decide({ reasons: ["gone"] })).toEqual(["block reasons"]);
    const { decision } = validateDecision({
      codebook: defaultCodebook,
      decision: { kind: "reject", reasons: ["spam_ad", "harassment", "spam_ad"] },
      context: calm,
    });
    expect(decision.reasons).toEqual(["harassment", "spam_ad"]);
  });
});
