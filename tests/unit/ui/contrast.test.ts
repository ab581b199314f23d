import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hues } from "#app/domain/codebook/types.ts";

const css = readFileSync("app/styles/tokens.css", "utf8");

type Rgb = [number, number, number];
const themes = { light: 0, dark: 1 } as const;

/** The colour of a token in a theme, from the sheet itself. */
function token(name: string, theme: keyof typeof themes): Rgb {
  const pair = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (pair === null) throw new Error(`tokens.css has no colour --${name}`);
  const hex = pair[themes[theme] + 1]!;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

const mixed = (over: Rgb, ground: Rgb, share: number) =>
  over.map((value, index) => value * share + ground[index]! * (1 - share)) as Rgb;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "chrome", "sunk", "accent-tint"];

describe.each(["light", "dark"] as const)("colours in the %s theme", (theme) => {
  const of = (name: string) => token(name, theme);

  test.each(["ink", "ink-2", "ink-3", "accent", "err", ...hues])(
    "--%s is readable on every ground",
    (name) => {
      for (const ground of grounds) {
        expect(contrast(of(name), of(ground)), `--${name} on --${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test("edges of controls reach 3:1 on every ground", () => {
    for (const ground of grounds) {
      expect(contrast(of("control"), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test("words stay readable on the accent, on a search hit and under tints", () => {
    expect(contrast(of("on-accent"), of("accent"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("ink"), of("hit"))).toBeGreaterThanOrEqual(4.5);
    // Rows held by others step back one ink, hits included.
    expect(contrast(of("ink-2"), of("hit"))).toBeGreaterThanOrEqual(4.5);
    for (const hue of hues) {
      const inHand = mixed(of(hue), of("paper"), 0.24);
      expect(contrast(of("ink"), inHand), `in hand, ${hue}`).toBeGreaterThanOrEqual(4.5);
      // A tag in hand is paper on its hue.
      expect(contrast(of("paper"), of(hue)), `tag in hand, ${hue}`).toBeGreaterThanOrEqual(4.5);
      for (const other of hues) {
        const stacked = mixed(of(other), mixed(of(other), mixed(of(hue), of("paper"), 0.09), 0.09), 0.09);
        expect(contrast(of("ink"), stacked), `${hue} under ${other}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
