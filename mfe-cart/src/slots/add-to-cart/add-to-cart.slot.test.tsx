import { answerProblem, fakeGateway, renderSlot } from '@maru/shell/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { cartOf, cupLine, won } from '../../test/samples.ts';

const props = { sku: 'cup-bare-tall', name: 'Bare-clay cup', price: won(38000), available: 5 };

/** A gateway whose answer to the add is held until `release`. */
function heldGateway() {
  const held = Promise.withResolvers<unknown>();
  const gateway = fakeGateway({ 'POST /api/cart/lines': () => held.promise });
  return { gateway, release: (answer: unknown) => act(async () => held.resolve(answer)) };
}

describe('add to cart', () => {
  it('has changed its button before the gateway answers, and says so with a way to the cart afterwards', async () => {
    const { gateway, release } = heldGateway();
    const { shell } = await renderSlot(remote, 'cart/add-to-cart', props, { gateway });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    expect(screen.getByRole('button', { name: 'In the cart' })).toBeTruthy();
    expect(shell.notices).toEqual([]);
    await release(cartOf([cupLine('en', { quantity: 1 })]));
    await waitFor(() =>
      expect(shell.notices).toEqual([
        { message: 'Bare-clay cup is in the cart.', action: { label: 'See cart', href: '/cart' } },
      ]),
    );
    expect(shell.emitted).toEqual([
      { name: 'cart:changed', detail: { count: 1 } },
      { name: 'cart:item-added', detail: { sku: 'cup-bare-tall', name: 'Bare-clay cup', quantity: 1 } },
    ]);
  });

  it('goes back and gives the reason when the gateway refuses', async () => {
    const { gateway, release } = heldGateway();
    const { shell } = await renderSlot(remote, 'cart/add-to-cart', props, { gateway });
    await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    await release(answerProblem('out-of-stock'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add to cart' })).toBeTruthy());
    expect(screen.getByRole('alert').textContent).toBe(
      'Bare-clay cup was not put in the cart. Not enough is left. Try fewer.',
    );
    expect(shell.notices).toEqual([]);
    expect(shell.emitted).toEqual([]);
  });

  it('sends the quantity that was chosen, once, however often it is pressed', async () => {
    const { gateway, release } = heldGateway();
    await renderSlot(remote, 'cart/add-to-cart', props, { gateway });
    await userEvent.click(screen.getByRole('button', { name: 'One more' }));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Add to cart' }));
    await release(cartOf([cupLine('en')]));
    expect(gateway.requests.map(({ path, form }) => [path, Object.fromEntries(form)])).toEqual([
      ['/api/cart/lines', { sku: 'cup-bare-tall', quantity: '2' }],
    ]);
  });

  it('lets no more be chosen than there are', async () => {
    await renderSlot(remote, 'cart/add-to-cart', { ...props, available: 1 });
    expect(screen.getByRole('button', { name: 'One more' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says when nothing is left', async () => {
    await renderSlot(remote, 'cart/add-to-cart', { ...props, available: 0 }, { locale: 'ko' });
    expect(screen.getByRole('button', { name: '지금 없음' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('is a plain form that leads to the cart without JavaScript', async () => {
    const { container } = await renderSlot(remote, 'cart/add-to-cart', props);
    const form = container.querySelector('form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe('/api/cart/lines');
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({
      sku: 'cup-bare-tall',
      quantity: '1',
      returnTo: '/en/cart',
    });
  });
});
