import { finders } from "../suggest/finders/index.ts";
import type { QueueOrder } from "./model-body.ts";

/**
 * Names an engine by the versions of its finders, the rules that are off and the model that re-scores, such as "casualties 2, source 1; off:
 * disputed/doubt". Another name means that texts may be read differently, so all are read again.
 */
export function engineName(off: Iterable<string>, model: { id: number; order: QueueOrder } | null): string {
  const versions = finders.map(({ name, version }) => `${name} ${version}`).join(", ");
  const without = [...off].sort().join(", ");
  return [
    versions,
    ...(without === "" ? [] : [`off: ${without}`]),
    ...(model === null ? [] : [`model ${model.id}, by ${model.order}`]),
  ].join("; ");
}
