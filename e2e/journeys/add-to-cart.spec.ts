import { shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

test('count and button have changed before the gateway answers', async ({ page }) => {
  const person = shopper(page, 'en');
  await person.openProduct('moon-jar-porcelain');
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/api/cart/lines*', async route => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: /^Cart/ })).toHaveAccessibleName(/one piece/);
  await expect(page.getByRole('button', { name: 'In the cart' })).toBeVisible();
  release();
  await expect(page.getByText('Moon jar, white porcelain is in the cart.')).toBeVisible();
});

test('two first acts at once begin one session, and nothing of them is lost', async ({ page, context }) => {
  const person = shopper(page, 'en');
  await person.openProduct('moon-jar-porcelain');
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/api/account/kept*', async route => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Wishlist' }).click();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  const added = page.waitForResponse(answer => answer.url().includes('/api/cart/lines'));
  release();
  await added;
  const other = await context.newPage();
  await other.goto('/en/cart');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/one piece/);
  await other.goto('/en/account/wishlist');
  await expect(other.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/Moon jar/]);
});

test('an answer that refuses rolls the count back and says why', async ({ page, expectProblems }) => {
  expectProblems(/status of 503/);
  const person = shopper(page, 'en');
  await person.openProduct('moon-jar-porcelain');
  await page.route('**/api/cart/lines*', route =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        title: 'The cart does not answer',
        status: 503,
        code: 'service-unavailable',
        detail: 'Try again in a moment.',
        requestId: 'e2e',
      }),
    }),
  );
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText(/was not put in the cart/).first()).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: /^Cart/ })).not.toHaveAccessibleName(/one piece/);
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
});

test('the cart is still there after reload, back and forward', async ({ page }) => {
  const person = shopper(page, 'en');
  await person.openProduct('moon-jar-porcelain');
  await person.addToCart();
  await person.openCart();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/one piece/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Moon jar/);
  await page.goForward();
  await expect(page.getByRole('link', { name: 'Go to payment' })).toBeVisible();
  await person.openCheckout();
  await page.reload();
  await expect(person.payButton()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Go to payment' })).toBeVisible();
});
