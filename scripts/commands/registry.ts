import type { Command } from "./types.ts";

/** Every file of this folder that is a command, by its words: `audit/verify.ts` is "audit verify". Loaded when called. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries(import.meta.glob<Command>(["./**/*.ts", "!./types.ts", "!./registry.ts", "!./help.ts"])).map(
    ([path, load]) => [path.replace(/^\.\/|\.ts$/g, "").replaceAll("/", " "), load],
  ),
);
