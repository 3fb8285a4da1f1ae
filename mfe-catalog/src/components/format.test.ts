import { afterEach, expect, it } from 'vitest';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { formatLength, formatVolume, formatWeight } from './format.ts';

afterEach(() => overwriteGetLocale(() => 'ko'));

it('writes measures close in Korean and apart in English', () => {
  overwriteGetLocale(() => 'ko');
  expect([formatLength(82, 'ko'), formatWeight(1240, 'ko'), formatVolume(220, 'ko')]).toEqual([
    '8.2cm',
    '1,240g',
    '220ml',
  ]);
  overwriteGetLocale(() => 'en');
  expect([formatLength(400, 'en'), formatWeight(240, 'en'), formatVolume(220, 'en')]).toEqual([
    '40 cm',
    '240 g',
    '220 ml',
  ]);
});
