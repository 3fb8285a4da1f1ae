import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { classNamer } from '../../build/class-names.ts';
import { kitComponentOf, storyOf } from './kit-component.ts';

const kit = join(dirname(__filename), '../../../ui-kit');
const { version } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { version: string };
const nameOf = (resourcePath: string) => classNamer('0123456789ab')({ resourcePath }, '', 'root');

function drawn(html: string): Element {
  document.body.innerHTML = html;
  const inner = document.querySelector('#inner');
  if (!inner) throw new Error('Nothing is drawn.');
  return inner;
}

it('tells every component of the kit by the names that the build gives to its classes', () => {
  const sheets = globSync('src/components/*/*.module.css', { cwd: kit });
  expect(sheets.length).toBeGreaterThan(60);
  for (const sheet of sheets) {
    const found = kitComponentOf(drawn(`<p id="inner" class="${nameOf(join(kit, sheet))}"></p>`));
    expect(found).toMatchObject({ entry: sheet.split(/[\\/]/)[2], version });
  }
});

it('leads to a title that Storybook has', () => {
  for (const file of globSync('src/components/*/*.stories.tsx', { cwd: kit })) {
    const title = /title: 'Components\/(\w+)'/.exec(readFileSync(join(kit, file), 'utf8'))?.[1];
    expect(storyOf(file.split(/[\\/]/)[2] ?? '')).toContain(`/components-${title?.toLowerCase()}--docs`);
  }
});

it('looks outwards past what components share and what rooms add', () => {
  const control = nameOf(join(kit, 'src/internal/control.module.css'));
  const field = nameOf(join(kit, 'src/components/text-field/text-field.module.css'));
  const found = kitComponentOf(drawn(`<div class="room ${field}"><input id="inner" class="${control}"></div>`));
  expect(found).toMatchObject({ entry: 'text-field' });
  expect(found?.element.tagName).toBe('DIV');
  expect(kitComponentOf(drawn('<p id="inner" class="mfe-cart_0123456789ab_cart_row"></p>'))).toBeUndefined();
});

it('reads the version of a prerelease', () => {
  expect(kitComponentOf(drawn('<p id="inner" class="kit_2-0-0-next-1_icon-button_button"></p>'))).toMatchObject({
    entry: 'icon-button',
    version: '2.0.0-next.1',
  });
});
