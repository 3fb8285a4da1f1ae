import { expect, type Page, test } from '@playwright/test';
import { config } from '../config.ts';
import { shopper } from '../fixtures/shopper.ts';

interface Named {
  name: string;
  releaseId: string;
}

const { part, release, link } = config.smoke;

/** Which release of the part the document that is shown was made with. */
async function releaseInDocument(page: Page): Promise<string | undefined> {
  const text = (await page.locator('#maru-snapshot').textContent()) ?? '{}';
  const { host, remotes } = JSON.parse(text) as { host: Named; remotes: Named[] };
  return [host, ...remotes].find(({ name }) => name === part)?.releaseId;
}

test('a shopper gets as far as paying, with one part replaced', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', error => problems.push(String(error)));
  if (link) await page.goto(`/releases/v1/link?${new URLSearchParams({ token: link, to: '/en' })}`);
  else await page.goto('/en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (part) expect(await releaseInDocument(page)).toBe(release);

  const person = shopper(page, 'en');
  await page.getByRole('banner').getByRole('link', { name: 'Jars' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jars');
  await person.openProduct('small-moon-jar-whitematte');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await expect(person.payButton()).toBeVisible();
  await page.goto('/en/sign-in');
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeVisible();
  if (part) expect(await releaseInDocument(page)).toBe(release);
  expect(problems).toEqual([]);
});
