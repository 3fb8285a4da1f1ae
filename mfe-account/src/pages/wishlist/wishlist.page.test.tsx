import { type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers, jar } from '../../test/samples.ts';

const PATH = '/api/account/pages/wishlist';
const slots = { 'cart/add-to-cart': ({ sku }: { sku: string }) => <output aria-label="to add">{sku}</output> };
const open = (more: FakeAnswers = {}) =>
  renderRemote(remote, '/account/wishlist', { gateway: fakeGateway({ ...answers('en'), ...more }), slots });

describe('the wishlist', () => {
  it('takes a piece off', async () => {
    const page = await open({ 'POST /api/account/kept/moon-jar-porcelain-40/remove': { skus: [] } });
    expect(screen.getByLabelText('to add').textContent).toBe('moon-jar-porcelain-40');
    page.gateway.answer({ [PATH]: { status: 'signed-in', items: [], missing: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Moon jar from the wishlist' }));
    expect(await screen.findByText('Nothing is kept yet.')).toBeTruthy();
  });

  it('is a guest’s as well, who is told where it is and how to keep it', async () => {
    await open({ [PATH]: { status: 'guest', items: [{ ...jar('en'), available: null }], missing: ['stock'] } });
    expect(screen.getByText(/in this browser only/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in to keep it with your account' }).getAttribute('href')).toBe(
      '/en/sign-in?returnTo=%2Fen%2Faccount%2Fwishlist',
    );
    expect(screen.queryByRole('navigation', { name: 'Account pages' })).toBeNull();
    expect(screen.getByText('How many are left is not known now.')).toBeTruthy();
  });
});
