import { optionsOf, toneLabelOf } from "./lookup.ts";
import type { Problem } from "./normalise.ts";
import type { Codebook, ToneLabel } from "./types.ts";

/** One label of a reading. A label's target (the group that is attacked) is a mark of its own: `label:target`, without intensity. */
export interface ToneMark {
  label: string;
  intensity: number | null;
}

/** Id of the mark that says whom a label is aimed at. */
export function targetMark(label: string, target: string): string {
  return `${label}:${target}`;
}

/** Label and target of a mark's id; target is null for the label itself. */
export function splitMark(id: string): { label: string; target: string | null } {
  const colon = id.indexOf(":");
  return colon < 0 ? { label: id, target: null } : { label: id.slice(0, colon), target: id.slice(colon + 1) };
}

/** True when a mark says that the tone is there; intensity 0 says "looked for and not there". */
export function isThere(mark: ToneMark): boolean {
  return mark.intensity !== 0;
}

/**
 * Checks the labels of a tone reading, any JSON, against the codebook. Gives them in the codebook's order, each once,
 * and every problem; `path` is the label's id, empty for the reading as a whole.
 */
export function validateTones(codebook: Codebook, raw: unknown): { labels: ToneMark[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const block = (path: string, message: string) => problems.push({ path, message, level: "block" });
  const given = new Map<string, unknown>();
  for (const entry of Array.isArray(raw) ? raw : []) {
    const { label, intensity = null } = (entry ?? {}) as { label?: unknown; intensity?: unknown };
    if (typeof label === "string") given.set(label, intensity);
    else block("", "A tone needs its label. Reload the page.");
  }
  const labels = codebook.tones.labels.flatMap((label) => marksOf({ codebook, label, given, block }));
  for (const id of given.keys()) {
    if (!isKnown(codebook, id)) block(id, `The codebook has no tone “${id.slice(0, 60)}”. Reload the page.`);
  }
  const there = labels.filter((mark) => isThere(mark) && splitMark(mark.label).target === null);
  if (there.length === 0)
    block("", "Set at least one tone; the codebook says which one fits where nothing else does.");
  for (const mark of there) {
    const alone = toneLabelOf(codebook, mark.label)?.alone;
    if (alone && there.length > 1) block(mark.label, alone.message);
  }
  return { labels, problems };
}

interface Given {
  codebook: Codebook;
  label: ToneLabel;
  given: ReadonlyMap<string, unknown>;
  block: (path: string, message: string) => void;
}

/** The label itself, if set, then its targets. */
function marksOf({ codebook, label, given, block }: Given): ToneMark[] {
  const targets = label.targets
    ? optionsOf(codebook, label.targets.list)
        .map((option) => targetMark(label.id, option.id))
        .filter((id) => given.has(id))
    : [];
  if (!given.has(label.id)) {
    if (targets.length > 0)
      block(label.id, `“${label.label}” is not set, but its target is. Set it, or clear the target.`);
    return [];
  }
  const intensity = intensityOf(codebook, label, given.get(label.id));
  if (intensity === undefined) {
    const steps = codebook.tones.intensities;
    block(label.id, `Say how strong “${label.label}” is: ${steps[0]?.value} to ${steps.at(-1)?.value}.`);
    return [];
  }
  if (intensity !== 0 && label.targets?.required && targets.length === 0) {
    block(label.id, `Say whom “${label.label}” is aimed at.`);
  }
  return [{ label: label.id, intensity }, ...targets.map((id) => ({ label: id, intensity: null }))];
}

/** The intensity as a step of the scale, null for a label without one, undefined when it is missing or off the scale. */
function intensityOf(codebook: Codebook, label: ToneLabel, raw: unknown): number | null | undefined {
  if (!label.intensity) return null;
  const value = typeof raw === "string" && raw !== "" ? Number(raw) : raw;
  return codebook.tones.intensities.find((step) => step.value === value)?.value;
}

function isKnown(codebook: Codebook, id: string): boolean {
  const { label: labelId, target } = splitMark(id);
  const label = toneLabelOf(codebook, labelId);
  if (!label || target === null) return label !== undefined;
  return (
    label.targets !== undefined &&
    optionsOf(codebook, label.targets.list).some((option) => option.id === target)
  );
}
