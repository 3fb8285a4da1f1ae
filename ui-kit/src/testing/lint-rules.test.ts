// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import stylelint from 'stylelint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(__filename), '../../..');

const refused = {
  button: '<button type="button">Add</button>',
  text: '<input type="text" name="q" />',
  untyped: '<input name="q" />',
  select: '<select name="order"><option>New</option></select>',
  textarea: '<textarea name="note" />',
  dialog: '<dialog>Sure</dialog>',
  rendered: '<Link render={<button type="submit" />}>Add</Link>',
};
const allowed = {
  hidden: '<input type="hidden" name="sku" value="1" />',
  component: '<Button type="submit">Add</Button>',
  output: '<output>1</output>',
};
const places = ['mfe-cart/src/pages', 'shell/src/layout', 'mfe-not-there-yet/src'];

describe('elements that the kit has', () => {
  // The repository's own rules, over a working copy in which only the planted files stand.
  const copy = mkdtempSync(join(tmpdir(), 'maru-lint-'));
  let caught: string[] = [];

  beforeAll(() => {
    for (const path of ['biome.json', '.gitignore', 'scripts/lint'])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    for (const place of [...places, 'ui-kit/src/components']) {
      mkdirSync(join(copy, place), { recursive: true });
      for (const [name, jsx] of Object.entries({ ...refused, ...allowed }))
        writeFileSync(join(copy, place, `${name}.tsx`), `export const Planted = () => ${jsx};\n`);
    }
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: copy, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
    caught = diagnostics.filter(({ category }) => category === 'plugin').map(({ location }) => location.path);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(Object.keys(refused))('are refused outside of it: %s', name => {
    for (const place of places) expect(caught).toContain(`${place}/${name}.tsx`);
  });

  it('are refused nowhere else: a hidden input, the components, what the kit does not have, the kit itself', () => {
    expect(caught).toHaveLength(places.length * Object.keys(refused).length);
  });
});

describe('literals in the styles of remotes, shell and console', () => {
  const warningsOf = async (file: string, declaration: string) => {
    const code = `.planted { ${declaration} }\n`;
    const { results } = await stylelint.lint({ code, codeFilename: join(root, file), cwd: root });
    return results.flatMap(({ warnings }) => warnings.map(({ text }) => text));
  };

  it.each([
    'color: #fff',
    'background: rgb(10 10 10)',
    'border-color: oklch(0.5 0.1 40)',
    'color: tomato',
    'margin: 8px',
    'margin-block-start: 1.5rem',
    'padding: 0 12px',
    'gap: 1rem',
    'column-gap: calc(var(--space-2) + 3px)',
  ])('are refused: “%s”', async declaration => {
    for (const file of ['mfe-cart/src/planted.css', 'shell/src/planted.css', 'releases/console/public/planted.css'])
      expect(await warningsOf(file, declaration)).toEqual([expect.stringContaining('Use a token of the kit')]);
  });

  it.each([
    'color: var(--colour-ink)',
    'margin: 0 auto',
    'gap: clamp(var(--space-4), 2vw, var(--space-6))',
    'color: currentColor',
  ])('are not found in “%s”', async declaration => {
    expect(await warningsOf('mfe-cart/src/planted.css', declaration)).toEqual([]);
  });
});
