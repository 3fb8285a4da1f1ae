import { answerProblem, fakeGateway, renderRemote, renderSlot } from '@maru/shell/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { cartOf, cupLine, won } from '../../test/samples.ts';
import { AddToCartSlot } from '../add-to-cart/add-to-cart.slot.tsx';
import { MiniCartSlot } from './mini-cart.slot.tsx';

const summary = { count: 2, subtotal: won(76000) };

describe('the mini cart', () => {
  it('asks for nothing without a session', async () => {
    const { gateway } = await renderSlot(remote, 'cart/mini-cart', {}, { session: { status: 'guest' } });
    expect(screen.getByRole('link', { name: 'Cart' }).getAttribute('href')).toBe('/en/cart');
    expect(gateway.requests).toEqual([]);
  });

  it('reads the count after the page is shown, when there is a session', async () => {
    const gateway = fakeGateway({ '/api/cart/summary': summary }, { locale: 'ko' });
    await renderSlot(remote, 'cart/mini-cart', {}, { gateway, locale: 'ko', session: { status: 'unknown' } });
    expect(await screen.findByRole('link', { name: '장바구니, 2점' })).toBeTruthy();
  });

  it('stays a link when the count cannot be read', async () => {
    const gateway = fakeGateway({ '/api/cart/summary': answerProblem('service-unavailable') });
    const { shell } = await renderSlot(remote, 'cart/mini-cart', {}, { gateway, session: { status: 'unknown' } });
    await waitFor(() => expect(shell.reported).toHaveLength(1));
    expect(screen.getByRole('link', { name: 'Cart' })).toBeTruthy();
  });

  it('reads again when somebody signs in', async () => {
    const gateway = fakeGateway({ '/api/cart/summary': summary });
    const { shell } = await renderSlot(remote, 'cart/mini-cart', {}, { gateway });
    act(() => shell.emit('account:session-changed', { status: 'signed-in' }));
    expect(await screen.findByRole('link', { name: 'Cart, 2 pieces' })).toBeTruthy();
  });
});

/** A product page and another page of a store, with the header's mini cart on both. */
const cupProps = { sku: 'cup-bare-tall', name: 'Bare-clay cup', price: won(38000), available: 5 };
const handle = { chunk: 'test', slots: [] };
const store = {
  ...remote,
  routes: [
    {
      path: 'cup',
      handle,
      element: (
        <>
          <MiniCartSlot />
          <AddToCartSlot {...cupProps} />
        </>
      ),
    },
    { path: 'elsewhere', handle, element: <MiniCartSlot /> },
  ],
};

function heldStore() {
  const held = Promise.withResolvers<unknown>();
  const gateway = fakeGateway({ '/api/cart/summary': summary, 'POST /api/cart/lines': () => held.promise });
  return { gateway, release: (answer: unknown) => act(async () => held.resolve(answer)) };
}

describe('mini cart and add to cart on one page', () => {
  it('counts a piece before the gateway answers, and back when it refuses', async () => {
    const { gateway, release } = heldStore();
    await renderRemote(store, '/cup', { gateway, session: { status: 'unknown' } });
    await screen.findByRole('link', { name: 'Cart, 2 pieces' });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    expect(screen.getByRole('link', { name: 'Cart, 3 pieces' })).toBeTruthy();
    await release(answerProblem('out-of-stock'));
    expect(await screen.findByRole('link', { name: 'Cart, 2 pieces' })).toBeTruthy();
  });

  it('takes the count of the answer', async () => {
    const { gateway, release } = heldStore();
    await renderRemote(store, '/cup', { gateway, session: { status: 'unknown' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    await release(cartOf([cupLine('en', { quantity: 5 })]));
    expect(await screen.findByRole('link', { name: 'Cart, 5 pieces' })).toBeTruthy();
  });

  it('tells a refusal also to somebody who has gone on to another page', async () => {
    const { gateway, release } = heldStore();
    const { shell, go } = await renderRemote(store, '/cup', { gateway, session: { status: 'unknown' } });
    await screen.findByRole('link', { name: 'Cart, 2 pieces' });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    await go('/elsewhere');
    expect(screen.getByRole('link', { name: 'Cart, 3 pieces' })).toBeTruthy();
    await release(answerProblem('out-of-stock'));
    expect(await screen.findByRole('link', { name: 'Cart, 2 pieces' })).toBeTruthy();
    expect(shell.notices).toEqual([{ message: 'Bare-clay cup was not put in the cart.', tone: 'problem' }]);
  });

  it('knows the count of an answer that came to another page', async () => {
    const { gateway, release } = heldStore();
    const { go } = await renderRemote(store, '/cup', { gateway, session: { status: 'unknown' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    await go('/elsewhere');
    gateway.answer({ '/api/cart/summary': { count: 3, subtotal: won(114000) } });
    await release(cartOf([cupLine('en', { quantity: 3 })]));
    expect(await screen.findByRole('link', { name: 'Cart, 3 pieces' })).toBeTruthy();
  });
});
