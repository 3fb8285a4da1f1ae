import AxeBuilder from '@axe-core/playwright';
import { newMember, signUp } from '../fixtures/member.ts';
import { expect, test } from '../fixtures/test.ts';

const pages = [
  '/account',
  '/account/orders',
  '/account/addresses',
  '/account/addresses?edit=new',
  '/account/wishlist',
  '/p/teapot-celadon',
];

test('no page of an account has a serious fault for assistive technology, light or dark, narrow or wide', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  const look = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        // Colours cross-fade: contrast counts once they have arrived.
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)));
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact !== 'serious' && impact !== 'critical') continue;
          const where = nodes.map(node => node.target.join(' ')).join(', ');
          faults.push(`${path} ${colorScheme} ${width}: ${id} at ${where}`);
        }
      }
    }
  };
  await look('/en/sign-up');
  await page.goto('/en/p/moon-jar-porcelain');
  await page.getByRole('button', { name: 'Wishlist' }).click();
  await expect(page.getByRole('link', { name: 'See the list' })).toBeVisible();
  await look('/en/account/wishlist');
  await signUp(page, newMember());
  for (const path of pages) await look(`/en${path}`);
  expect(faults).toEqual([]);
});
