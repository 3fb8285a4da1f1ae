import { expect, it } from 'vitest';
import { normalizeOrderNumber, orderNumber } from './order-number.ts';

it('has the month in Seoul and five signs of chance', () => {
  expect(orderNumber(new Date('2026-11-25T03:00:00Z'), () => 0)).toBe('M-2611-00000');
  expect(orderNumber(new Date('2026-11-30T15:00:00Z'), () => 0.9999)).toBe('M-2612-ZZZZZ');
});

it('takes a number as people type it', () => {
  expect(normalizeOrderNumber(' m-2611-o4f7k ')).toBe('M-2611-04F7K');
  expect(normalizeOrderNumber('M-2611-I4F7L')).toBe('M-2611-14F71');
  expect(normalizeOrderNumber('nonsense')).toBe('NONSENSE--');
});
