import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../messages/en.json' with { type: 'json' };
import ko from '../../messages/ko.json' with { type: 'json' };

const sources = globSync('src/**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '../..') })
  .filter(path => !path.includes('generated') && !path.includes('.test.'))
  .map(path => readFileSync(join(import.meta.dirname, '../..', path), 'utf8'))
  .join('\n');

it('has every message in both languages', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

it('uses every message', () => {
  expect(Object.keys(ko).filter(key => !new RegExp(`\\bm\\.${key}\\(`).test(sources))).toEqual([]);
});

it('says nothing with an exclamation mark', () => {
  expect(JSON.stringify({ ko, en })).not.toContain('!');
});
