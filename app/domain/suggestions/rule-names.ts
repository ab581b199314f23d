/** The finder of a rule: "casualties" of "casualties/passive". Either can be switched off. */
export function finderOf(rule: string): string {
  return rule.split("/", 1)[0]!;
}

/** True when a rule, or the finder it belongs to, is switched off. */
export function isRuleOff(off: { has(rule: string): boolean }, rule: string): boolean {
  return off.has(rule) || off.has(finderOf(rule));
}
