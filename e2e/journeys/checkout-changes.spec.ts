import { randomUUID } from 'node:crypto';
import { CARDS, shopper } from '../fixtures/shopper.ts';
import type { Store } from '../fixtures/store.ts';
import { expect, test } from '../fixtures/test.ts';

test('a price that changes between cart and checkout is told before anybody is charged', async ({
  page,
  store,
  expectProblems,
}) => {
  expectProblems(/status of 409/);
  const sku = await skuOf(store, 'teapot-celadon');
  const person = shopper(page, 'en');
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  const before = (await person.payButton().textContent()) ?? '';
  const price = await priceOf(store, sku);
  await send(store, 'catalog', 'PUT', `/variants/${sku}/price`, { price: { amount: price + 7000, currency: 'KRW' } });
  try {
    await person.payButton().click();
    await expect(page.getByRole('alert').first()).toContainText('The total has changed');
    await expect(page.getByText(/^The total has changed since you saw it/)).toBeVisible();
    await expect(person.payButton()).not.toHaveText(before);
    await expect(page.getByLabel('Card number')).toHaveValue(CARDS.paid);
    await expect(page.getByLabel('E-mail')).toHaveValue('guest@example.com');
    await person.payButton().click();
    await person.untilOrdered();
    const paid = new Intl.NumberFormat('en').format(price + 7000);
    await expect(page.getByRole('main')).toContainText(`₩${paid}`);
  } finally {
    await send(store, 'catalog', 'PUT', `/variants/${sku}/price`, { price: { amount: price, currency: 'KRW' } });
  }
});

test('stock that runs out between checkout and payment charges nobody and says so', async ({
  page,
  store,
  expectProblems,
}) => {
  expectProblems(/status of 409/);
  const sku = await skuOf(store, 'small-moon-jar-whitematte');
  const person = shopper(page, 'en');
  await person.openProduct('small-moon-jar-whitematte');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  const { available } = await stockOf(store, sku);
  const held = await send(store, 'inventory', 'POST', '/reservations', {
    orderId: `ord_${randomUUID().replaceAll('-', '')}`,
    lines: [{ sku, quantity: available }],
    ttlSeconds: 600,
  });
  try {
    await person.payButton().click();
    const alert = page.getByRole('alert').first();
    await expect(alert).toContainText('Not enough is left');
    await expect(alert).toContainText('Nothing was charged');
    await expect(page.getByRole('complementary').getByText(/sold out meanwhile/)).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue('guest@example.com');
    await alert.getByRole('link', { name: 'See the cart' }).click();
    await expect(page.getByRole('main')).toContainText('It sold out meanwhile');
  } finally {
    await send(store, 'inventory', 'POST', `/reservations/${held.reservationId}/release`, {});
  }
});

for (const locale of ['en', 'ko'] as const) {
  test(`a piece is collected at a shop that has it (${locale})`, async ({ page }) => {
    const person = shopper(page, locale);
    await person.openProduct('teapot-celadon');
    await person.addToCart();
    await person.openCart();
    await person.openCheckout();
    await page.getByRole('radio', { name: locale === 'en' ? /^At a shop/ : /^매장에서/ }).check();
    const shops = page.getByRole('group', { name: locale === 'en' ? 'Which shop' : '받을 매장' });
    await expect(shops.getByText(locale === 'en' ? 'Everything is there' : '모두 있습니다').first()).toBeVisible();
    const chosen = shops.locator('input:enabled').last();
    await chosen.check();
    await page.getByLabel(person.words.email, { exact: true }).fill('guest@example.com');
    await page.getByLabel(person.words.name, { exact: true }).fill('A. Guest');
    await page.getByLabel(person.words.phone, { exact: true }).fill('010-1234-5678');
    await person.fillCard(CARDS.paid);
    await page.getByRole('checkbox', { name: person.words.consent }).check();
    const name = (await chosen.getAttribute('value')) === 'bukchon' ? /Bukchon|북촌/ : /Seongsu|성수/;
    await person.payButton().click();
    await person.untilOrdered();
    await expect(page.getByRole('main')).toContainText(locale === 'en' ? 'Where you collect it' : '받을 매장');
    await expect(page.getByRole('main')).toContainText(name);
  });
}

test('two tabs of one browser are in step', async ({ page, context }) => {
  const person = shopper(page, 'en');
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  const other = await context.newPage();
  const second = shopper(other, 'en');
  await second.openProduct('small-moon-jar-whitematte');
  await other.getByRole('button', { name: 'Add to cart' }).click();
  const count = (tab: typeof page) => tab.getByRole('banner').getByRole('link', { name: /^Cart/ });
  await expect(count(other)).toHaveAccessibleName(/2 pieces/);
  await expect(count(page)).toHaveAccessibleName(/2 pieces/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name: /moon jar/i })).toBeVisible();
  await page.getByRole('button', { name: /^Remove .*moon jar/i }).click();
  await expect(count(other)).toHaveAccessibleName(/one piece/);
});

async function send(
  { serviceUrls }: Store,
  service: 'catalog' | 'inventory',
  method: string,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(serviceUrls[service] + path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

async function skuOf({ serviceUrls }: Store, slug: string): Promise<string> {
  const product = (await (await fetch(`${serviceUrls.catalog}/products/${slug}`)).json()) as {
    variants: { sku: string; isDefault: boolean }[];
  };
  return product.variants.find(({ isDefault }) => isDefault)?.sku ?? '';
}

async function priceOf({ serviceUrls }: Store, sku: string): Promise<number> {
  const [variant] = (await (await fetch(`${serviceUrls.catalog}/variants?sku=${sku}`)).json()) as {
    price: { amount: number };
  }[];
  return variant?.price.amount ?? 0;
}

async function stockOf({ serviceUrls }: Store, sku: string): Promise<{ available: number }> {
  const [stock] = (await (await fetch(`${serviceUrls.inventory}/stock?sku=${sku}`)).json()) as { available: number }[];
  return stock ?? { available: 0 };
}
