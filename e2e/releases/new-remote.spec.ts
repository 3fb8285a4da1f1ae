import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createRemote } from '../../scripts/new-remote/create-remote.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { copyRepository, linkRoom } from '../../scripts/working-copy.ts';
import { type Store, startStore } from '../fixtures/store.ts';
import { test as base, expect } from '../fixtures/test.ts';

const repository = join(import.meta.dirname, '../..');
const NAME = 'mfe-gift-cards';

/** A store of its own: a fourth remote in the navigation is not what the other journeys look for. */
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

let copy = '';
test.beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'maru-new-remote-'));
  await rm(copy, { recursive: true });
  await copyRepository(repository, copy);
});
test.afterAll(() => rm(copy, { recursive: true, force: true }));

const gifts = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Gift cards', exact: true });

test('a fourth remote is made, appears at its path and in the navigation, and goes', async ({
  page,
  store,
  expectProblems,
}) => {
  test.setTimeout(180_000);
  expectProblems(/status of 404/);
  const room = join(copy, NAME);
  const processes = [store.processes.services.child.pid, store.processes.gateway.child.pid];
  const maru = (...args: string[]) =>
    runCommand('npx', ['maru', ...args, '--data', store.dataDirectory, '--reason', 'First release'], {
      cwd: repository,
    });

  await test.step('the generator makes a room that is clean, builds and conforms', async () => {
    createRemote({ root: copy, room: 'gift-cards', ko: '선물카드', en: 'Gift cards', team: 'gifts' });
    linkRoom(join(copy, 'node_modules'), NAME);
    await runCommand('npx', ['biome', 'check', '--error-on-warnings', NAME], { cwd: copy });
    await Promise.all([runCommand('npm', ['run', 'build'], { cwd: room }), runCommand('npm', ['test'], { cwd: room })]);
  });

  await test.step('it is published and activated on the running store', async () => {
    await page.goto('/en/gift-cards');
    await expect(gifts(page)).toHaveCount(0);
    await maru('keys', 'add', 'gifts', '--names', NAME);
    await maru('publish', NAME, '--dir', join(room, 'dist/release'));
    await maru('activate', NAME);
  });

  await test.step('a new visitor finds it', async () => {
    await page.context().clearCookies();
    await page.goto('/en');
    await gifts(page).click();
    await expect(page).toHaveURL(/\/en\/gift-cards$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gift cards');
    const answer = await page.goto('/ko/gift-cards');
    expect(answer?.status()).toBe(200);
    await expect(page).toHaveTitle('선물카드 · Maru');
    await expect(page.getByText('아직 비어 있는 방입니다.')).toBeVisible();
  });

  await test.step('taken off, it is gone from its path and the navigation', async () => {
    await maru('disable', NAME);
    const answer = await page.goto('/en/gift-cards');
    expect(answer?.status()).toBe(404);
    await expect(gifts(page)).toHaveCount(0);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Jars' })).toHaveCount(1);
  });
  expect([store.processes.services.child.pid, store.processes.gateway.child.pid]).toEqual(processes);
  expect(store.processes.gateway.child.exitCode).toBeNull();
});
