import { describe, expect, it } from 'vitest';
import { dayText, momentText } from './date-text.ts';
import { withObjectParticle } from './object-particle.ts';

describe('texts inside sentences', () => {
  it('tells days and minutes in Korean time, whatever the zone of the machine', () => {
    const at = '2026-11-24T15:30:00.000Z';
    expect(dayText(at, 'en')).toBe('25 November 2026');
    expect(dayText(at, 'ko')).toBe('2026년 11월 25일');
    expect(momentText(at, 'en')).toBe('25 Nov, 00:30');
    expect(momentText(at, 'ko')).toBe('11월 25일 00:30');
  });

  it('picks the particle by the last syllable', () => {
    expect(withObjectParticle('생흙 잔')).toBe('생흙 잔을');
    expect(withObjectParticle('청자 접시')).toBe('청자 접시를');
  });
});
