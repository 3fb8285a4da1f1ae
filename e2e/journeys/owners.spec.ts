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
