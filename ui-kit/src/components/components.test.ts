import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = dirname(__filename);
const folders = globSync('*/', { cwd: here }).map(folder => folder.replace(/\/$/, ''));
const read = (folder: string, file: string) => readFileSync(join(here, folder, file), 'utf8');

// A provider draws no element, so the inspection of elements does not fit it.
const withoutElement = ['kit-provider'];

describe('every component folder', () => {
  it.each(folders)('%s has an entry, stories and a test', folder => {
    for (const file of ['index.ts', `${folder}.tsx`, `${folder}.stories.tsx`, `${folder}.test.tsx`]) {
      const exists =
        existsSync(join(here, folder, file)) || (file === 'icon.tsx' && existsSync(join(here, folder, 'icons.tsx')));
      expect(exists, `${folder}/${file}`).toBe(true);
    }
  });

  it.each(folders.filter(folder => !withoutElement.includes(folder)))('%s passes the conformance suite', folder => {
    expect(read(folder, `${folder}.test.tsx`)).toContain('describeComponent(');
  });

  it.each(folders)('%s is in the README', folder => {
    const readme = readFileSync(join(here, '../../README.md'), 'utf8');
    expect(readme).toMatch(new RegExp(`(^\\| |· )${folder}( |$)`, 'm'));
  });

  it.each(folders)('%s keeps its styles in the kit layer and its state out of the module scope', folder => {
    for (const sheet of globSync(`${folder}/*.module.css`, { cwd: here })) {
      const css = readFileSync(join(here, sheet), 'utf8');
      expect(css.trimStart().startsWith('@layer kit {'), sheet).toBe(true);
      expect(css).not.toMatch(/\b(margin|padding|border|inset)-(left|right)\b|\btext-align: (left|right)\b|!important/);
    }
    for (const source of globSync(`${folder}/*.{ts,tsx}`, { cwd: here })) {
      const code = readFileSync(join(here, source), 'utf8');
      expect(code, source).not.toMatch(
        /^(const|let|var) .*\b(window|document|localStorage|navigator|Date\.now|new Date|Math\.random)\b/m,
      );
    }
  });
});
