/** A source of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32, T. Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A standard normal value from two uniform ones (Box and Muller, 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** An index below `count`, small ones far more often, as words are used (rank proportional to 1 / frequency). */
export function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1 + Math.floor(random() * 1.5));
}
