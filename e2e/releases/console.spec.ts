import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChangeRequest, changeRelease, integrityOf, publish } from '@maru/releases';
import type { Page } from '@playwright/test';
import { type Store, startStore } from '../fixtures/store.ts';
import { test as base, expect } from '../fixtures/test.ts';

const repository = join(import.meta.dirname, '../..');

/** A store with the console. */
const test = base.extend<object, { store: Store }>({
  store: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know what a fixture needs
    async ({}, use) => {
      const store = await startStore({ MARU_CONSOLE_DIR: join(repository, 'releases/console/public') });
      await use(store);
      await store.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const cartOf = (page: Page) => page.locator('article[data-name="mfe-cart"]');

/** A release of the cart that differs from the live one in a file that nobody loads. */
async function publishCart(
  { releases, filesOf }: Store,
  version: string,
  releaseId: string,
  changes: { operations?: string[] } = {},
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'maru-cart-'));
  try {
    await cp(await filesOf('mfe-cart'), directory, { recursive: true });
    const file = join(directory, 'release.json');
    const text = (await readFile(file, 'utf8')).replace(/"version":\s*"[^"]+"/, `"version": "${version}"`);
    const before = JSON.parse(text);
    const mark = Buffer.from(`/* ${version} */`);
    await writeFile(join(directory, 'mark.js'), mark);
    const next = {
      ...before,
      releaseId,
      federationName: before.federationName.replace(before.releaseId, releaseId),
      files: { ...before.files, 'mark.js': { size: mark.length, integrity: integrityOf(mark) } },
      requires: { operations: [...before.requires.operations, ...(changes.operations ?? [])] },
    };
    await writeFile(file, JSON.stringify(next));
    await publish({ log: releases.log, store: releases.store, directory, who: 'test', reason: 'Try' });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function signInAsOperator(page: Page, { dataDirectory }: Store): Promise<void> {
  const text = await readFile(join(dataDirectory, 'operator-password.txt'), 'utf8');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('operator@maru.example');
  await page.getByLabel('Password', { exact: true }).fill(text.trim());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/_maru/');
}

/** Release of the cart that a new visitor's next document has. */
async function cartInDocument({ origin }: Store): Promise<string> {
  const html = await (await fetch(`${origin}/en/cart`)).text();
  const snapshot = JSON.parse(html.match(/id="maru-snapshot"[^>]*>([^<]+)</)?.[1] ?? '{}');
  return snapshot.remotes.find((remote: { name: string }) => remote.name === 'mfe-cart').version;
}

test('shows everybody what is live, follows the log, and keeps people and reasons for operators', async ({
  page,
  store,
}) => {
  await page.goto('/_maru/');
  await expect(page.locator('article.entry')).toHaveCount(4);
  await expect(cartOf(page)).toContainText('live');
  await expect(page.getByRole('button', { name: 'Disable' })).toHaveCount(0);
  const { log, store: files } = store.releases;
  const request = { type: 'disable', name: 'mfe-account' } as const;
  await changeRelease({ log, store: files, request, who: 'test', reason: 'To see it' });
  await expect(page.locator('article[data-name="mfe-account"]')).toContainText('disabled');
  await expect(page.getByText('To see it')).toHaveCount(0);
  await expect(page.getByText('Operators see who changed what')).toBeVisible();
  await changeRelease({ log, store: files, request: { ...request, type: 'enable' }, who: 'test', reason: 'Seen' });
  await expect(page.locator('article[data-name="mfe-account"]')).not.toContainText('disabled');
  await signInAsOperator(page, store);
  await expect(page.getByRole('list').getByText('To see it')).toBeVisible();
  await expect(cartOf(page)).toContainText('mfe-cart');
});

test('has a policy of its own, which the store’s pages do not get', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policy('/_maru/')).toContain("script-src 'self'");
  expect(await policy('/_maru/')).not.toContain('unsafe');
  expect(await policy('/en')).toContain("'strict-dynamic'");
});

test('an operator rolls back with a reason, and the next document has the old release', async ({ page, store }) => {
  const before = await cartInDocument(store);
  await publishCart(store, '9.0.0', '0123456789ab');
  const { log, store: files } = store.releases;
  const request = { type: 'activate', name: 'mfe-cart', release: '9.0.0' } as const;
  await changeRelease({ log, store: files, request, who: 'test', reason: 'Ready' });
  await expect.poll(() => cartInDocument(store)).toBe('9.0.0');

  await page.goto('/_maru/');
  await signInAsOperator(page, store);
  await expect(cartOf(page)).toContainText('9.0.0');
  await cartOf(page).getByRole('button', { name: 'Roll back' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The total is wrong for two of a kind');
  await dialog.getByRole('button', { name: 'Roll back' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list').getByText('The total is wrong for two of a kind')).toBeVisible();
  await expect.poll(() => cartInDocument(store), { timeout: 1000, intervals: [50] }).toBe(before);
  const [entry] = (await store.releases.log.read()).slice(-1);
  expect(entry).toMatchObject({
    change: { type: 'rollback', name: 'mfe-cart' },
    who: 'Maru desk',
    reason: 'The total is wrong for two of a kind',
  });
});

test('an operator sees sizes, kit, shares, what a release changes, and why one is not chosen; and disables with a reason', async ({
  page,
  store,
}) => {
  const before = await cartInDocument(store);
  await publishCart(store, '9.1.0', '0123456789cd');
  const { log, store: files } = store.releases;
  const change = (request: ChangeRequest) => changeRelease({ log, store: files, request, who: 'test', reason: 'Try' });
  await change({ type: 'canary', name: 'mfe-cart', percent: 25, release: '9.1.0' });

  await page.goto('/_maru/');
  await signInAsOperator(page, store);
  await expect(cartOf(page)).toContainText('live, with a canary');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeHidden();
  await expect(cartOf(page).getByRole('meter', { name: '9.1.0, 25 % of visitors' })).toBeVisible();
  await expect(cartOf(page)).toContainText(/\d+\.\d kB of \d+\.\d kB, \d+ files/);
  await expect(cartOf(page)).toContainText(/Kit\s*1\.\d+\.\d+/);
  const published = page.locator('#log > li').filter({ hasText: 'published mfe-cart 9.1.0' });
  await published.getByText('What it changes').click();
  await expect(published).toContainText('mark.js added, 11 B');
  await expect(published).toContainText(`version: ${before} → 9.1.0`);
  await expect(published).toContainText(/all files \d+\.\d kB → \d+\.\d kB/);

  await publishCart(store, '9.2.0', '0123456789ef', { operations: ['wrapAsGift'] });
  await change({ type: 'activate', name: 'mfe-cart', release: '9.2.0' });
  await expect(cartOf(page)).toContainText(
    '9.2.0 is not chosen: mfe-cart calls wrapAsGift, which the gateway does not have.',
  );
  expect(await cartInDocument(store)).toBe(before);
  const needs = page.locator('#log > li').filter({ hasText: 'published mfe-cart 9.2.0' });
  await expect(needs).toBeVisible();

  await cartOf(page).getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('It stays away until the gateway is out');
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect(cartOf(page)).toContainText('disabled');
  await expect(page.getByRole('list').getByText('It stays away until the gateway is out')).toBeVisible();
  await page.screenshot({ path: 'dist/console-operator.png', fullPage: true });
  await change({ type: 'enable', name: 'mfe-cart' });
  await change({ type: 'rollback', name: 'mfe-cart' });
});

for (const width of [390, 1280]) {
  for (const [locale, words] of [
    ['en-GB', 'Live'],
    ['ko-KR', '현재'],
  ] as const) {
    test(`fits ${width} px (${locale})`, async ({ browser, store }) => {
      const context = await browser.newContext({ baseURL: store.origin, locale, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto('/_maru/');
      await expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();
      await expect(page.locator('article.entry')).toHaveCount(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({ path: `dist/console-${width}-${locale}.png`, fullPage: true });
      await context.close();
    });
  }
}
