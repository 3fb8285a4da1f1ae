import { fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers, order } from '../../test/samples.ts';

const open = (path: string, items = [order('en')], nextCursor: string | null = 'next/1') =>
  renderRemote(remote, path, {
    gateway: fakeGateway({ ...answers('en'), '/api/account/pages/orders': { items, nextCursor } }),
  });

describe('the order history', () => {
  it('says of each what, when, how far and how much', async () => {
    await open('/account/orders');
    const link = screen.getByRole('link', { name: 'Moon jar' });
    expect(link.getAttribute('href')).toBe('/en/orders/ord_1');
    const row = link.closest('li')?.textContent;
    for (const part of ['M-2611-04F7K, ordered 25 November 2026', 'Confirmed', '₩1,850,000'])
      expect(row).toContain(part);
  });

  it('goes on by an address of its own', async () => {
    await open('/account/orders');
    expect(screen.getByRole('link', { name: 'Older orders' }).getAttribute('href')).toBe(
      '/en/account/orders?cursor=next%2F1',
    );
    expect(screen.queryByRole('link', { name: 'From the newest' })).toBeNull();
  });

  it('leads back from the last page', async () => {
    await open('/account/orders?cursor=next%2F1', [order('en')], null);
    expect(screen.queryByRole('link', { name: 'Older orders' })).toBeNull();
    expect(screen.getByRole('link', { name: 'From the newest' }).getAttribute('href')).toBe('/en/account/orders');
  });

  it('helps when there is none', async () => {
    await open('/account/orders', [], null);
    expect(screen.getByText('There are no orders yet.')).toBeTruthy();
  });
});
