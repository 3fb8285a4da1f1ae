import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { buildKitPages, type KitPages } from './two-kits.ts';

let pages: KitPages;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  pages = await buildKitPages();
});
test.afterAll(() => pages?.remove());

const open = (page: Page, file: string) => page.goto(pathToFileURL(file).href);

/** Everything that is computed for a button and what is in it; names of tokens are inherited by all and look like nothing. */
const looksOf = (page: Page, name: string) =>
  page
    .locator(`#${name} button`)
    .first()
    .evaluate(button =>
      [button, ...button.querySelectorAll('*')].map(element => {
        const style = getComputedStyle(element);
        return Object.fromEntries(
          [...style].filter(key => !key.startsWith('--')).map(key => [key, style.getPropertyValue(key)]),
        );
      }),
    );

test('two versions of the kit on one page look as each does alone', async ({ page }) => {
  await open(page, pages.one);
  const oneAlone = await looksOf(page, 'one');
  await open(page, pages.two);
  const twoAlone = await looksOf(page, 'two');
  await open(page, pages.both);
  expect(await looksOf(page, 'one')).toEqual(oneAlone);
  expect(await looksOf(page, 'two')).toEqual(twoAlone);

  // And they do differ: in a rule of the component and in a token.
  expect(oneAlone[0]?.['letter-spacing']).not.toBe('7px');
  expect(twoAlone[0]).toMatchObject({ 'letter-spacing': '7px', 'background-color': 'rgb(0, 0, 200)' });
  expect(oneAlone[0]?.['background-color']).not.toBe('rgb(0, 0, 200)');
});

test('class names carry the version, and every rule of both lies in the layers of the page', async ({ page }) => {
  await open(page, pages.both);
  await expect(page.locator('#one button').first()).toHaveClass(/^kit_1-\d+-\d+_button_button/);
  await expect(page.locator('#two button').first()).toHaveClass(/^kit_2-0-0_button_button/);
  const outside = await page.evaluate(
    css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const rules = [...sheet.cssRules];
      if (rules.length < 10) throw new Error('The stylesheet is not there.');
      return rules
        .filter(rule => !(rule instanceof CSSLayerBlockRule || rule instanceof CSSLayerStatementRule))
        .map(rule => rule.cssText);
    },
    readFileSync(pages.both.replace('.html', '.css'), 'utf8'),
  );
  expect(outside).toEqual([]);
});

test('tokens of both stand side by side, also in what opens above the page', async ({ page }) => {
  await open(page, pages.both);
  const tokens = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--colour-ink'), style.getPropertyValue('--kit-2-colour-ink')];
    });
  const [one, two] = await tokens();
  expect(two?.replaceAll(' ', '')).toMatch(/rgb\(00200\)|#0000c8/);
  expect(one).not.toBe(two);
  await page.getByRole('button', { name: 'Open one' }).click();
  const colour = (name: string) =>
    page
      .getByRole('dialog', { name })
      .getByRole('heading')
      .evaluate(heading => getComputedStyle(heading).color);
  const inOne = await colour('Dialog one');
  await page.keyboard.press('Escape');
  await page.locator('#root > #two').getByRole('button', { name: 'Open two' }).click();
  await expect(page.getByRole('dialog', { name: 'Dialog two' })).toBeVisible();
  expect(await colour('Dialog two')).not.toBe(inOne);
});

test('a dialog of one opens within a dialog of the other, and they close one after the other', async ({ page }) => {
  await open(page, pages.both);
  const [outer, inner] = ['Dialog one', 'Dialog two'].map(name => page.getByRole('dialog', { name }));
  if (!outer || !inner) throw new Error('two dialogs');
  await page.getByRole('button', { name: 'Open one' }).click();
  await expect(outer).toBeVisible();
  await outer.getByRole('button', { name: 'Open two' }).click();
  await expect(inner).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inner).toHaveCount(0);
  await expect(outer).toBeVisible();
  await expect(outer.getByRole('button', { name: 'Open two' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(outer).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open one' })).toBeFocused();
});
