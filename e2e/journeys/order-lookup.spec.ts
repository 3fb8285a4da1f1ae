import { CARDS, shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

test('a guest finds an order on another device by its number and e-mail', async ({
  page,
  browser,
  store,
  expectProblems,
}) => {
  expectProblems(/status of 404/);
  const person = shopper(page, 'en');
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  await person.payButton().click();
  const path = await person.untilOrdered();
  const number = (await page.getByText(person.words.orderNumber).first().textContent())?.match(
    /M-\d{4}-[0-9A-Z]+/,
  )?.[0];

  const context = await browser.newContext({ baseURL: store.origin });
  const other = await context.newPage();
  await other.goto(path);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This order is not here.');
  await other.getByRole('link', { name: 'Look it up by number' }).click();
  const find = async (asked: string, email: string) => {
    await other.getByLabel('Order number').fill(asked);
    await other.getByLabel('E-mail of the order').fill(email);
    await other.getByRole('button', { name: 'Find the order' }).click();
  };
  await find(String(number), 'somebody@example.com');
  await expect(other.getByRole('alert')).toContainText('No order has this number and e-mail');
  await expect(other.getByLabel('Order number')).toHaveValue(String(number));
  await find(String(number).toLowerCase(), 'Guest@example.com');
  await expect(other).toHaveURL(path);
  await expect(other.getByRole('main')).toContainText('guest@example.com');
  expect((await other.reload())?.status()).toBe(200);
  await context.close();
});
