import { answerProblem, answerWith, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remote } from '../../remote.tsx';
import { cartOf, checkoutPage, cupLine, orderSample, paymentMethods, won } from '../../test/samples.ts';

const placed = answerWith(201, {
  order: { orderId: 'ord-1', number: 'M-2611-04F7K', status: 'confirmed' },
  location: '/en/orders/ord-1',
});

async function openCheckout(answers: FakeAnswers = {}) {
  const gateway = fakeGateway({
    '/api/orders/pages/checkout': checkoutPage('en'),
    '/api/payments/methods': paymentMethods,
    '/api/orders/{orderId}': orderSample('en'),
    '/api/cart/summary': { count: 0, subtotal: won(0) },
    ...answers,
  });
  const page = await renderRemote(remote, '/checkout', { gateway });
  const orders = () =>
    gateway.requests.filter(({ method }) => method === 'POST').map(({ form }) => Object.fromEntries(form));
  return { ...page, gateway, orders };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fill = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const contact = () => {
  fill('E-mail', 'reader@mail.example');
  fill('Name', 'Reader');
  fill('Telephone', '010-0000-0000');
};
const address = () => {
  fill('Postal code', '03052');
  fill('Address', '0 Sample-gil, Jongno-gu, Seoul');
};
const card = (number = '4242424242424242') => {
  fill('Card number', number);
  fill('Expiry (MM/YY)', '1230');
  fill('Security code', '123');
  fill('Name on the card', 'READER');
};
const consent = () => fireEvent.click(screen.getByRole('checkbox', { name: /^I have seen the order/ }));
const pay = () => userEvent.click(screen.getByRole('button', { name: /^Pay/ }));

function fillIn() {
  contact();
  address();
  card();
  consent();
}

const chosen = {
  addressId: 'adr_1',
  recipient: 'Kim Maru',
  phone: '010-9999-9999',
  country: 'KR',
  postcode: '03052',
  line1: '1 Bukchon-ro',
  line2: '',
};

describe('the checkout', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-25T03:00:00Z'), toFake: ['Date'] }));

  it('knows who has signed in', async () => {
    const contact = { email: 'demo@maru.example', name: 'Demo' };
    await openCheckout({ '/api/orders/pages/checkout': checkoutPage('en', { contact }) });
    expect(field('E-mail').value).toBe('demo@maru.example');
    expect(field('Name').value).toBe('Demo');
  });

  it('writes a saved address into its own fields, and leaves a telephone that is typed', async () => {
    const { shell } = await openCheckout();
    fill('Postal code', '1234');
    fireEvent.blur(field('Postal code'));
    expect(field('Postal code').getAttribute('aria-invalid')).toBe('true');
    fill('Telephone', '010-0000-0000');
    act(() => shell.emit('account:address-chosen', chosen));
    expect(field('Address').value).toBe('1 Bukchon-ro');
    expect(field('Postal code').value).toBe('03052');
    expect(field('Postal code').getAttribute('aria-invalid')).not.toBe('true');
    expect(field('Telephone').value).toBe('010-0000-0000');
  });

  it('places the order with everything that was typed, and goes to it', async () => {
    const { orders, location } = await openCheckout({ 'POST /api/orders': placed });
    fillIn();
    await pay();
    await waitFor(() => expect(location()).toBe('/en/orders/ord-1'));
    expect(orders()).toEqual([
      {
        attempt: 'attempt-1',
        returnTo: '/en/checkout',
        total_delivery: '41000',
        total_pickup: '38000',
        contact_email: 'reader@mail.example',
        contact_name: 'Reader',
        contact_phone: '010-0000-0000',
        delivery_method: 'delivery',
        store: 'bukchon',
        address_postcode: '03052',
        address_recipient: '',
        address_line1: '0 Sample-gil, Jongno-gu, Seoul',
        address_line2: '',
        address_handover: 'hand-over',
        address_note: '',
        card_number: '4242 4242 4242 4242',
        card_expiry: '12/30',
        card_cvc: '123',
        card_holder: 'READER',
        consent: 'on',
      },
    ]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const answer = Promise.withResolvers<unknown>();
    const { orders, location } = await openCheckout({ 'POST /api/orders': () => answer.promise });
    fillIn();
    await userEvent.dblClick(screen.getByRole('button', { name: /^Pay/ }));
    const button = await screen.findByRole('button', { name: /Paying/ });
    expect(button.getAttribute('aria-busy')).toBe('true');
    await userEvent.click(button);
    await act(async () => answer.resolve(placed));
    await waitFor(() => expect(location()).toBe('/en/orders/ord-1'));
    expect(orders()).toHaveLength(1);
  });

  it('keeps everything but the card when the card is declined, and the same form goes on', async () => {
    const { orders, gateway, location } = await openCheckout({ 'POST /api/orders': answerProblem('card-declined') });
    fillIn();
    await pay();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was charged. Try again with another card.');
    expect(field('Card number').value).toBe('');
    expect(field('Security code').value).toBe('');
    expect(field('E-mail').value).toBe('reader@mail.example');
    expect(field('Address').value).toBe('0 Sample-gil, Jongno-gu, Seoul');
    await waitFor(() => expect(document.activeElement).toBe(field('Card number')));

    gateway.answer({ 'POST /api/orders': placed });
    card('5555555555554444');
    await pay();
    await waitFor(() => expect(location()).toBe('/en/orders/ord-1'));
    expect(orders().map(order => order.card_number)).toEqual(['4242 4242 4242 4242', '5555 5555 5555 4444']);
  });

  it('tells a total that has changed before anybody is charged, and keeps everything, the card too', async () => {
    const changed = answerProblem('price-changed');
    const problem = { ...(changed.body as object), total: won(46000) };
    const { gateway, orders, location } = await openCheckout({ 'POST /api/orders': answerWith(409, problem) });
    const totals = { subtotal: won(43000), shipping: won(3000), discount: won(0), total: won(46000) };
    gateway.answer({ '/api/orders/pages/checkout': checkoutPage('en', { totals }) });
    fillIn();
    await pay();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was charged. Check the new total and order again.');
    expect(alert.textContent).toContain('It comes to ₩46,000 now.');
    expect(screen.getByText(/₩41,000 then, ₩46,000 now/)).toBeTruthy();
    expect(field('Card number').value).toBe('4242 4242 4242 4242');
    gateway.answer({ 'POST /api/orders': placed });
    await userEvent.click(screen.getByRole('button', { name: 'Pay ₩46,000' }));
    await waitFor(() => expect(location()).toBe('/en/orders/ord-1'));
    expect(orders().map(order => order.total_delivery)).toEqual(['41000', '46000']);
  });

  it('leads to what is agreed to without leaving what is typed', async () => {
    await openCheckout();
    const links = screen.getAllByRole('link', { name: /terms of use|privacy policy|shipping and returns/ });
    expect(links.map(link => [link.getAttribute('href'), link.getAttribute('target')])).toEqual([
      ['/en/terms', '_blank'],
      ['/en/privacy', '_blank'],
      ['/en/shipping-returns', '_blank'],
    ]);
  });

  it('asks the catalog’s picker for a shop that has the lines', async () => {
    const seen: unknown[] = [];
    const gateway = fakeGateway({
      '/api/orders/pages/checkout': checkoutPage('en'),
      '/api/payments/methods': paymentMethods,
    });
    await renderRemote(remote, '/checkout', {
      gateway,
      slots: {
        'catalog/store-picker': props => {
          seen.push(props);
          return <input type="hidden" name={props.name} value="seongsu" />;
        },
      },
    });
    expect(seen.at(-1)).toMatchObject({
      name: 'store',
      lines: [{ sku: 'cup-bare-tall', name: 'Bare-clay cup', quantity: 1 }],
      stores: [{ store: 'bukchon' }],
    });
    expect(document.querySelector<HTMLInputElement>('form [name="store"]')?.value).toBe('seongsu');
  });

  it('shows the gateway’s remarks beside their fields', async () => {
    await openCheckout({
      'POST /api/orders': answerProblem('validation-failed', [
        { pointer: '/contact_email', code: 'email', message: 'This address does not take mail.' },
      ]),
    });
    fillIn();
    await pay();
    await waitFor(() => expect(field('E-mail').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('This address does not take mail.')).toBeTruthy();
    expect(document.activeElement).toBe(field('E-mail'));
    expect(field('Card number').value).toBe('4242 4242 4242 4242');
  });

  it('keeps attempt and fields when no answer came, so that trying again cannot buy twice', async () => {
    const { gateway, orders } = await openCheckout({
      'POST /api/orders': () => {
        throw new TypeError('connection lost');
      },
    });
    gateway.answer({ '/api/orders/pages/checkout': checkoutPage('en', { attempt: 'attempt-2' }) });
    fillIn();
    await pay();
    expect((await screen.findByRole('alert')).textContent).toContain('No connection');
    gateway.answer({ 'POST /api/orders': placed });
    await pay();
    await waitFor(() => expect(orders()).toHaveLength(2));
    expect(new Set(orders().map(order => order.attempt))).toEqual(new Set(['attempt-1']));
  });

  it('takes a new attempt when the old one is used', async () => {
    const { gateway, orders } = await openCheckout({ 'POST /api/orders': answerProblem('attempt-used') });
    gateway.answer({ '/api/orders/pages/checkout': checkoutPage('en', { attempt: 'attempt-2' }) });
    fillIn();
    await pay();
    await screen.findByRole('alert');
    await pay();
    await waitFor(() => expect(orders().map(order => order.attempt)).toEqual(['attempt-1', 'attempt-2']));
  });

  it('keeps the form when the page cannot be read again after a try', async () => {
    const { gateway } = await openCheckout({ 'POST /api/orders': answerProblem('service-unavailable') });
    gateway.answer({ '/api/orders/pages/checkout': answerProblem('service-unavailable') });
    fillIn();
    await pay();
    expect((await screen.findByRole('alert')).textContent).toContain('Try again in a moment.');
    expect(field('E-mail').value).toBe('reader@mail.example');
  });

  it('leads to the cart when too little is left', async () => {
    await openCheckout({ 'POST /api/orders': answerProblem('out-of-stock') });
    fillIn();
    await pay();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: 'See the cart' }).getAttribute('href')).toBe('/en/cart');
    await waitFor(() => expect(document.activeElement).toBe(alert));
  });

  it('says what is wrong beside the field when it is left, and no longer once it is right', async () => {
    await openCheckout();
    await userEvent.click(field('Postal code'));
    await userEvent.tab();
    expect(field('Postal code').hasAttribute('aria-invalid')).toBe(false);
    await userEvent.type(field('Postal code'), '0305');
    await userEvent.tab();
    expect(screen.getByText('A postal code has five digits. This one has four.')).toBeTruthy();
    await userEvent.type(field('Postal code'), '2');
    expect(screen.queryByText(/^A postal code has five digits/)).toBeNull();
  });

  it('does not send what is incomplete, and goes to the first gap', async () => {
    const { orders, shell } = await openCheckout();
    contact();
    await pay();
    await waitFor(() => expect(document.activeElement).toBe(field('Postal code')));
    expect(screen.getByText('See the order through and agree to it.')).toBeTruthy();
    expect(shell.announced).toEqual(['7 fields need a correction.']);
    expect(orders()).toEqual([]);
  });

  it('folds a step that is done to its answer, and opens it again', async () => {
    await openCheckout();
    contact();
    await userEvent.click(screen.getByRole('link', { name: 'On to delivery' }));
    const step = within(screen.getByRole('region', { name: /Contact/ }));
    expect(step.getByText('reader@mail.example')).toBeTruthy();
    expect(step.queryByRole('textbox')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^To your door/ })));
    await userEvent.click(step.getByRole('button', { name: /^Change/ }));
    expect(field('E-mail').value).toBe('reader@mail.example');
  });

  it('does not fold a step with a gap', async () => {
    await openCheckout();
    await userEvent.click(screen.getByRole('link', { name: 'On to delivery' }));
    await waitFor(() => expect(document.activeElement).toBe(field('E-mail')));
    expect(screen.getByText('Enter the e-mail address for the order.')).toBeTruthy();
  });

  it('asks for no address at a shop, and takes its total', async () => {
    const { orders } = await openCheckout({ 'POST /api/orders': placed });
    contact();
    expect(screen.getByRole('button', { name: 'Pay ₩41,000' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^At a shop/ }));
    expect(screen.getByRole('button', { name: 'Pay ₩38,000' })).toBeTruthy();
    card();
    consent();
    await pay();
    await waitFor(() => expect(orders()[0]).toMatchObject({ delivery_method: 'pickup', store: 'bukchon' }));
  });

  it('has what a plain form left behind, without the card', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Some fields need a correction',
      status: 422,
      detail: 'Correct the marked fields and send the form again.',
      code: 'validation-failed',
      requestId: 'r',
      errors: [{ pointer: '/address_postcode', code: 'postcode', message: 'Five digits.' }],
    };
    const values = {
      contact_email: 'reader@mail.example',
      delivery_method: 'delivery',
      address_postcode: '0305',
      consent: 'on',
    };
    await openCheckout({ '/api/orders/pages/checkout': checkoutPage('en', { flash: { problem, values } }) });
    expect(field('E-mail').value).toBe('reader@mail.example');
    expect(field('Postal code').value).toBe('0305');
    expect(field('Postal code').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^I have seen/ }).checked).toBe(true);
    expect(field('Card number').value).toBe('');
    expect(screen.getByRole('alert').textContent).toContain('Correct the marked fields');
  });

  it('names test cards only where the gateway does', async () => {
    const { unmount } = await openCheckout();
    expect(await screen.findByText('Test cards')).toBeTruthy();
    unmount();
    await openCheckout({ '/api/payments/methods': { ...paymentMethods, testCards: [] } });
    expect(screen.queryByText('Test cards')).toBeNull();
  });

  it('works when the hint about cards fails', async () => {
    await openCheckout({ '/api/payments/methods': answerProblem('service-unavailable') });
    expect(screen.getByRole('button', { name: 'Pay ₩41,000' })).toBeTruthy();
  });

  it('takes no payment while nobody can say what it comes to', async () => {
    await openCheckout({
      '/api/orders/pages/checkout': checkoutPage('en', { totals: null, pickupTotals: null, missing: ['totals'] }),
    });
    expect(screen.getByText(/^The total could not be worked out\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Payment' }).hasAttribute('disabled')).toBe(true);
  });

  it('sends nobody away with an empty cart without help', async () => {
    await openCheckout({ '/api/orders/pages/checkout': checkoutPage('en', { cart: cartOf([]), totals: null }) });
    expect(screen.getByText('There is nothing to order.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See the pieces' })).toBeTruthy();
  });

  it('says beforehand when more is in the cart than is left', async () => {
    const short = cupLine('en', { quantity: 3, stock: { available: 1, level: 'few' } });
    await openCheckout({ '/api/orders/pages/checkout': checkoutPage('en', { cart: cartOf([short]) }) });
    expect(screen.getAllByText(/^Bare-clay cup: only one is left/)[0]).toBeTruthy();
  });
});
