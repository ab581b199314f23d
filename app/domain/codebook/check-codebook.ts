import { type Field, type SetValue, uncertainKey } from "./field-types.ts";
import { keyClashes } from "./keys.ts";
import { fieldAt, fieldsOf } from "./lookup.ts";
import type { ClaimRule } from "./rule-types.ts";
import type { SummaryPart } from "./summary-types.ts";
import type { ClaimType, Codebook } from "./types.ts";

/**
 * What is wrong with a codebook, in words: ids used twice, fields, lists or labels that are named and do not exist, keys
 * that clash. Empty for one that may be adopted.
 */
export function checkCodebook(codebook: Codebook): string[] {
  const { claimTypes, decisions, general, lists, tones } = codebook;
  return [
    ...twice("list", lists),
    ...lists.flatMap((list) => twice(`option of ${list.id}`, list.options)),
    ...twice("claim type", claimTypes),
    ...twice(
      "tag",
      claimTypes.map((type) => ({ id: type.tag })),
    ),
    ...twice("general field", general),
    ...twice("tone", tones.labels),
    ...twice("decision", decisions.kinds),
    ...twice("reason", decisions.reasons),
    ...claimTypes.flatMap((type) => checkClaimType(codebook, type)),
    ...checkTones(codebook),
    ...checkDecisions(codebook),
    ...keyClashes(codebook).map(
      ({ key, uses }) => `The key ${key} would ${uses.join(" and ")}. Give one of them another key.`,
    ),
  ];
}

function twice(what: string, things: readonly { id: string }[]): string[] {
  const ids = things.map((thing) => thing.id);
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => `There are two of ${what} “${id}”. Give one another id.`);
}

function checkClaimType(codebook: Codebook, type: ClaimType): string[] {
  const fields = fieldsOf(codebook, type);
  const missing = type.uses.filter((id) => !codebook.general.some((field) => field.id === id));
  return [
    ...missing.map((id) => `${type.id} uses “${id}”, which is no general field.`),
    ...twice(`field of ${type.id}`, fields),
    ...twice(`rule of ${type.id}`, type.rules),
    ...fields.flatMap((field) => checkField(codebook, type, field)),
    ...type.rules.flatMap((rule) => checkPaths(type, `rule ${rule.id}`, pathsOfRule(rule), fields)),
    ...checkPaths(
      type,
      "the summary",
      type.summary.flatMap((part) => pathsOfSummary(part, "")),
      fields,
    ),
  ];
}

function checkField(codebook: Codebook, type: ClaimType, field: Field): string[] {
  const at = `${type.id}.${field.id}`;
  const problems: string[] = [];
  if (field.id === uncertainKey || !/^[a-z][a-z0-9_]*$/.test(field.id)) {
    problems.push(`“${at}” cannot be a field's id. Use small letters, digits and underscores.`);
  }
  if (field.section !== undefined && !type.sections.some((section) => section.id === field.section)) {
    problems.push(`${at} stands in the section “${field.section}”, which does not exist.`);
  }
  if (field.kind === "group") {
    return [
      ...problems,
      ...twice(`field of ${at}`, field.fields),
      ...field.fields.flatMap((leaf) => checkField(codebook, type, leaf)),
      ...field.fields.flatMap((leaf) => checkSets(codebook, `${at}.${leaf.id}`, leaf, field.fields)),
    ];
  }
  if ((field.kind === "choice" || field.kind === "choices") && !hasList(codebook, field.list)) {
    problems.push(`${at} offers the list “${field.list}”, which does not exist.`);
  }
  if (field.kind === "ref" && field.types !== "any") {
    const unknown = field.types.filter((id) => !codebook.claimTypes.some((candidate) => candidate.id === id));
    problems.push(...unknown.map((id) => `${at} points to the claim type “${id}”, which does not exist.`));
  }
  return problems;
}

