import type { Finder } from "../types.ts";
import { findDoubts } from "./doubt-search.ts";

const version = 5;

/** The defence against doubt: that the video is not fake, that somebody was there, that it has been verified. */
export const defence: Finder = {
  name: "defence",
  version,
  find: (analysis, context) => findDoubts(analysis, context, { side: "defence", version }),
};
