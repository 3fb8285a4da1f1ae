import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CARDS, type Locale, shopper } from '../fixtures/shopper.ts';
import type { Store } from '../fixtures/store.ts';
import { expect, test } from '../fixtures/test.ts';

for (const locale of ['en', 'ko'] satisfies Locale[]) {
  test(`a guest finds a moon jar, buys it and sees the order (${locale})`, async ({ page }) => {
    const person = shopper(page, locale);
    await page.goto(`/${locale}`);
    await page
      .getByRole('banner')
      .getByRole('link', { name: locale === 'en' ? 'Jars' : '항아리' })
      .click();
    await page
      .getByRole('link', { name: locale === 'en' ? 'Moon jar, white porcelain' : '백자 달항아리' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'en' ? /Moon jar/ : /달항아리/);
    await person.addToCart();
    await person.openCart();
    await person.openCheckout();
    await person.fillCheckout(CARDS.paid);
    await person.payButton().click();
    await person.untilOrdered();
    await expect(page.getByRole('main')).toContainText(locale === 'en' ? '₩1,850,000' : '1,850,000원');
    await expect(page.getByRole('main')).toContainText(locale === 'en' ? /Moon jar/ : /달항아리/);
    await expect(page.getByRole('banner').getByRole('link', { name: person.words.cart })).not.toHaveAccessibleName(
      /1|one|한 점/,
    );
  });
}

test('a declined card, then the right one, is one order', async ({ page, expectProblems }) => {
  expectProblems(/status of 402/);
  const person = shopper(page, 'en');
  await person.openProduct('small-moon-jar-whitematte');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.declined);
  await person.payButton().click();
  await expect(page.getByRole('alert').first()).toContainText(/card/i);
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('guest@example.com');
  await expect(page.getByRole('textbox', { name: 'Card number' })).toHaveValue('');
  await person.fillCard(CARDS.paid);
  await person.payButton().click();
  await person.untilOrdered();
});

test('a form sent twice is one order', async ({ page, store }) => {
  const person = shopper(page, 'en');
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.slow);
  const before = countOrders(store);
  await person.payButton().dblclick();
  await person.untilOrdered();
  expect(countOrders(store)).toBe(before + 1);
});

test('an order is readable only by the session that placed it', async ({ page, browser, store }) => {
  const person = shopper(page, 'en');
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  await person.payButton().click();
  const path = await person.untilOrdered();
  expect((await page.reload())?.status()).toBe(200);

  const stranger = await browser.newContext({ baseURL: store.origin });
  const strangersPage = await stranger.newPage();
  expect((await strangersPage.goto(path))?.status()).toBe(404);
  await expect(strangersPage.getByRole('main')).not.toContainText('guest@example.com');
  await stranger.close();
});

/** Orders that the service holds, in whatever state. */
function countOrders({ dataDirectory }: Store): number {
  const database = new DatabaseSync(join(dataDirectory, 'orders.sqlite'), { readOnly: true });
  const row = database.prepare('SELECT count(*) AS orders FROM order_views').get();
  database.close();
  return Number(row?.orders);
}
