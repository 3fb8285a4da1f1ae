import { expect, test } from '../fixtures/test.ts';

interface Loaded {
  url: string;
  start: number;
  end: number;
  type: string;
}

test('a cold product page is document, then files, then pictures, and nothing twice', async ({ page }) => {
  const loaded: Loaded[] = [];
  page.on('requestfinished', request => {
    const { startTime, responseEnd } = request.timing();
    loaded.push({ url: request.url(), start: startTime, end: startTime + responseEnd, type: request.resourceType() });
  });
  await page.goto('/en/p/moon-jar-porcelain', { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();

  const twice = loaded.map(({ url }) => url).filter((url, index, all) => all.indexOf(url) !== index);
  expect(twice).toEqual([]);
  // `other` is the icon of the browser's tab.
  const critical = loaded.filter(({ type }) => !['image', 'font', 'ping', 'other'].includes(type));
  expect(
    critical.filter(({ type }) => !['document', 'script', 'stylesheet'].includes(type)).map(({ url }) => url),
  ).toEqual([]);
  expect(depthOf(critical)).toBe(2);
});

test('an unknown product is a real 404 that helps', async ({ page, expectProblems }) => {
  expectProblems(/status of 404/);
  const response = await page.goto('/en/p/no-such-piece');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This piece is not at Maru');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This piece is not at Maru');
});

test('the bare address leads to the language of the browser, then to the one chosen', async ({ browser, store }) => {
  const context = await browser.newContext({ baseURL: store.origin, locale: 'ko-KR' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/ko$/);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  await context.close();
});

test('title, language, canonical and alternates are in the document', async ({ request }) => {
  const html = await (await request.get('/en/p/moon-jar-porcelain')).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/<title>Moon jar, white porcelain · Maru<\/title>/);
  expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
  expect(html).toMatch(/rel="canonical" href="http[^"]+\/en\/p\/moon-jar-porcelain"/);
  for (const language of ['ko', 'en', 'x-default']) expect(html).toContain(`hreflang="${language}"`);
});

test('focus and announcement move with the route', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('banner').getByRole('link', { name: 'Tea' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'Tea' });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('Tea · Maru');
  await expect(page.locator('[aria-live]').filter({ hasText: 'Tea' })).toHaveCount(1);
});

test('a document begins at its top, and after a reload where it was', async ({ page }) => {
  const place = () => page.evaluate(() => scrollY);
  await page.goto('/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy policy' }).scrollIntoViewIfNeeded();
  await expect.poll(place).toBeGreaterThan(500);
  await page.reload();
  await expect.poll(place).toBeGreaterThan(500);
  await page.goto('/en/p/moon-jar-porcelain');
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
  expect(await place()).toBe(0);
});

/** The longest chain of requests in which each starts after the one before has ended. */
function depthOf(requests: readonly Loaded[]): number {
  const ordered = [...requests].sort((a, b) => a.start - b.start);
  const depths: number[] = [];
  for (const [index, request] of ordered.entries()) {
    const before = ordered
      .slice(0, index)
      .map((earlier, position) => (earlier.end <= request.start ? (depths[position] ?? 0) : 0));
    depths.push(Math.max(0, ...before) + 1);
  }
  return Math.max(...depths);
}
