import AxeBuilder from '@axe-core/playwright';
import { type Locale, shopper } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

const pages = [
  '',
  '/c/jars',
  '/p/moon-jar-porcelain',
  '/search?q=zzzzqx',
  '/stores',
  '/cart',
  '/sign-in',
  '/checkout',
  '/orders/lookup',
  '/terms',
  '/privacy',
  '/shipping-returns',
];
const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;

for (const locale of ['ko', 'en'] satisfies Locale[]) {
  test(`no page has a serious fault for assistive technology, light or dark, narrow or wide (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const person = shopper(page, locale);
    await person.openProduct('moon-jar-porcelain');
    await person.addToCart();
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const colorScheme of schemes) {
        for (const width of widths) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          // Colours cross-fade: contrast counts once they have arrived.
          await page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)));
          const { violations } = await new AxeBuilder({ page }).analyze();
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          faults.push(
            ...serious.map(
              ({ id, nodes }) =>
                `${path || '/'} ${colorScheme} ${width}: ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`,
            ),
          );
        }
      }
    }
    expect(faults).toEqual([]);
  });
}
