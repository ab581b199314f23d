import type { Role } from "#app/domain/vocabulary.ts";

/** Who looks at the page, as far as its frame shows. */
export interface Viewer {
  id: number;
  displayName: string;
  role: Role;
}
