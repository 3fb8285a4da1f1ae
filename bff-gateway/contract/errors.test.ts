import { expect, it } from 'vitest';
import { errorTable, isErrorCode } from './errors.ts';

const rows = Object.entries(errorTable);

it.each(rows)('%s has a status, and says in both languages what to do', (_, row) => {
  expect(row.status).toBeGreaterThanOrEqual(400);
  expect(row.status).toBeLessThan(600);
  for (const locale of ['ko', 'en'] as const) {
    expect(row.title[locale]).not.toBe('');
    expect(row.detail[locale]).toMatch(/[.]$/);
    expect(row.title[locale] + row.detail[locale]).not.toMatch(/!|[Ss]orry|[Oo]ops|죄송/);
  }
  expect(row.title.ko + row.detail.ko).toMatch(/[가-힣]/);
});

it('does not take the names of object methods for codes', () => {
  expect(isErrorCode('toString')).toBe(false);
  expect(isErrorCode('card-declined')).toBe(true);
});
