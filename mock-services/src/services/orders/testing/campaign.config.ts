/** How long a campaign of chance runs, and from which seed: `ROUNDS=30 SEED=7 npx vitest run src/services/orders`. */
export const campaign = Object.freeze({
  rounds: Number(process.env.ROUNDS ?? 3),
  seed: Number(process.env.SEED ?? 20_261_125),
});

/** A small generator (mulberry32), so that a failing campaign can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
