import type { Role } from "../vocabulary.ts";

/** Every right that a page, an action or a command may ask for, in words that complete "may not ...". */
export const permissionLabels = {
  "queue.read": "read the queue, the texts and their history",
  "item.take": "take items and skip them",
  "claim.write": "mark claims",
  "tone.write": "set the tone of a comment",
  "rules.read": "see how the rules of suggestions do",
  "decision.write": "decide about comments",
  "import.run": "import material",
  "dataset.export": "export datasets",
  "names.read": "export the real names of commenters",
  "audit.read": "read the whole audit trail",
  "people.manage": "manage people and their roles",
  "codebook.manage": "change the codebook",
  "rules.manage": "switch rules, train models and hide suggestions",
} as const;
export type Permission = keyof typeof permissionLabels;
export const permissions = Object.keys(permissionLabels) as Permission[];

/** Roles as people read them. */
export const roleLabels: Record<Role, string> = {
  moderator: "Moderator",
  fact_checker: "Fact-checker",
  admin: "Admin",
};

/** What each role is for, beside the choice of a role. */
export const roleHints: Record<Role, string> = {
  moderator: "Decides about comments, sets tone and marks claims.",
  fact_checker: "Marks claims and sets tone; does not decide about comments.",
  admin: "Does everything, loads and exports material, manages people.",
};

const factChecker: readonly Permission[] = [
  "queue.read",
  "item.take",
  "claim.write",
  "tone.write",
  "rules.read",
];

/** The one table of who may do what. */
const granted: Record<Role, ReadonlySet<Permission>> = {
  fact_checker: new Set(factChecker),
  moderator: new Set([...factChecker, "decision.write"]),
  admin: new Set(permissions),
};

/** Whether a role holds a right. */
export function can(role: Role, permission: Permission): boolean {
  return granted[role].has(permission);
}

/** Why a right is refused and what to do next, for a page or a message. */
export function refusalWords(role: Role, permission: Permission): string {
  return `Your account has the role ${roleLabels[role]} and may not ${permissionLabels[permission]}. Ask an admin if you need to.`;
}
