import { expect, it } from 'vitest';
import { closedDaysInWords, hoursInWords } from './opening-hours.ts';

const hours = (days: string[]) => [{ days, opens: '11:00', closes: '19:00' }];

it('says a run of days, every day, and single days', () => {
  expect(hoursInWords(hours(['tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'en')).toBe('Tue to Sun 11:00–19:00');
  expect(hoursInWords(hours(['tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'ko')).toBe('화~일 11:00–19:00');
  expect(hoursInWords(hours(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'en')).toBe('Every day 11:00–19:00');
  expect(hoursInWords(hours(['mon', 'wed']), 'en')).toBe('Mon, Wed 11:00–19:00');
});

it('says on which days nobody is there', () => {
  expect(closedDaysInWords(hours(['tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'ko')).toBe('월');
  expect(closedDaysInWords(hours(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'en')).toBeUndefined();
});
