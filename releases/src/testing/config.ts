/** How long campaigns run: `ROUNDS` of the environment, or the short default. */
export function rounds(short: number): number {
  const asked = Number(process.env.ROUNDS);
  return Number.isInteger(asked) && asked > 0 ? asked : short;
}

/** Seed of a campaign: `SEED` of the environment, or a fixed one, so that a run can be repeated. */
export function seed(): number {
  const asked = Number(process.env.SEED);
  return Number.isInteger(asked) && asked !== 0 ? asked : 20_261_125;
}
