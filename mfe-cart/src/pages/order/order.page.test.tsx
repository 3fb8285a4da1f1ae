import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { orderSample, won } from '../../test/samples.ts';

async function openOrder(answers: FakeAnswers, locale: 'ko' | 'en' = 'en') {
  const gateway = fakeGateway({ '/api/cart/summary': { count: 0, subtotal: won(0) }, ...answers }, { locale });
  return renderRemote(remote, '/orders/ord-1', { gateway, locale });
}
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the order page', () => {
  it('thanks, and says what is in it, where it goes and how it was paid', async () => {
    const { shell } = await openOrder({ '/api/orders/{orderId}': orderSample('en') });
    expect(headline()).toBe('Thank you.The order is with us.');
    expect(screen.getByText('Order M-2611-04F7K, 25 November 2026')).toBeTruthy();
    expect(screen.getByText('Visa ending in 4242')).toBeTruthy();
    expect(screen.getByText(/0 Sample-gil, Jongno-gu, Seoul 03052/)).toBeTruthy();
    expect(shell.titles.at(-1)).toBe('Order M-2611-04F7K');
  });

  it('shows how far it has come, in Korean time', async () => {
    await openOrder({ '/api/orders/{orderId}': orderSample('ko') }, 'ko');
    const [paid, packed] = screen.getAllByRole('listitem');
    expect(paid?.textContent).toBe('결제, 마침11월 25일 12:45');
    expect(packed?.getAttribute('aria-current')).toBe('step');
  });

  it('looks again while the order is being placed, until it is decided', async () => {
    let looks = 0;
    const { shell } = await openOrder({
      '/api/orders/{orderId}': () => orderSample('en', { status: looks++ < 2 ? 'placing' : 'confirmed' }),
    });
    expect(headline()).toBe('We are confirming your order.');
    await waitFor(() => expect(headline()).toBe('Thank you.The order is with us.'), { timeout: 5000 });
    expect(looks).toBe(3);
    expect(shell.announced).toEqual(['The order is with us.']);
    await waitFor(() => expect(shell.emitted).toEqual([{ name: 'cart:changed', detail: { count: 0 } }]));
  });

  it('goes on looking when a look fails', async () => {
    let looks = 0;
    await openOrder({
      '/api/orders/{orderId}': () => {
        looks++;
        if (looks === 2) return answerProblem('service-unavailable');
        return orderSample('en', { status: looks === 1 ? 'placing' : 'confirmed' });
      },
    });
    await waitFor(() => expect(headline()).toBe('Thank you.The order is with us.'), { timeout: 5000 });
  });

  it('says why an order was not placed, that nothing was charged, and how to go on', async () => {
    await openOrder({ '/api/orders/{orderId}': orderSample('en', { status: 'cancelled', reason: 'card-declined' }) });
    expect(headline()).toBe('The order was not placed.');
    expect(
      screen.getByText(
        'The card was declined. Order again with another card. Nothing was charged. The cart is as you left it.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Order again' }).getAttribute('href')).toBe('/en/checkout');
    expect(screen.queryByText('Visa ending in 4242')).toBeNull();
  });

  it('names the shop of an order that is collected', async () => {
    const store = { store: 'bukchon', name: 'Bukchon', address: '0 Sample-gil', hours: 'Tue to Sun, 11–19' };
    await openOrder({ '/api/orders/{orderId}': orderSample('en', { delivery: { method: 'pickup', store } }) });
    expect(screen.getByRole('heading', { name: 'Where you collect it' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(step => step.textContent)).toContain('In the shop');
  });

  it('shows an order whose personal data is erased', async () => {
    await openOrder({
      '/api/orders/{orderId}': orderSample('en', { contact: null, delivery: { method: 'delivery' } }),
    });
    expect(headline()).toBe('Thank you.The order is with us.');
  });

  it('tells nobody whether somebody else’s order exists', async () => {
    const { shell } = await openOrder({ '/api/orders/{orderId}': answerProblem('order-not-found') });
    expect(headline()).toBe('This order is not here.');
    expect(shell.titles.at(-1)).toBe('This order is not here.');
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
      '/en/sign-in?returnTo=%2Fen%2Forders%2Ford-1',
    );
  });
});
