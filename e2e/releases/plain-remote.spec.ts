import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeRelease, publish } from '@maru/releases';
import type { Page } from '@playwright/test';
import { writeFixture } from '../../releases/src/testing/fixture-release.ts';
import { plainRemote } from '../fixtures/plain-remote.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { test as base, expect } from '../fixtures/test.ts';

const test = base.extend<object, { store: Store }>({
  store: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs
    async ({}, use) => {
      const store = await startStore();
      await use(store);
      await store.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

interface Held {
  visits: number;
  timers: number;
  listeners: number;
}

const heldBy = (page: Page) =>
  page.evaluate(() => ({ ...(globalThis as unknown as { studioNotes: Held }).studioNotes }));

test('a remote without React is shown at its path, talks to the shell and leaves nothing behind', async ({
  page,
  store: { releases },
}) => {
  const directory = await mkdtemp(join(tmpdir(), 'maru-plain-'));
  await writeFixture(plainRemote(), directory);
  const { publicKey } = await releases.keys.ensure('notes-team');
  const note = { who: 'test', reason: 'A room in plain DOM', at: new Date().toISOString() };
  await releases.log.append({ type: 'add-key', team: 'notes-team', key: publicKey, names: ['mfe-notes'] }, note);
  await publish({ ...releases, directory, ...note });
  await changeRelease({ ...releases, request: { type: 'activate', name: 'mfe-notes' }, ...note });
  await rm(directory, { recursive: true, force: true });

  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/ko/notes');
  await expect(heading).toHaveText('공방의 쪽지');
  await expect(page).toHaveTitle('공방의 쪽지 · Maru');
  await page.goto('/en');
  for (const visit of [1, 2, 3]) {
    await page.getByRole('banner').getByRole('link', { name: 'Notes' }).click();
    await expect(heading).toHaveText('Notes of the studio');
    await expect(page.getByText(`${visit} visits`)).toHaveAttribute('data-ticks', /\d/);
    expect(await heldBy(page)).toEqual({ visits: visit, timers: 1, listeners: 1 });
    await page.getByRole('button', { name: 'Tea' }).click();
    await expect(page).toHaveURL(/\/en\/c\/tea$/);
    await expect(heading).toHaveText('Tea');
    await expect.poll(() => heldBy(page)).toEqual({ visits: visit, timers: 0, listeners: 0 });
    await expect(page.getByText('Notes of the studio')).toHaveCount(0);
  }
});
