import type { Hue, LineStyle } from "#app/domain/codebook/types.ts";

/** The two signs of a claim type beside its letter, as the codebook gives them. */
export interface ClaimSigns {
  hue: Hue;
  line: LineStyle;
}

/** Classes that carry a claim type's hue and line, for tags, marks in text, quotes and glyphs. */
export function signClasses({ hue, line }: ClaimSigns): string {
  return `hue-${hue} line-${line}`;
}

/** A claim's letter and number over its line: C2. `suggested` is dotted. */
export function ClaimTag(props: { signs: ClaimSigns; tag: string; suggested?: boolean }) {
  const { signs, tag, suggested } = props;
  return <span className={`tag ${signClasses(signs)}${suggested === true ? " suggested" : ""}`}>{tag}</span>;
}
