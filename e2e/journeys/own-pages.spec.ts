import { expect, test } from '../fixtures/test.ts';

const pages = [
  { path: '/terms', ko: '이용약관', en: 'Terms of use' },
  { path: '/privacy', ko: '개인정보 처리방침', en: 'Privacy policy' },
  { path: '/shipping-returns', ko: '배송과 반품', en: 'Shipping and returns' },
];

for (const { path, ...titles } of pages) {
  test(`${path} is a page of its own in both languages, and the footer leads to it`, async ({ page }) => {
    expect((await page.goto(`/en${path}`))?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.en);
    await expect(page).toHaveTitle(new RegExp(titles.en));
    await page.goto('/ko');
    await page.getByRole('contentinfo').getByRole('link', { name: titles.ko }).click();
    await expect(page).toHaveURL(new RegExp(`/ko${path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.ko);
    await page.getByRole('navigation', { name: '차례' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/#/);
  });
}

test('an address that is nobody’s helps on', async ({ page, expectProblems }) => {
  expectProblems(/status of 404/);
  expect((await page.goto('/en/nothing/here'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address.');
  await page.getByRole('main').getByRole('searchbox').fill('moon jar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=moon/);
  await expect(page.getByRole('link', { name: /Moon jar/ }).first()).toBeVisible();
});
