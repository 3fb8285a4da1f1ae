import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createStage, scenes, untilStill, widthsOf } from '../fixtures/scenes.ts';
import type { Locale } from '../fixtures/shopper.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe.configure({ mode: 'parallel' });

/** The rules that colours decide; everything else is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const locale of ['ko', 'en'] satisfies Locale[]) {
  test(`no page in any state has a fault for assistive technology, light or dark, narrow or wide (${locale})`, async ({
    page,
    store,
    expectProblems,
  }) => {
    test.setTimeout(600_000);
    expectProblems(...scenes.flatMap(({ expected }) => expected ?? []));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const stage = createStage(page, store, locale);
    const faults: string[] = [];
    for (const scene of scenes) {
      await stage.show(scene, async () => {
        for (const width of widthsOf(scene)) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of schemesOf(locale, width)) {
            await page.emulateMedia({ colorScheme });
            await untilStill(page);
            const found = await inspect(page, scene.name, colorScheme === 'dark' ? COLOUR_RULES : undefined);
            faults.push(...found.map(fault => `${scene.name} ${width} ${colorScheme}: ${fault}`));
          }
        }
      });
    }
    expect(faults).toEqual([]);
  });
}

/** A language changes no colour: the dark is looked at in Korean on a phone, in English at a desk. */
const schemesOf = (locale: Locale, width: number) =>
  (locale === 'ko') === width < 800 ? (['light', 'dark'] as const) : (['light'] as const);

/** What axe finds, of whatever weight. The footer is the same on every page, so it is inspected on the first alone. */
async function inspect(page: Page, scene: string, rules?: string[]): Promise<string[]> {
  const runOnly = rules && ({ type: 'rule', values: rules } as const);
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
  const { violations } = await (scene === 'home' ? axe : axe.exclude('footer')).analyze();
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
}
