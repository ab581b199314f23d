import { templates as plainTemplates, slots } from "./ordinary-templates.ts";
import { doubtTemplates } from "./ordinary-templates-doubt.ts";

const templates = [...plainTemplates, ...doubtTemplates];

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many comments of ordinary talk, the same for the same seed: one to three sentences, some shouted, some careless. */
export function ordinaryComments(count: number, seed: number): string[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const sentence = () => {
    const filled = pick(templates).replace(/\{(\w+)\}/g, (_, name: string) => pick(slots[name]!));
    return filled[0]!.toUpperCase() + filled.slice(1);
  };
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: 1 + Math.floor(next() * 3) }, sentence).join(" ");
    const style = next();
    if (style < 0.05) return text.toUpperCase();
    if (style < 0.25) return text.toLowerCase();
    return style < 0.35 ? text.replace(/,/g, "").replace(/\.(?= |$)/g, "\n") : text;
  });
}
