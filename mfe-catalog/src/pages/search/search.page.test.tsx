import { type FakeRequest, renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { pieces } from '../../test/fixtures.ts';

const PATH = '/api/catalog/products';
const answer = ({ query }: FakeRequest) =>
  query.get('q') === 'nothing'
    ? { items: [], nextCursor: null, total: 0 }
    : { items: pieces('en', 2), nextCursor: null, total: 2 };
const show = (path: string) => renderRemote(remote, path, { gateway: { [PATH]: answer } });

it('shows what was found under what was looked for', async () => {
  const page = await show('/search?q=bowl');
  expect(screen.getByRole('heading', { level: 1, name: '“bowl”' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /Tea bowl/ })).toHaveLength(2);
  expect(page.gateway.reads()).toEqual(['/api/catalog/products?q=bowl']);
});

it('looks again for other words, in an address of their own', async () => {
  const page = await show('/search?q=bowl');
  const field = screen.getByRole('searchbox');
  await userEvent.clear(field);
  await userEvent.type(field, 'nothing{Enter}');
  await waitFor(() => expect(page.location()).toContain('q=nothing'));
  expect(await screen.findByRole('heading', { name: 'Nothing for “nothing”' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See all pieces' }).getAttribute('href')).toBe('/en/c/all');
});

it('leads to the same search among the facets', async () => {
  await show('/search?q=moon jar');
  expect(screen.getByRole('link', { name: 'Narrow by glaze and kiln' }).getAttribute('href')).toBe(
    '/en/c/all?q=moon+jar',
  );
});

it('puts the closest first, and offers other orders', async () => {
  const page = await show('/search?q=bowl');
  const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
  expect(order.value).toBe('relevance');
  await userEvent.selectOptions(order, 'Newest first');
  await waitFor(() => expect(page.location()).toBe('/en/search?q=bowl&sort=newest'));
});