function checkSets(codebook: Codebook, at: string, field: Field, beside: readonly Field[]): string[] {
  if (field.kind !== "choice") return [];
  const options = codebook.lists.find((list) => list.id === field.list)?.options ?? [];
  return options.flatMap((option) =>
    Object.entries(option.sets ?? {})
      .flatMap(([path, value]) => [path, ...copied(value)])
      .filter((path) => !fieldAt(beside, path))
      .map((path) => `The option ${at}=${option.id} sets “${path}”, which does not exist.`),
  );
}

function copied(value: SetValue): string[] {
  return typeof value === "object" ? [value.copy] : [];
}

function checkPaths(
  type: ClaimType,
  where: string,
  paths: readonly string[],
  fields: readonly Field[],
): string[] {
  return paths
    .filter((path) => !fieldAt(fields, path))
    .map((path) => `${type.id}: ${where} names “${path}”, which does not exist.`);
}

function pathsOfRule(rule: ClaimRule): string[] {
  const inside = (path: string) => (rule.in === undefined ? path : `${rule.in}.${path}`);
  switch (rule.kind) {
    case "ordered":
      return [inside(rule.low), inside(rule.high)];
    case "within":
      return [inside(rule.value), inside(rule.range)];
    case "forbids":
    case "requires":
      return rule.fields.map(inside);
    case "is":
    case "avoids":
      return [inside(rule.field)];
    case "sum-at-most":
    case "each-at-most":
      return [
        rule.of,
        inside(rule.limit),
        ...rule.match.flatMap((field) => [inside(field), `${rule.of}.${field}`]),
      ];
    case "agrees":
      return [inside(rule.ref), rule.field];
  }
}

function pathsOfSummary(part: SummaryPart, prefix: string): string[] {
  if ("say" in part) return [];
  if ("firstOf" in part) return part.firstOf.flat().flatMap((inner) => pathsOfSummary(inner, prefix));
  if ("each" in part) return part.parts.flatMap((inner) => pathsOfSummary(inner, `${part.each}.`));
  if ("count" in part)
    return [part.count, part.words, part.approximate].flatMap((path) => (path ? [prefix + path] : []));
  return [prefix + part.field];
}

function checkTones(codebook: Codebook): string[] {
  return codebook.tones.labels.flatMap((label) => [
    ...(codebook.tones.groups.some((group) => group.id === label.group)
      ? []
      : [`The tone ${label.id} stands in the group “${label.group}”, which does not exist.`]),
    ...(label.targets && !hasList(codebook, label.targets.list)
      ? [`The tone ${label.id} offers the list “${label.targets.list}”, which does not exist.`]
      : []),
    ...(label.id.includes(":")
      ? [`The tone “${label.id}” holds a colon, which parts a label from its target.`]
      : []),
  ]);
}

function checkDecisions({ decisions, tones }: Codebook): string[] {
  const known = {
    decision: new Set(decisions.kinds.map((kind) => kind.id)),
    reason: new Set(decisions.reasons.map((reason) => reason.id)),
    tone: new Set(tones.labels.map((label) => label.id)),
  };
  return decisions.rules.flatMap((rule) => {
    const named: [keyof typeof known, string[]][] = [
      ["decision", [...("decisions" in rule ? rule.decisions : []), ...("after" in rule ? rule.after : [])]],
      ["reason", [...("reason" in rule ? [rule.reason] : []), ...("reasons" in rule ? rule.reasons : [])]],
      ["tone", tonesOf(rule)],
    ];
    return named.flatMap(([kind, ids]) =>
      ids
        .filter((id) => !known[kind].has(id))
        .map((id) => `The rule ${rule.id} names the ${kind} “${id}”, which does not exist.`),
    );
  });
}

function tonesOf(rule: Codebook["decisions"]["rules"][number]): string[] {
  if (rule.kind === "must-escalate") return [rule.tone];
  if (rule.kind === "usual-tone") return rule.anyOf.map((entry) => entry.tone);
  return rule.kind === "never-alone" ? rule.tones : [];
}

function hasList(codebook: Codebook, id: string): boolean {
  return codebook.lists.some((list) => list.id === id);
}
