import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeLog } from '../testing/describe-log.ts';
import { temporaryDirectory } from '../testing/fixture-release.ts';
import { openFileLog } from './file-log.ts';

describeLog('files', async () => {
  const { directory, remove } = await temporaryDirectory();
  return { open: () => openFileLog({ directory }), remove };
});

describe('the file log', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  const entry = (position: number) => join(place.directory, 'log', `${String(position).padStart(10, '0')}.json`);
  const options = { who: 'cart-team', reason: 'A test', at: '2026-11-25T00:00:00.000Z' };

  beforeEach(async () => {
    place = await temporaryDirectory();
    const log = await openFileLog(place);
    for (const releaseId of ['0000000000aa', '0000000000bb', '0000000000cc']) {
      await log.append({ type: 'activate', name: 'mfe-cart', releaseId }, options);
    }
  });
  afterEach(() => place.remove());

  it('refuses to open when any byte of an entry has changed', async () => {
    const original = await readFile(entry(2));
    for (let index = 0; index < original.length; index++) {
      const flipped = Buffer.from(original);
      flipped[index] = (flipped[index] ?? 0) ^ 1;
      await writeFile(entry(2), flipped);
      await expect(openFileLog(place), `byte ${index}`).rejects.toMatchObject({ code: 'release/log-corrupt' });
    }
  });

  it('refuses to open when an entry in the middle is missing', async () => {
    await rm(entry(2));
    await expect(openFileLog(place)).rejects.toMatchObject({
      code: 'release/log-corrupt',
      message: expect.stringContaining('entry 2 is missing'),
    });
  });

  it('refuses to open when two entries have changed places', async () => {
    const [second, third] = [await readFile(entry(2)), await readFile(entry(3))];
    await writeFile(entry(2), third);
    await writeFile(entry(3), second);
    await expect(openFileLog(place)).rejects.toMatchObject({ code: 'release/log-corrupt' });
  });

  it('opens beside what a killed writer left, and removes it once it is old', async () => {
    const torn = join(place.directory, 'log', '.killed.tmp');
    await writeFile(torn, '{"position":4,"at":"2026');
    expect(await (await openFileLog(place)).read()).toHaveLength(3);
    await utimes(torn, new Date(0), new Date(0));
    await openFileLog(place);
    expect(await readdir(join(place.directory, 'log'))).toHaveLength(3);
  });

  it('says that it is unreachable, not corrupt, when the place cannot be used', async () => {
    const file = join(place.directory, 'plain');
    await writeFile(file, '');
    await expect(openFileLog({ directory: file })).rejects.toMatchObject({ code: 'release/log-unreachable' });
  });

  it('tells a watcher once that it cannot go on, and goes on when it can', async () => {
    const [watcher, writer] = [await openFileLog(place), await openFileLog(place)];
    const heard: number[] = [];
    const failures: unknown[] = [];
    const stop = watcher.watch(
      records => heard.push(...records.map(({ position }) => position)),
      error => failures.push(error),
    );
    await writeFile(entry(4), 'not an entry\n');
    await vi.waitFor(() => expect(failures).toHaveLength(1), { timeout: 2_000 });
    await new Promise(resolve => setTimeout(resolve, 1_000));
    expect(failures).toMatchObject([{ code: 'release/log-corrupt' }]);
    await rm(entry(4));
    await writer.append({ type: 'disable', name: 'mfe-cart' }, options);
    await vi.waitFor(() => expect(heard).toEqual([4]), { timeout: 2_000 });
    stop();
  });
});
