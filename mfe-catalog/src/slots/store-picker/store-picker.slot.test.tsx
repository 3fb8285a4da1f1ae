import { answerProblem, renderSlot } from '@maru/shell/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { storeList } from '../../test/fixtures.ts';

const PATH = '/api/catalog/stores';
const shop = (store: string, name: string) => ({
  store,
  name,
  address: '0 Sample-gil',
  hours: 'Every day 11:00–20:00',
});
const props = {
  name: 'store',
  legend: 'Which shop',
  stores: [shop('bukchon', 'Bukchon'), shop('seongsu', 'Seongsu')],
  lines: [{ sku: 'cup', name: 'Cup', quantity: 2 }],
};
const show = (answer: unknown) => renderSlot(remote, 'catalog/store-picker', props, { gateway: { [PATH]: answer } });
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

it('chooses the first shop that has every line in full, and lets no other be chosen', async () => {
  const slot = await show(storeList('en', [{ sku: 'cup', available: { bukchon: 1, seongsu: 2 } }]));
  await screen.findByText('Everything is there');
  expect(radio(/Bukchon.*Not enough of: Cup/)).toHaveProperty('disabled', true);
  expect(radio(/Seongsu/).checked).toBe(true);
  expect(slot.gateway.reads()).toEqual(['/api/catalog/stores?sku=cup']);
});

it('says so when no shop has all of it', async () => {
  await show(storeList('en', [{ sku: 'cup', available: {} }]));
  expect(await screen.findByText(/^No shop has all of it now/)).toBeTruthy();
  expect(radio(/Bukchon/).checked).toBe(false);
});

it('leaves the choice open when nobody knows the stock', async () => {
  await show(answerProblem('service-unavailable'));
  expect(await screen.findByText(/^The stock of the shops could not be checked/)).toBeTruthy();
  await userEvent.click(radio(/Seongsu/));
  expect(radio(/Seongsu/).checked).toBe(true);
});
