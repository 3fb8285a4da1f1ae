import { shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

test('a list that was filtered is the same list for whoever gets its address', async ({ page, browser, store }) => {
  await page.goto('/en/c/tea');
  const names = () => page.getByRole('main').locator('a[href*="/p/"]').allTextContents();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tea');
  const before = await names();
  await page.getByRole('checkbox', { name: /^Celadon/ }).check();
  await expect(page).toHaveURL(/glaze=celadon/);
  await expect.poll(names).not.toEqual(before);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('price-desc');
  await expect(page).toHaveURL(/sort=price-desc/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const shown = await names();
  expect(shown.length).toBeGreaterThan(1);

  const friend = await browser.newContext({ baseURL: store.origin });
  const theirs = await friend.newPage();
  await theirs.goto(page.url());
  await expect(theirs.getByRole('checkbox', { name: /^Celadon/ })).toBeChecked();
  await expect.poll(() => theirs.getByRole('main').locator('a[href*="/p/"]').allTextContents()).toEqual(shown);
  await friend.close();
});

test('more pieces stay on the shelf, and Back finds the very place', async ({ page }) => {
  await page.goto('/en/c/all');
  const cards = page.getByRole('main').locator('ul a[href*="/p/"]');
  await expect(cards.first()).toBeVisible();
  const first = await cards.count();
  await page.getByRole('link', { name: /more/i }).click();
  await expect.poll(() => cards.count()).toBeGreaterThan(first);
  const all = await cards.count();
  const last = cards.last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(900);
  await last.click();
  await expect(page).toHaveURL(/\/p\//);
  await page.goBack();
  await expect.poll(() => cards.count()).toBe(all);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 200);
});

test('the header suggests what is being typed, by keyboard alone', async ({ page }) => {
  await page.goto('/ko');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('달항');
  const suggestions = page.getByRole('navigation', { name: '찾으시는 것' });
  await expect(suggestions.getByRole('link').first()).toContainText('달항아리');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(suggestions).toHaveCount(0);
  await page.keyboard.type('아');
  await expect(suggestions.getByRole('link').first()).toContainText('달항아리');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('달항아리');
});

test('a search that finds nothing helps on', async ({ page }) => {
  await page.goto('/en/search?q=zzzzqx');
  await expect(page.getByText('Nothing for “zzzzqx”')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Meanwhile, on the shelf' }).getByRole('link').first()).toBeVisible();
});

test('the shops are there with address and hours, and a piece says how many stand where', async ({ page }) => {
  await page.goto('/en/stores');
  const bukchon = page.getByRole('region', { name: 'Bukchon' });
  await expect(bukchon).toContainText('Jongno-gu, Seoul');
  await expect(bukchon).toContainText('Tue to Sun, 11:00–19:00');
  await expect(bukchon).toContainText('Closed Mon');
  await shopper(page, 'en').openProduct('moon-jar-porcelain');
  await expect(page.getByRole('main')).toContainText('Bukchon');
  await page.getByRole('main').getByRole('link', { name: 'About the shops' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shops');
});
