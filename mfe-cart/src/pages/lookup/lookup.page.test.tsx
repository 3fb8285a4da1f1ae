import { answerProblem, answerWith, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { orderSample } from '../../test/samples.ts';

async function open(answer: unknown, page: object = {}) {
  const gateway = fakeGateway({
    '/api/orders/pages/lookup': page,
    '/api/orders/{orderId}': orderSample('en'),
    '/api/cart/summary': { count: 0, subtotal: { amount: 0, currency: 'KRW' } },
    'POST /api/orders/lookup': answer,
  });
  const shown = await renderRemote(remote, '/orders/lookup', { gateway });
  const look = async (number: string, email: string) => {
    await userEvent.type(screen.getByLabelText('Order number'), number);
    await userEvent.type(screen.getByLabelText('E-mail of the order'), email);
    await userEvent.click(screen.getByRole('button', { name: 'Find the order' }));
  };
  return { ...shown, gateway, look };
}

it('goes to the order that was found', async () => {
  const page = await open(answerWith(200, { orderId: 'ord-1', location: '/en/orders/ord-1' }));
  await page.look('m-2611-04f7k', 'reader@mail.example');
  await waitFor(() => expect(page.location()).toBe('/en/orders/ord-1'));
  const posted = page.gateway.requests.find(({ method }) => method === 'POST');
  expect(Object.fromEntries(posted?.form ?? [])).toEqual({
    returnTo: '/en/orders/lookup',
    order_number: 'm-2611-04f7k',
    email: 'reader@mail.example',
  });
});

it('says that nothing fits, whichever of the two is wrong, and keeps both', async () => {
  const page = await open(answerProblem('order-not-matched'));
  await page.look('M-0000-00000', 'reader@mail.example');
  expect((await screen.findByRole('alert')).textContent).toContain('No order has this number and e-mail');
  expect(screen.getByLabelText<HTMLInputElement>('Order number').value).toBe('M-0000-00000');
});

it('puts a remark beside its field, and the focus into it', async () => {
  const errors = [{ pointer: '/email', code: 'required', message: 'Enter your e-mail address.' }];
  const page = await open(answerProblem('validation-failed', errors));
  await page.look('M-2611-04F7K', 'x');
  expect(await screen.findByText('Enter your e-mail address.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail of the order'));
});

it('shows what a plain form left', async () => {
  const { body } = answerProblem('order-not-matched');
  await open(null, { flash: { problem: body, values: { order_number: 'M-1', email: 'a@b.example' } } });
  expect(screen.getByRole('alert').textContent).toContain('No order has this number and e-mail');
  expect(screen.getByLabelText<HTMLInputElement>('E-mail of the order').value).toBe('a@b.example');
});
