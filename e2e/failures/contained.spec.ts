import { rename } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

/** What still works without a remote, and what the page says of the one that is missing. */
const missing = [
  {
    name: 'mfe-catalog',
    path: '/en/p/moon-jar-porcelain',
    title: 'This page did not come.',
    stillWorks: async (page: Page) => {
      await page.goto('/en/sign-in');
      await expect(page.getByRole('textbox', { name: /e-mail/i })).toBeVisible();
      await page.goto('/en/cart');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'mfe-cart',
    path: '/en/cart',
    title: 'This page did not come.',
    stillWorks: async (page: Page) => {
      await page.goto('/en/p/moon-jar-porcelain');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Moon jar/);
      await expect(page.getByText('Cart and orders did not come.')).toBeVisible();
      await page.goto('/en/c/tea');
      await expect(page.getByRole('heading', { level: 1, name: 'Tea' })).toBeVisible();
    },
  },
  {
    name: 'mfe-account',
    path: '/en/sign-in',
    title: 'This page did not come.',
    stillWorks: async (page: Page) => {
      const person = shopper(page, 'en');
      await person.openProduct('moon-jar-porcelain');
      await person.addToCart();
      await person.openCart();
      await person.openCheckout();
    },
  },
];

for (const { name, path, title, stillWorks } of missing) {
  test(`without the files of ${name} the rest goes on and the page says what is missing`, async ({
    page,
    store,
    expectProblems,
  }) => {
    expectProblems(
      /status of 404/,
      /Failed to load/,
      /dynamically imported module/,
      /integrity/i,
      /Failed to fetch/,
      /Refused to apply style/,
    );
    const files = await store.filesOf(name);
    await rename(files, `${files}.away`);
    try {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 5000 });
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.getByRole('button', { name: /try again/i }).first()).toBeVisible();
      await stillWorks(page);
    } finally {
      await rename(`${files}.away`, files);
    }
  });
}

test('a remote that never answers holds the page no longer than three seconds', async ({ page, expectProblems }) => {
  expectProblems(/timeout/i, /did not/i);
  await page.route('**/mfe_cart_*', () => undefined);
  const started = Date.now();
  await page.goto('/en/p/moon-jar-porcelain', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Moon jar/);
  await expect(page.getByText('Cart and orders did not come.')).toBeVisible();
  expect(Date.now() - started).toBeLessThan(6000);
});

test('a service that never answers holds the page no longer than three seconds', async ({
  page,
  store,
  expectProblems,
}) => {
  expectProblems(/status of 50[0-9]/);
  await store.break('inventory', { hang: true });
  try {
    const started = Date.now();
    await page.goto('/en/p/moon-jar-porcelain', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Moon jar/);
    expect(Date.now() - started).toBeLessThan(4500);
  } finally {
    await store.heal('inventory');
  }
});

test('a page whose recommendations fail keeps everything else', async ({ page, store, expectProblems }) => {
  expectProblems(/status of 50[0-9]/);
  await store.break('catalog', { errorRate: 1, operations: ['getRecommendations'] });
  try {
    await page.goto('/en/p/moon-jar-porcelain');
    await expect(page.getByText('The recommendations did not come.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
  } finally {
    await store.heal('catalog');
  }
});
