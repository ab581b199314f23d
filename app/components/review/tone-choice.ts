import { toneLabelOf } from "#app/domain/codebook/lookup.ts";
import { splitMark, type ToneMark, targetMark } from "#app/domain/codebook/tones.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";

/** How strong a label is when it is first set: slight. */
const firstIntensity = 1;

/** The marks with a label set, or without it and its targets. */
export function toggleTone(codebook: Codebook, marks: readonly ToneMark[], label: string): ToneMark[] {
  if (marks.some((mark) => mark.label === label)) {
    return marks.filter((mark) => splitMark(mark.label).label !== label);
  }
  const hasIntensity = toneLabelOf(codebook, label)?.intensity === true;
  return [...marks, { label, intensity: hasIntensity ? firstIntensity : null }];
}

/** What its key does: sets a label, then raises it step by step, and after the strongest clears it. */
export function raiseTone(codebook: Codebook, marks: readonly ToneMark[], label: string): ToneMark[] {
  const mark = marks.find((candidate) => candidate.label === label);
  const top = codebook.tones.intensities.at(-1)?.value ?? 0;
  if (!mark || mark.intensity === null || mark.intensity >= top) return toggleTone(codebook, marks, label);
  return setIntensity(marks, label, mark.intensity + 1);
}

export function setIntensity(marks: readonly ToneMark[], label: string, intensity: number): ToneMark[] {
  return marks.map((mark) => (mark.label === label ? { label, intensity } : mark));
}

/** Sets or clears whom a label is aimed at. */
export function toggleTarget(marks: readonly ToneMark[], label: string, target: string): ToneMark[] {
  const id = targetMark(label, target);
  return marks.some((mark) => mark.label === id)
    ? marks.filter((mark) => mark.label !== id)
    : [...marks, { label: id, intensity: null }];
}

/** Equal whatever the order they were chosen in. */
export function sameTones(a: readonly ToneMark[], b: readonly ToneMark[]): boolean {
  const told = (marks: readonly ToneMark[]) =>
    marks
      .map((mark) => `${mark.label} ${mark.intensity}`)
      .sort()
      .join();
  return told(a) === told(b);
}
