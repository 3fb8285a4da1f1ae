import { describe, expect, it } from 'vitest';
import { addressLines } from './address-lines.ts';

const korean = {
  addressId: 'adr_1',
  recipient: '김마루',
  phone: '010-1234-5678',
  country: 'KR',
  postcode: '03052',
  line1: '서울 종로구 북촌로 1',
  line2: '2층',
  isDefault: true,
};

describe('an address in words', () => {
  it('is one line in Korea', () => {
    expect(addressLines(korean, 'ko')).toEqual(['서울 종로구 북촌로 1 2층 03052']);
  });

  it('names its country abroad, in the language of the page, and leaves out what there is not', () => {
    const french = { ...korean, country: 'FR', postcode: '75011', line1: '3 rue Keller', line2: '', city: 'Paris' };
    expect(addressLines(french, 'en')).toEqual(['3 rue Keller', 'Paris, 75011', 'France']);
    expect(addressLines(french, 'ko').at(-1)).toBe('프랑스');
  });
});
