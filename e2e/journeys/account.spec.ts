import { newMember, signIn, signUp } from '../fixtures/member.ts';
import { CARDS, shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

test('who signs up and buys finds the order in the history', async ({ page }) => {
  const person = shopper(page, 'en');
  const member = newMember();
  await signUp(page, member);
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(member.email);
  await person.fillCheckout(CARDS.paid);
  await person.payButton().click();
  const path = await person.untilOrdered();
  await page.goto('/en/account/orders');
  await page.getByRole('main').getByRole('link', { name: 'Celadon teapot' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('an order of a guest belongs to the account that is made afterwards', async ({ page, browser, store }) => {
  const person = shopper(page, 'en');
  const member = newMember();
  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await person.fillCheckout(CARDS.paid);
  await person.payButton().click();
  await person.untilOrdered();
  await signUp(page, member, '/en/account/orders');
  await expect(page.getByRole('main')).toContainText('Celadon teapot');

  const elsewhere = await (await browser.newContext({ baseURL: store.origin })).newPage();
  await signIn(elsewhere, member, '/en/account/orders');
  await expect(elsewhere.getByRole('main')).toContainText('Celadon teapot');
  await elsewhere.context().close();
});

test('signing in loses no line of the cart, and signing out leaves none behind', async ({ page, browser, store }) => {
  const person = shopper(page, 'en');
  const member = newMember();
  await signUp(page, member);
  await person.openProduct('teapot-celadon');
  await person.addToCart();

  const context = await browser.newContext({ baseURL: store.origin });
  const guestsPage = await context.newPage();
  const guest = shopper(guestsPage, 'en');
  await guest.openProduct('small-moon-jar-whitematte');
  await guest.addToCart();
  await signIn(guestsPage, member, '/en/cart');
  // The lines alone: recommendations below them name pieces too.
  const lines = guestsPage.getByRole('region', { name: 'Pieces', exact: true });
  await expect(lines.getByRole('link', { name: 'Celadon teapot' })).toBeVisible();
  await expect(lines.getByRole('link', { name: /Small moon jar/ })).toBeVisible();

  await guestsPage
    .getByRole('banner')
    .getByRole('button', { name: `Account of ${member.name}` })
    .click();
  await guestsPage.getByRole('button', { name: 'Sign out' }).click();
  await expect(guestsPage.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await guestsPage.goto('/en/cart');
  await expect(guestsPage.getByText('Nothing in the cart yet.')).toBeVisible();
  await expect(lines).toHaveCount(0);
  await context.close();
});

test('a guest’s wishlist and what they have seen come along', async ({ page, browser, store }) => {
  const member = newMember();
  const heart = page.getByRole('button', { name: 'Wishlist' });
  await signUp(page, member);
  await page.goto('/en/p/teapot-celadon');
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');

  const context = await browser.newContext({ baseURL: store.origin });
  const guest = await context.newPage();
  await guest.goto('/en/p/moon-jar-porcelain');
  await guest.getByRole('button', { name: 'Wishlist' }).click();
  await guest.getByRole('link', { name: 'See the list' }).click();
  await expect(guest.getByRole('main')).toContainText('This list is in this browser only.');
  await expect(guest.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/Moon jar/]);
  await signIn(guest, member, '/en/account/wishlist');
  await expect(guest.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/Moon jar/, /Celadon teapot/]);

  await guest.goto('/en/p/small-moon-jar-whitematte');
  const seen = guest.getByRole('region', { name: 'Seen before' });
  await expect(seen.getByRole('link', { name: /Moon jar/ })).toBeVisible();
  await expect(seen.getByRole('link', { name: /Celadon teapot/ })).toBeVisible();

  await guest.goto('/en/account/wishlist');
  await guest.getByRole('button', { name: /^Remove Moon jar/ }).click();
  await expect(guest.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/Celadon teapot/]);
  await context.close();
});

test('a guest who comes back in another tab finds what they have seen', async ({ page, context }) => {
  await shopper(page, 'en').openProduct('teapot-celadon');
  const seen = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(seen).toContain('teapot-celadon');
  await page.close();
  const later = await context.newPage();
  await later.goto('/en/p/moon-jar-porcelain');
  await expect(later.getByRole('region', { name: 'Seen before' }).getByRole('link')).toHaveText([/Celadon teapot/]);
});

test('a saved address fills the checkout', async ({ page }) => {
  const person = shopper(page, 'en');
  await signUp(page, newMember(), '/en/account/addresses');
  const field = (name: string) => page.getByRole('main').getByLabel(name, { exact: true });
  const save = () => page.getByRole('button', { name: 'Save the address' }).click();
  await page.getByRole('link', { name: 'Add an address' }).click();
  await field('Recipient').fill('Kim Maru');
  await field('Telephone').fill('010-1234-5678');
  await field('Postal code').fill('1234');
  await field('Address').fill('1 Bukchon-ro, Jongno-gu, Seoul');
  await save();
  await expect(page.getByText('A postal code has five digits. This one has 4.')).toBeVisible();
  await field('Postal code').fill('03052');
  await save();
  await page.getByRole('link', { name: 'Add an address' }).click();
  await field('Country').selectOption('FR');
  await field('Recipient').fill('Claire Martin');
  await field('Telephone').fill('+33 1 23 45 67 89');
  await field('Address').fill('3 rue Keller');
  await field('City').fill('Paris');
  await save();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Kim Maru', 'Claire Martin']);

  await person.openProduct('teapot-celadon');
  await person.addToCart();
  await person.openCart();
  await person.openCheckout();
  await expect(page.getByRole('radio', { name: /Claire Martin/ })).toBeDisabled();
  await page.getByRole('radio', { name: /Kim Maru/ }).check();
  await expect(page.getByRole('textbox', { name: 'Postal code' })).toHaveValue('03052');
  await expect(page.getByRole('textbox', { name: 'Address', exact: true })).toHaveValue(
    '1 Bukchon-ro, Jongno-gu, Seoul',
  );

  await page.goto('/en/account/addresses');
  await page.getByRole('button', { name: 'Make the address of Claire Martin the default' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Claire Martin', 'Kim Maru']);
  await page.getByRole('button', { name: 'Remove the address of Kim Maru' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Claire Martin']);
});

test('a wrong password keeps the address, the right one leads to where one wanted to go', async ({
  page,
  expectProblems,
}) => {
  expectProblems(/status of 401/);
  const member = newMember();
  await signUp(page, member);
  await page.context().clearCookies();
  await page.goto('/en/account/orders');
  await expect(page).toHaveURL('/en/sign-in?returnTo=%2Fen%2Faccount%2Forders');
  const field = (name: string) => page.getByRole('main').getByLabel(name, { exact: true });
  const send = () => page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await field('E-mail').fill(member.email);
  await field('Password').fill('not it at all');
  await send();
  await expect(page.getByRole('alert')).toContainText('E-mail or password do not match');
  await expect(field('E-mail')).toHaveValue(member.email);
  await expect(field('Password')).toBeFocused();
  await field('Password').fill(member.password);
  await send();
  await expect(page).toHaveURL('/en/account/orders');
});

for (const target of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', '/auth/sign-out']) {
  test(`a sign-in never leads to ${target}`, async ({ page, store }) => {
    const member = newMember();
    await signUp(page, member);
    await page.context().clearCookies();
    await signIn(page, member, target);
    await expect(page.getByRole('banner').getByRole('button', { name: `Account of ${member.name}` })).toBeVisible();
    await expect(page).toHaveURL(`${store.origin}/en`);
  });
}

test('the password can be changed: other browsers are signed out, and only the new one opens', async ({
  page,
  browser,
  store,
  expectProblems,
}) => {
  expectProblems(/status of 4(01|22)/);
  const member = newMember();
  await signUp(page, member);
  const form = page.getByRole('form', { name: 'Change the password' });
  const change = async (now: string) => {
    await form.getByLabel('Password now').fill(now);
    await form.getByLabel('New password').fill('another long sentence');
    await form.getByRole('button', { name: 'Change the password' }).click();
  };
  const elsewhere = await browser.newContext({ baseURL: store.origin });
  const other = await elsewhere.newPage();
  await signIn(other, member);
  await expect(other).toHaveURL('/en/account');
  await change('not it at all');
  await expect(form).toContainText('This is not the password you have now.');
  await change(member.password);
  await expect(page.getByRole('status').filter({ hasText: 'The password is changed' })).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/en\/sign-in/);
  await elsewhere.close();
  await page.reload();
  await expect(page).toHaveURL('/en/account');
  await page.context().clearCookies();
  await signIn(page, member);
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn(page, { ...member, password: 'another long sentence' });
  await expect(page).toHaveURL('/en/account');
});
