import { keyboard } from '../fixtures/keyboard.ts';
import { newMember } from '../fixtures/member.ts';
import { CARDS } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';
import { createVisitors } from '../fixtures/visitors.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pages = [
  {
    who: 'guest',
    paths: ['/search?q=jar', '/stores', '/cart', '/sign-in', '/sign-up', '/orders/lookup', '/terms'],
  },
  { who: 'shopper', paths: ['/c/jars', '/p/teapot-celadon', '/cart', '/checkout'] },
  {
    who: 'regular',
    paths: ['/account', '/account/orders', '/account/addresses', '/account/addresses?edit=new', '/account/wishlist'],
  },
] as const;

for (const { who, paths } of pages) {
  test(`no page holds the focus, and every stop shows it (${who})`, async ({ page, store }) => {
    test.setTimeout(120_000);
    const become = createVisitors(page, store, 'en');
    const order = await become(who);
    for (const path of [...paths, ...(order ? [order] : [])]) {
      await page.goto(`/en${path}`, { waitUntil: 'networkidle' });
      expect(await keyboard(page).walkContent(), path).toBeGreaterThan(0);
    }
  });
}

test('the first page can be walked through from its first stop to its last', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  expect(await keyboard(page).walk()).toBeGreaterThan(30);
});

test('a guest buys by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  const keys = keyboard(page);
  const main = page.getByRole('main');
  const field = (name: string | RegExp) => main.getByLabel(name, { exact: true });
  await page.goto('/en');
  await keys.enter(page.getByRole('link', { name: 'Skip to content' }));
  await expect(main).toBeFocused();
  await keys.enter(page.getByRole('banner').getByRole('link', { name: 'Tea', exact: true }), 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Tea' })).toBeFocused();

  await keys.to(page.getByRole('checkbox', { name: /^Celadon/ }));
  await keys.press('Space');
  await expect(page).toHaveURL(/glaze=celadon/);
  await keys.enter(main.getByRole('link', { name: /Celadon teapot/ }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Celadon teapot' })).toBeVisible();
  await keys.to(main.getByRole('radio', { checked: true }).first());
  await keys.press('ArrowRight');
  await expect(page).toHaveURL(/variant=teapot-celadon-620/);
  await keys.enter(main.getByRole('button', { name: 'Add to cart' }));
  const cart = page.getByRole('banner').getByRole('link', { name: 'Cart, one piece' });
  await keys.enter(cart, 'Shift+Tab');

  await keys.enter(main.getByRole('link', { name: 'Go to payment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Checkout' })).toBeVisible();
  await keys.type(field('E-mail'), 'guest@example.com');
  await keys.type(field('Name'), 'A. Guest');
  await keys.type(field('Telephone'), '010-1234-5678');
  await keys.to(main.getByRole('radio', { name: /^To your door/ }));
  await keys.press('ArrowDown');
  await expect(main.getByRole('group', { name: 'Which shop' })).toBeVisible();
  await keys.press('ArrowUp');
  await keys.type(field('Postal code'), '03052');
  await keys.type(field('Address'), '1 Bukchon-ro, Jongno-gu, Seoul');
  await keys.type(field('Card number'), CARDS.paid);
  await keys.type(field(/^Expiry/), '12/30');
  await keys.type(field('Security code'), '123');
  await keys.type(field('Name on the card'), 'A GUEST');
  await keys.to(main.getByRole('checkbox', { name: /agree to pay/ }));
  await keys.press('Space');
  await keys.enter(main.getByRole('button', { name: /^Pay ₩/ }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The order is with us.');
});

test('on a phone menu, search and filters open and close by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const keys = keyboard(page);
  const main = page.getByRole('main');
  await page.goto('/en/c/tea');
  const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' });
  await keys.enter(menu);
  await expect(page.getByRole('dialog')).toBeVisible();
  await keys.press('Escape');
  await expect(menu).toBeFocused();
  const filters = main.getByRole('button', { name: 'Narrow the list' });
  await keys.enter(filters);
  await keys.to(page.getByRole('checkbox', { name: /^Celadon/ }));
  await keys.press('Space');
  await keys.enter(main.getByRole('button', { name: /^Show \d+ piece/ }));
  await expect(page.getByRole('form', { name: 'Narrow the list' })).toBeHidden();
  await expect(page).toHaveURL(/glaze=celadon/);
  await keys.to(main.getByRole('combobox', { name: 'Order' }));
  await keys.press('ArrowDown');
  await expect(page).toHaveURL(/sort=/);
  await keys.enter(menu, 'Shift+Tab');
  await keys.type(page.getByRole('dialog').getByRole('searchbox'), 'moon jr');
  await keys.press('Enter');
  await expect(main.getByRole('link', { name: /moon jar/i }).first()).toBeVisible();
});

test('an account is made, used and left by keyboard', async ({ page, expectProblems }) => {
  // The page of addresses is read once more after the sign-out, and leads to the sign-in.
  expectProblems(/status of 401/);
  const keys = keyboard(page);
  const main = page.getByRole('main');
  const field = (name: string) => main.getByLabel(name, { exact: true });
  const member = newMember();
  await page.goto('/en/sign-up?returnTo=/en/p/teapot-celadon');
  await keys.type(field('Name'), member.name);
  await keys.type(field('E-mail'), member.email);
  await keys.type(field('Password'), member.password);
  await keys.press('Enter');
  await expect(page).toHaveURL(/\/en\/p\/teapot-celadon/);
  const heart = main.getByRole('button', { name: 'Wishlist' });
  await keys.to(heart);
  await keys.press('Space');
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  const account = page.getByRole('banner').getByRole('button', { name: `Account of ${member.name}` });
  await keys.enter(account, 'Shift+Tab');
  await keys.enter(page.getByRole('dialog').getByRole('link', { name: 'Addresses' }));
  await keys.enter(main.getByRole('link', { name: 'Add an address' }));
  await keys.type(field('Recipient'), 'Kim Maru');
  await keys.type(field('Telephone'), '010-1234-5678');
  await keys.type(field('Postal code'), '03052');
  await keys.type(field('Address'), '1 Bukchon-ro');
  await keys.press('Enter');
  await expect(main.getByRole('heading', { level: 2, name: 'Kim Maru' })).toBeVisible();
  await keys.enter(account, 'Shift+Tab');
  await keys.enter(page.getByRole('dialog').getByRole('button', { name: 'Sign out' }));
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});
