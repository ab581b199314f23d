import type { Finder } from "../types.ts";
import { findDoubts } from "./doubt-search.ts";

const version = 5;

/** Who contests that something is real: media, figures, events, responsibility, sources. Doubt that is itself turned down is recorded as its defence. */
export const disputed: Finder = {
  name: "disputed",
  version,
  find: (analysis, context) => findDoubts(analysis, context, { side: "disputed", version }),
};
