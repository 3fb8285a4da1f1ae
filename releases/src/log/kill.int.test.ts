import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReleases } from '../open-releases.ts';
import { publishBuilt } from '../publish/publish-built.ts';
import { rounds, seed } from '../testing/config.ts';
import { hostFixture, remoteFixture, temporaryDirectory, writeFixture } from '../testing/fixture-release.ts';
import { verifyReleases } from '../verify/verify-releases.ts';

const PUBLISHER = fileURLToPath(new URL('../testing/append-forever.ts', import.meta.url));

/** Milliseconds from 0 to 250, the same for the same seed and round. */
const momentOf = (round: number) => ((seed() + round * 7919) * 2654435761) % 250;

describe('publishers that are killed', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let dataDirectory: string;
  let children: ChildProcess[] = [];

  beforeEach(async () => {
    place = await temporaryDirectory();
    dataDirectory = join(place.directory, 'data');
    const directories = [
      await writeFixture(hostFixture(), join(place.directory, 'shell')),
      await writeFixture(remoteFixture(), join(place.directory, 'cart')),
    ];
    await publishBuilt({ dataDirectory, directories });
  });
  afterEach(async () => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    children = [];
    await place.remove();
  });

  /** A publisher, and the positions that it said were on disk. */
  function startPublisher(who: string) {
    const child = spawn(process.execPath, [PUBLISHER, dataDirectory, who], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    let said = '';
    child.stdout.on('data', chunk => {
      said += chunk;
    });
    const positions = () => said.split('\n').slice(0, -1).map(Number);
    return { child, positions };
  }

  it('lose and tear nothing: the log opens, with every entry that was acknowledged', {
    timeout: rounds(3) * 30_000,
  }, async () => {
    let before = (await countEntries()) ?? 0;
    for (let round = 0; round < rounds(3); round++) {
      const publishers = [startPublisher('a'), startPublisher('b')];
      await Promise.all(publishers.map(({ child }) => once(child.stdout, 'data')));
      await new Promise(resolve => setTimeout(resolve, momentOf(round)));
      const ends = publishers.map(({ child }) => once(child, 'close'));
      for (const { child } of publishers) child.kill('SIGKILL');
      await Promise.all(ends);

      const acknowledged = publishers.flatMap(({ positions }) => positions());
      const entries = await countEntries();
      expect(new Set(acknowledged).size, 'a position is given once').toBe(acknowledged.length);
      expect(entries, `round ${round}`).toBeGreaterThanOrEqual(Math.max(...acknowledged));
      expect(entries).toBeGreaterThan(before);
      before = entries;
    }
    expect(await verifyReleases({ dataDirectory })).toMatchObject({ state: 'intact', log: { entries: before } });
  });

  async function countEntries(): Promise<number> {
    const { log, close } = await openReleases({ dataDirectory });
    const { position } = await log.head();
    await close();
    return position;
  }
});
