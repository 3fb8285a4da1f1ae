import AxeBuilder from '@axe-core/playwright';
import { shopper } from '../fixtures/shopper.ts';
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

for (const locale of ['ko', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`no page has a serious fault for assistive technology (${locale}, ${scheme}, ${width} px)`, async ({
        browser,
        store,
      }) => {
        const context = await browser.newContext({
          baseURL: store.origin,
          colorScheme: scheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        const person = shopper(page, locale);
        await person.openProduct('moon-jar-porcelain');
        await person.addToCart();
        const faults: string[] = [];
        for (const path of pages) {
          await page.goto(`/${locale}${path}`, { waitUntil: 'networkidle' });
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, impact, nodes } of violations) {
            if (impact === 'serious' || impact === 'critical')
              faults.push(`${path || '/'}: ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`);
          }
        }
        expect(faults).toEqual([]);
        await context.close();
      });
    }
  }
}
