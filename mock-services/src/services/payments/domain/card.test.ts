import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCard, passesLuhn, TEST_CARDS } from './card.ts';

const now = new Date('2026-11-25T03:00:00Z');
const good = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'READER' };
const faultsOf = (card: Partial<typeof good>) => {
  const checked = checkCard({ ...good, ...card }, now);
  return 'faults' in checked ? checked.faults.map(fault => `${fault.pointer} ${fault.code}`) : [];
};

describe('a card', () => {
  it('is reduced to brand, last four digits and what the processor will do', () => {
    expect(checkCard(good, now)).toEqual({ card: { brand: 'visa', last4: '4242', behaviour: 'approve' } });
  });

  it.each([
    ['4000 0000 0000 0002', 'decline'],
    ['4000-0000-0000-9995', 'insufficient-funds'],
    ['4000000000000259', 'slow'],
    ['4000 0000 0000 0119', 'processor-error'],
    ['5555 5555 5555 4444', 'approve'],
  ])('%s behaves as documented: %s', (number, behaviour) => {
    expect(checkCard({ ...good, number }, now)).toMatchObject({ card: { behaviour } });
  });

  it.each([
    ['5555555555554444', 'mastercard'],
    ['2223003122003222', 'mastercard'],
    ['378282246310005', 'amex'],
    ['3530111333300000', 'jcb'],
    ['6200000000000005', 'unionpay'],
  ])('%s is %s', (number, brand) => {
    expect(checkCard({ ...good, number }, now)).toMatchObject({ card: { brand } });
  });

  it('names every fault at once', () => {
    expect(faultsOf({ number: '4242 4242 4242 4241', expiry: '13/30', cvc: '12', holder: ' ' })).toEqual([
      '/number luhn',
      '/expiry format',
      '/cvc format',
      '/holder required',
    ]);
    expect(faultsOf({ number: '4242' })).toEqual(['/number length']);
    expect(faultsOf({ number: 'four two' })).toEqual(['/number length']);
  });

  it('repeats nothing of what was typed', () => {
    const checked = checkCard({ number: '4242424242424241', expiry: '99/99', cvc: '9', holder: '' }, now);
    expect(JSON.stringify(checked)).not.toMatch(/4241|99/);
  });

  it('is good to the end of its month, everywhere', () => {
    expect(faultsOf({ expiry: '11/26' })).toEqual([]);
    expect(faultsOf({ expiry: '10/26' })).toEqual(['/expiry past']);
    expect(faultsOf({ expiry: '1/2027' })).toEqual([]);
    const lastHour = checkCard({ ...good, expiry: '10/26' }, new Date('2026-11-01T11:59:00Z'));
    expect(lastHour).toHaveProperty('card');
  });
});

it('passes and refuses by Luhn', () => {
  expect(passesLuhn('79927398713')).toBe(true);
  expect(passesLuhn('79927398710')).toBe(false);
});

it('knows the same test cards as the contract', () => {
  const contract = readFileSync(new URL('../../../../contract/payments.openapi.yaml', import.meta.url), 'utf8');
  const rows = [...contract.matchAll(/^ *\| ([\d ]{19}) \|/gm)].map(([, number = '']) => number.replaceAll(' ', ''));
  expect(rows.sort()).toEqual(Object.keys(TEST_CARDS).sort());
});
