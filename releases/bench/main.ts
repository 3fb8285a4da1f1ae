import { bestResolveCost, GOAL } from './resolve-cost.ts';

/** Prints what resolving costs, and exits with 1 when a long log costs more than the goal. */
const { known, moved, report } = bestResolveCost();
const isMet = Math.max(known, moved) <= GOAL;
process.stdout.write(
  `${report}\nratio ${known.toFixed(2)}, after a change ${moved.toFixed(2)}; goal ${GOAL}: ${isMet ? 'met' : 'missed'}\n`,
);
process.exitCode = isMet ? 0 : 1;
