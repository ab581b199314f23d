import { can, type Permission } from "#app/domain/auth/permissions.ts";
import type { Role } from "#app/domain/vocabulary.ts";

export interface NavEntry {
  to: string;
  label: string;
  /** What a role needs to see the page, the same as the page's own `handle.access`. */
  permission: Permission;
  /** Other addresses that belong under this entry. */
  also?: readonly string[];
}

/** Every page of the main navigation, in the order it stands there. */
export const navEntries: readonly NavEntry[] = [
  { to: "/queue", label: "Queue", permission: "queue.read", also: ["/items"] },
  { to: "/articles", label: "Articles", permission: "queue.read" },
  { to: "/rules", label: "Rules", permission: "rules.read" },
  { to: "/relations", label: "Relations", permission: "queue.read" },
  { to: "/datasets", label: "Datasets", permission: "dataset.export" },
  { to: "/imports", label: "Imports", permission: "import.run" },
  { to: "/audit", label: "Audit", permission: "audit.read" },
  { to: "/people", label: "People", permission: "people.manage" },
];

/** The entries that a role may see. */
export function navFor(role: Role): NavEntry[] {
  return navEntries.filter(({ permission }) => can(role, permission));
}

/** Whether a path lies at or under an entry. */
export function isUnder(entry: NavEntry, pathname: string): boolean {
  return [entry.to, ...(entry.also ?? [])].some(
    (path) => pathname === path || pathname.startsWith(`${path}/`),
  );
}
