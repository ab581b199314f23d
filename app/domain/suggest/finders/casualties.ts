import type { Finder } from "../types.ts";

/** Counts of people killed, injured, missing, detained, displaced or at risk. */
export const casualties: Finder = {
  name: "casualties",
  version: 1,
  find() {
    return { found: [], vetoes: [] };
  },
};
