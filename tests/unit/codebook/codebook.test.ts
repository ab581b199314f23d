import { describe, expect, test } from "vitest";
import { checkCodebook } from "#app/domain/codebook/check-codebook.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import type { Field } from "#app/domain/codebook/field-types.ts";
import { codebookKeys, keyClashes, reservedKeys } from "#app/domain/codebook/keys.ts";
import { fieldAt, fieldsOf, optionsOf } from "#app/domain/codebook/lookup.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";

const changed = (change: (codebook: Codebook) => void): Codebook => {
  const copy = structuredClone(defaultCodebook);
  change(copy);
  return copy;
};
const allFields = (codebook: Codebook): Field[] =>
  codebook.claimTypes.flatMap((type) => fieldsOf(codebook, type));

describe("the default codebook", () => {
  test("holds together: nothing named that does not exist, no key twice", () => {
    expect(checkCodebook(defaultCodebook)).toEqual([]);
    expect(keyClashes(defaultCodebook)).toEqual([]);
  });

  test("survives storage as JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(defaultCodebook))).toEqual(defaultCodebook);
  });

  test("guides every label: a definition and a rule for each", () => {
    for (const type of defaultCodebook.claimTypes) {
      expect([type.definition, type.rule, type.edge].every((text) => text.length > 10)).toBe(true);
    }
    for (const label of [...defaultCodebook.tones.labels, ...defaultCodebook.decisions.reasons]) {
      expect(label.definition, label.id).not.toBe("");
      expect(label.rule, label.id).not.toBe("");
    }
  });

  test("gives every message of a rule something to do", () => {
    const rules = [
      ...defaultCodebook.claimTypes.flatMap((type) => type.rules),
      ...defaultCodebook.decisions.rules,
    ];
    const act =
      /\b(approve|check|choose|clear|correct|escalate|fill|give|keep|leave|let|link|name|quote|say|set|swap|tick|unlink|write)\b/i;
    for (const rule of rules) expect(rule.message, rule.id).toMatch(act);
  });

  test("shows few fields of each type at first", () => {
    for (const type of defaultCodebook.claimTypes) {
      const first = fieldsOf(defaultCodebook, type).filter((field) => field.show === "first");
      expect(first.length, type.id).toBeLessThanOrEqual(10);
      expect(first.length, type.id).toBeGreaterThanOrEqual(3);
    }
  });

  test("keeps people at risk and the displaced out of tolls", () => {
    const out = optionsOf(defaultCodebook, "harm").filter((option) => option.notInTolls);
    expect(out.map((option) => option.id).sort()).toEqual(["besieged_or_at_risk", "displaced"]);
  });
});

describe("checking a codebook", () => {
  test.each<[string, (codebook: Codebook) => void, RegExp]>([
    ["an id twice", (c) => c.claimTypes.push(structuredClone(c.claimTypes[0]!)), /two of claim type/],
    ["a missing list", (c) => c.lists.splice(0, 1), /list “voice”, which does not exist/],
    ["a missing general field", (c) => c.general.splice(0, 1), /no general field/],
    [
      "a rule's path",
      (c) =>
        c.claimTypes[0]!.rules.push({
          id: "x",
          kind: "forbids",
          level: "warn",
          message: "",
          fields: ["gone"],
        }),
      /rule x names “gone”/,
    ],
    ["a summary's path", (c) => c.claimTypes[1]!.summary.push({ field: "gone" }), /the summary names “gone”/],
    ["a tone's group", (c) => (c.tones.labels[0]!.group = "gone"), /group “gone”/],
    [
      "a decision rule's reason",
      (c) => c.decisions.reasons.splice(0, 1),
      /reason “within_policy”, which does not exist/,
    ],
    [
      "a field called as doubts are",
      (c) => (c.claimTypes[2]!.fields[0]!.id = "uncertain"),
      /cannot be a field's id/,
    ],
    ["a key of the page", (c) => (c.tones.labels[0]!.key = "z"), /The key z would/],
  ])("finds %s", (_, change, message) => {
    expect(checkCodebook(changed(change)).join("\n")).toMatch(message);
  });
});

describe("keys", () => {
  test("clash where two would work at once, and only there", () => {
    expect(keyClashes(changed((c) => (c.tones.labels[0]!.key = "c")))).toMatchObject([
      { key: "c", context: "judging" },
    ]);
    expect(keyClashes(changed((c) => (c.claimTypes[0]!.key = "m")))).toMatchObject([
      { key: "m", context: "marking" },
    ]);
    expect(keyClashes(changed((c) => (c.claimTypes[0]!.key = "1")))).toEqual([]);
    expect(keyClashes(changed((c) => (c.decisions.kinds[0]!.key = "s")))).toMatchObject([
      { uses: ["skip, with a reason", "approve"] },
    ]);
    expect(keyClashes(changed((c) => (c.tones.labels[0]!.key = null)))).toEqual([]);
  });

  test("of the page are listed once each in their context", () => {
    const seen = reservedKeys.map((use) => `${use.context} ${use.key}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("of the codebook say what they do", () => {
    expect(
      codebookKeys(defaultCodebook).find((use) => use.key === "c" && use.context === "marking")?.does,
    ).toBe("mark as casualty count");
  });
});

describe("finding a field by path", () => {
  test("passes over the numbers of records", () => {
    const fields = allFields(defaultCodebook);
    expect(fieldAt(fields, "counts.0.range.min")?.id).toBe("range");
    expect(fieldAt(fields, "counts.quantifier")?.id).toBe("quantifier");
    expect(fieldAt(fields, "voice")?.id).toBe("voice");
    expect(fieldAt(fields, "counts.0.gone")).toBeUndefined();
  });
});
