import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fontSheet } from '../fonts/build-fonts.ts';
import { values } from './index.ts';

const room = new URL('../../', `file://${__filename}`);
const read = (path: string) => readFileSync(new URL(path, room), 'utf8');

describe('generated files', () => {
  it('are what the token files say (else: npm run tokens -w ui-kit)', () => {
    const terrazzo = new URL(
      'bin/cli.js',
      import.meta.resolve('@terrazzo/cli/package.json').replace('package.json', ''),
    );
    execFileSync(process.execPath, [fileURLToPath(terrazzo), 'build', '--config', 'terrazzo.check.config.ts'], {
      cwd: fileURLToPath(room),
    });
    expect(read('src/tokens/generated/tokens.css')).toBe(read('.cache/tokens/tokens.css'));
    expect(read('src/tokens/generated/tokens.ts')).toBe(read('.cache/tokens/tokens.ts'));
  }, 30_000);

  it('are in the console too', () => {
    expect(read('../releases/console/public/tokens.css')).toBe(read('src/tokens/generated/tokens.css'));
  });

  it('hold the faces that the font packages have (else: npm run fonts -w ui-kit)', () => {
    expect(read('src/fonts/fonts.css')).toBe(fontSheet());
  });
});

describe('tokens', () => {
  it('name every colour role in every scheme', () => {
    for (const role of values.colour) {
      for (const scheme of [role.light, role.dark, role.lightContrast, role.darkContrast])
        expect(scheme).toMatch(/^oklch\(/);
    }
  });

  it('are all that component styles use: no literal colour', async () => {
    const { globSync } = await import('node:fs');
    const sheets = globSync('src/{components,internal}/**/*.css', { cwd: fileURLToPath(room) });
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\((?!in\b)/i;
    const found = sheets.filter(sheet => literal.test(read(sheet)));
    expect(sheets.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });
});
