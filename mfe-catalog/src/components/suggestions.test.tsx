import { renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { remote } from '../remote.tsx';
import { suggestions } from '../test/fixtures.ts';

const gateway = {
  '/api/catalog/products': { items: [], nextCursor: null, total: 0 },
  '/api/catalog/recommendations': { items: [] },
  '/api/catalog/suggestions': suggestions('en'),
};

async function type(text: string) {
  const page = await renderRemote(remote, '/search', { gateway });
  await userEvent.type(screen.getByRole('searchbox'), text);
  await screen.findByRole('navigation', { name: 'Suggestions' });
  return page;
}
const focused = () => document.activeElement?.textContent ?? '';

it('suggests pieces and kilns for what is typed, asked for once the typing rests', async () => {
  const page = await type('bowl');
  expect(screen.getByRole('link', { name: /^Tea bowl 301/ }).getAttribute('href')).toBe('/en/p/bowl-301');
  expect(screen.getByRole('link', { name: /^Seomjin Kiln/ }).getAttribute('href')).toBe('/en/c/all?kiln=seomjin');
  expect(page.gateway.reads().filter(read => read.includes('suggestions'))).toEqual([
    '/api/catalog/suggestions?limit=5&q=bowl',
  ]);
});

it('is walked through with arrow keys, and left with Escape', async () => {
  await type('bowl');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toContain('Tea bowl 301');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await userEvent.keyboard('{ArrowDown}{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Suggestions' })).toBeNull());
});

it('still searches for exactly what was typed', async () => {
  const page = await type('bowl');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(page.location()).toContain('/search?q=bowl'));
});
