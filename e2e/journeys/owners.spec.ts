import { expect, test } from '../fixtures/test.ts';

test('the owners of the live page are painted, and the choice is remembered', async ({ page }) => {
  await page.goto('/en/p/moon-jar-porcelain');
  const toggle = page.getByRole('switch', { name: 'Show who owns which part' });
  await toggle.check();
  const outline = () =>
    page
      .locator('[data-room="cart"]')
      .first()
      .evaluate(element => getComputedStyle(element).outlineStyle);
  await expect.poll(outline).not.toBe('none');
  await page.reload();
  await expect(toggle).toBeChecked();
  await expect.poll(outline).not.toBe('none');
  await toggle.uncheck();
  await expect.poll(outline).toBe('none');
});

test('every part of a page says which room it belongs to', async ({ page }) => {
  await page.goto('/en/p/moon-jar-porcelain');
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeVisible();
  const rooms = await page
    .locator('[data-room]')
    .evaluateAll(elements => [...new Set(elements.map(element => element.getAttribute('data-room')))].sort());
  expect(rooms).toEqual(['account', 'cart', 'catalog', 'shell']);
});

for (const { width, locale, open } of [
  { width: 1280, locale: 'en', open: 'open its story' },
  { width: 390, locale: 'ko', open: '스토리 열기' },
]) {
  test(`with the owners, components of the kit are named under pointer and focus at ${width} px, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const fetched: string[] = [];
    page.on('request', request => fetched.push(request.url()));
    await page.goto(`/${locale}/p/moon-jar-porcelain`);
    const add = page.locator('[data-slot="cart/add-to-cart"] button[type="submit"]');
    await add.hover();
    const label = page.locator('[data-kit-label]');
    await expect(label).toHaveCount(0);
    expect(fetched.filter(url => url.includes('kit-label'))).toEqual([]);

    await page.evaluate(() => localStorage.setItem('maru.preferences', JSON.stringify({ owners: true })));
    await page.reload();
    await expect(label).toHaveCount(1);
    await add.hover();
    await expect(label).toHaveText(new RegExp(`^button · ui-kit \\d+\\.\\d+\\.\\d+ · ${open}$`));
    await expect(label).toHaveAttribute('href', '/storybook/?path=/docs/components-button--docs');
    await expect(label).toBeInViewport({ ratio: 1 });

    const link = page.getByRole('navigation').getByRole('link').first();
    await link.focus();
    await expect(label).toHaveText(/^(link|breadcrumbs|logo) · ui-kit/);
    // The pointer can go over to the label, and so can the focus: it keeps what it names.
    await add.hover({ position: { x: 12, y: 12 } });
    await expect(label).toHaveText(/^button/);
    await label.hover();
    await expect(label).toHaveText(/^button/);
    await label.focus();
    await expect(label).toHaveText(/^button/);
    const story = page.waitForEvent('popup');
    await page.keyboard.press('Alt+Shift+S');
    expect((await story).url()).toContain('/storybook/?path=/docs/components-button--docs');
  });
}
