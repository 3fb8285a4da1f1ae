import { hash } from 'node:crypto';

/**
 * Where a visitor stands for a release, in [0, 100): below the canary's percent means it gets it. The same for ever
 * for the same three, evenly spread, and independent between remotes and between releases of one remote.
 */
export function bucketOf(visitor: string, name: string, releaseId: string): number {
  const digest = hash('sha256', `${visitor}\n${name}\n${releaseId}`, 'buffer');
  return (digest.readUIntBE(0, 6) / 2 ** 48) * 100;
}
