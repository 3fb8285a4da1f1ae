import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json' with { type: 'json' };
import ko from '../../messages/ko.json' with { type: 'json' };

const source = join(import.meta.dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map(file => readFileSync(join(source, file), 'utf8'))
  .join('\n');
const keys = Object.keys(ko).filter(key => key !== '$schema');

describe('messages', () => {
  it('are there in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ko));
  });

  it('are all in use', () => {
    expect(keys.filter(key => !code.includes(`m.${key}(`))).toEqual([]);
  });
});
