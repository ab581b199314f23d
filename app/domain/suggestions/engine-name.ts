import { finders } from "../suggest/finders/index.ts";

/**
 * Names an engine by the versions of its finders and the rules that are off, such as "casualties 2, source 1; off:
 * disputed/doubt". Another name means that texts may be read differently, so all are read again.
 */
export function engineName(off: Iterable<string>): string {
  const versions = finders.map(({ name, version }) => `${name} ${version}`).join(", ");
  const without = [...off].sort().join(", ");
  return without === "" ? versions : `${versions}; off: ${without}`;
}
