import { openReleases } from '../open-releases.ts';

/** A publisher for tests of what a kill leaves: appends without end, and says each position once it is on disk. */
const [dataDirectory = '', who = ''] = process.argv.slice(2);
const { log } = await openReleases({ dataDirectory });
for (let turn = 0; ; turn++) {
  const change = { type: turn % 2 === 0 ? 'disable' : 'enable', name: 'mfe-cart' } as const;
  const { position } = await log.append(change, { who, reason: `turn ${turn}`, at: new Date().toISOString() });
  process.stdout.write(`${position}\n`);
}
