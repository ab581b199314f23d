import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The evaluation fixtures: the folder that DOCKET_FIXTURES names, else the one beside the project; null without one. */
export function fixturesFolder(...parts: string[]): string | null {
  const folder = resolve(process.env.DOCKET_FIXTURES ?? "../shared/fixtures");
  const wanted = join(folder, ...parts);
  if (existsSync(wanted)) return wanted;
  console.log(`skipped: fixtures folder not found (${parts.join("/")})`);
  return null;
}
