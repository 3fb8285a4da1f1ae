import { answerProblem, type FakeAnswers, fakeGateway, renderSlot } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';

const piece = { sku: 'moon-jar-porcelain-40', slug: 'moon-jar-porcelain', name: 'Moon jar' };
const member = { status: 'signed-in', person: { name: 'Demo' } } as const;
const open = async (answers: FakeAnswers, session: typeof member | { status: 'guest' }) => {
  const gateway = fakeGateway(answers);
  return { ...(await renderSlot(remote, 'account/keep', piece, { gateway, session })), gateway };
};
const heart = () => screen.getByRole('button', { name: 'Wishlist' });
const isPressed = () => heart().getAttribute('aria-pressed') === 'true';

describe('the wishlist button', () => {
  it('keeps a piece for a guest, and asks nothing before', async () => {
    const { gateway, shell } = await open({ 'POST /api/account/kept': { skus: [piece.sku] } }, { status: 'guest' });
    expect(gateway.requests).toEqual([]);
    expect(isPressed()).toBe(false);
    await userEvent.click(heart());
    await waitFor(() => expect(isPressed()).toBe(true));
    expect(Object.fromEntries(gateway.requests[0]?.form ?? [])).toEqual({
      sku: piece.sku,
      slug: piece.slug,
      returnTo: '/en',
    });
    await waitFor(() => expect(shell.announced).toEqual(['On the wishlist.']));
    expect(screen.getByRole('link', { name: 'See the list' }).getAttribute('href')).toBe('/en/account/wishlist');
  });

  it('knows what a person keeps, and lets go of it', async () => {
    const remove = `POST /api/account/kept/${piece.sku}/remove`;
    await open({ '/api/account/kept': { skus: [piece.sku] }, [remove]: { skus: [] } }, member);
    await waitFor(() => expect(isPressed()).toBe(true));
    await userEvent.click(heart());
    await waitFor(() => expect(isPressed()).toBe(false));
  });

  it('goes back to what it was when the gateway refuses, and says so', async () => {
    await open({ 'POST /api/account/kept': answerProblem('service-unavailable') }, { status: 'guest' });
    await userEvent.click(heart());
    expect((await screen.findByRole('alert')).textContent).toBe('This was not changed. Press again.');
    expect(isPressed()).toBe(false);
  });
});
