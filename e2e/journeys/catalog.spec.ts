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

test('all pieces narrow by kind, technique and measure, in an address that holds order and part too', async ({
  page,
  browser,
  store,
}) => {
  await page.goto('/en/c/all?sort=price-asc');
  const main = page.getByRole('main');
  const countOf = (name: RegExp) =>
    page
      .getByRole('checkbox', { name })
      .first()
      .evaluate(box => Number(box.closest('label')?.textContent?.match(/\d+$/)?.[0]));
  const expected = (await countOf(/^Tea/)) + (await countOf(/^Table/));
  await page.getByRole('checkbox', { name: /^Tea/ }).first().check();
  await expect(page).toHaveURL(/kind=tea/);
  await page
    .getByRole('checkbox', { name: /^Table/ })
    .first()
    .check();
  await expect(main.getByRole('heading', { level: 2, name: `${expected} pieces` })).toBeVisible();

  await page.locator('summary', { hasText: 'Made by' }).click();
  await page.getByRole('checkbox', { name: /^Wheel-thrown/ }).check();
  await page.locator('summary', { hasText: 'Size' }).click();
  await page.getByRole('checkbox', { name: /^Up to 10 cm/ }).check();
  await page.getByRole('checkbox', { name: /^10–20 cm/ }).check();
  await expect(page).toHaveURL(/sort=price-asc&kind=tea&kind=table&technique=thrown&size=to-100&size=100-200/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const chips = page.getByRole('list', { name: 'Chosen' });
  await expect(chips.getByRole('listitem')).toContainText(['Tea', 'Table', 'Wheel-thrown', 'Up to 10 cm', '10–20 cm']);
  const names = (of: typeof page) => of.getByRole('main').locator('ul a[href*="/p/"]').allTextContents();
  const shown = await names(page);

  const friend = await browser.newContext({ baseURL: store.origin });
  const theirs = await friend.newPage();
  await theirs.goto(page.url());
  await expect.poll(() => names(theirs)).toEqual(shown);
  await friend.close();
  await chips.getByRole('link', { name: /^Wheel-thrown/ }).click();
  await expect(page).not.toHaveURL(/technique/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const before = (await names(page)).length;
  await main.getByRole('link', { name: /more/i }).click();
  await expect(page).toHaveURL(/kind=table.*cursor=/);
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(before);
});

for (const { query, finds } of [
  { query: '접시', finds: '접시' },
  { query: '항아리', finds: '달항아리' },
  { query: 'ㄷㅎㅇㄹ', finds: '달항아리' },
  { query: 'moon jr', finds: '달항아리' },
]) {
  test(`${query} finds ${finds}`, async ({ page }) => {
    await page.goto(`/ko/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toContainText(finds);
  });
}

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
