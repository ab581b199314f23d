import * as build from "virtual:remix/server-build";
import type { Frontend } from "./app.ts";
import { builtStatics } from "./statics.ts";

/**
 * The pages and files of the build this program belongs to.
 * @param root the project folder
 */
export function builtFrontend(root: string): Frontend {
  return { build, statics: builtStatics(root), developing: false };
}
