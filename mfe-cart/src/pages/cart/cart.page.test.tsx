import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { cartOf, cupLine, potLine, won } from '../../test/samples.ts';

const cup = cupLine('en', { quantity: 1 });
const pot = potLine('en');

/** The cart page with a gateway whose command can be held back. */
async function openCart(answers: FakeAnswers) {
  const gateway = fakeGateway({ '/api/cart': cartOf([pot, cup]), ...answers });
  const page = await renderRemote(remote, '/cart', { gateway });
  const posts = () =>
    gateway.requests.filter(({ method }) => method === 'POST').map(one => [one.path, Object.fromEntries(one.form)]);
  return { ...page, gateway, posts };
}

function held() {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return { answer: () => promise, release: (value: unknown) => act(async () => resolve(value)) };
}

const lineOf = (name: string) => {
  const line = screen.getByRole('heading', { name }).closest('li');
  if (!line) throw new Error(`${name} is no line`);
  return within(line);
};

describe('the cart page', () => {
  it('shows pieces, sums and the way on', async () => {
    await openCart({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your cart, two pieces');
    expect(lineOf('Celadon teapot').getByText('₩185,000')).toBeTruthy();
    expect(within(screen.getByRole('complementary', { name: 'Total' })).getAllByText('₩223,000')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Go to payment' }).getAttribute('href')).toBe('/en/checkout');
  });

  it('counts a new quantity before the gateway answers, and sends presses in a row as one', async () => {
    const command = held();
    const { posts, gateway } = await openCart({ 'POST /api/cart/lines/{sku}': command.answer });
    const more = lineOf('Bare-clay cup').getByRole('button', { name: 'One more' });
    await userEvent.click(more);
    await userEvent.click(more);
    expect(lineOf('Bare-clay cup').getByText('₩114,000')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your cart, four pieces'));
    const after = cartOf([pot, cupLine('en', { quantity: 3 })]);
    gateway.answer({ '/api/cart': after });
    await command.release(after);
    await waitFor(() => expect(screen.getAllByText('₩299,000')).toHaveLength(2));
    expect(posts()).toEqual([['/api/cart/lines/cup-bare-tall', { quantity: '3' }]]);
  });

  it('goes back to the old quantity and says why when the gateway refuses', async () => {
    await openCart({ 'POST /api/cart/lines/{sku}': answerProblem('quantity-limit') });
    await userEvent.click(lineOf('Bare-clay cup').getByRole('button', { name: 'One more' }));
    await waitFor(() =>
      expect(lineOf('Bare-clay cup').getByRole('alert').textContent).toBe(
        'The quantity was not changed. Lower the quantity and try again.',
      ),
    );
    expect(lineOf('Bare-clay cup').getByText('₩38,000')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your cart, two pieces');
  });

  it('puts an undo in the place of a line that is taken out, and the line back when asked', async () => {
    const { gateway, posts } = await openCart({
      'POST /api/cart/lines/{sku}/remove': cartOf([cup]),
      'POST /api/cart/lines': cartOf([cup, pot]),
    });
    gateway.answer({ '/api/cart': cartOf([cup]) });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Celadon teapot' }));
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Celadon teapot was taken out.');
    expect(document.activeElement?.textContent).toBe('Put it back');
    await waitFor(() => expect(screen.getAllByText('₩41,000')).toBeTruthy());

    gateway.answer({ '/api/cart': cartOf([cup, pot]) });
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Celadon teapot' })).toBeTruthy());
    await waitFor(() => expect(screen.getAllByText('₩223,000')).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
    expect(posts()).toEqual([
      ['/api/cart/lines/pot-celadon/remove', {}],
      ['/api/cart/lines', { sku: 'pot-celadon', quantity: '1' }],
    ]);
  });

  it('keeps a line that could not be taken out, and says so', async () => {
    await openCart({ 'POST /api/cart/lines/{sku}/remove': answerProblem('service-unavailable') });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Celadon teapot' }));
    await waitFor(() =>
      expect(lineOf('Celadon teapot').getByRole('alert').textContent).toContain('It was not taken out.'),
    );
  });

  it('helps on when the last line is gone and its undo has run out', async () => {
    const { gateway } = await openCart({
      '/api/cart': cartOf([cup]),
      'POST /api/cart/lines/{sku}/remove': cartOf([]),
    });
    gateway.answer({ '/api/cart': cartOf([]) });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Bare-clay cup' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    const line = screen.getByRole('status').querySelector('[aria-hidden]');
    // React listens to the prefixed event where there is no AnimationEvent, as in jsdom.
    fireEvent(line as Element, new Event('webkitAnimationEnd', { bubbles: true }));
    expect(await screen.findByRole('heading', { name: 'Nothing in the cart yet.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See the pieces' }).getAttribute('href')).toBe('/en');
  });

  it('tells a changed price, and takes the new one when asked', async () => {
    const changed = potLine('en', { priceChangedFrom: won(178000) });
    const { posts } = await openCart({ '/api/cart': cartOf([changed]), 'POST /api/cart/lines/{sku}': cartOf([pot]) });
    expect(
      screen.getByText('The price has changed since you added it: ₩178,000 then, ₩185,000 now.', { exact: false }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep at ₩185,000' }));
    await waitFor(() => expect(posts()).toEqual([['/api/cart/lines/pot-celadon', { quantity: '1' }]]));
  });

  it('does not lead to payment while there is more in the cart than is left', async () => {
    const short = cupLine('en', { quantity: 3, maxQuantity: 1, stock: { available: 1, level: 'few' } });
    const { posts } = await openCart({ '/api/cart': cartOf([short]), 'POST /api/cart/lines/{sku}': cartOf([cup]) });
    expect(screen.queryByRole('link', { name: 'Go to payment' })).toBeNull();
    expect(screen.getByText('Only one is left. Lower the quantity.', { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lower to one' }));
    await waitFor(() => expect(posts()).toEqual([['/api/cart/lines/cup-bare-tall', { quantity: '1' }]]));
  });

  it('shows what a plain form left behind', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Not enough is left',
      status: 409,
      detail: 'Lower it.',
      code: 'out-of-stock',
      requestId: 'r',
    };
    await openCart({ '/api/cart': cartOf([cup], { flash: { problem, values: {} } }) });
    expect(screen.getByRole('alert').textContent).toContain('Not enough is left');
  });

  it('says when the stock could not be checked', async () => {
    await openCart({ '/api/cart': cartOf([cupLine('en', { stock: null })], { missing: ['stock'] }) });
    expect(screen.getByText('The stock could not be checked. It is checked again when you order.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to payment' })).toBeTruthy();
  });
});
