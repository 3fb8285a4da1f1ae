import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services, { SIGN_IN_LIMIT_PER_MINUTE: '6' });
});
afterAll(async () => {
  await gateway.close();
  await services.close();
});

const EMAIL = 'name@example.com';

async function orderOfAGuest(): Promise<{ orderId: string; number: string }> {
  const guest = visit();
  await guest.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 1 });
  const page = (await (await guest.get('/api/orders/pages/checkout')).json()) as { attempt: string };
  const placed = await guest.json('/api/orders', {
    attempt: page.attempt,
    contact_email: EMAIL,
    contact_name: 'Name',
    contact_phone: '010-1234-5678',
    delivery_method: 'pickup',
    store: 'bukchon',
    payment_token: 'tok_1',
    consent: 'on',
  });
  return ((await placed.json()) as { order: { orderId: string; number: string } }).order;
}

it('finds an order by its number and e-mail, and lets the session that found it read it', async () => {
  const { orderId, number } = await orderOfAGuest();
  const other = visit();
  const read = () => other.get(`/api/orders/${orderId}?locale=en`);
  expect((await read()).status).toBe(404);
  const found = await other.json('/api/orders/lookup?locale=en', { order_number: number, email: EMAIL });
  expect(await found.json()).toEqual({ orderId, location: `/en/orders/${orderId}` });
  expect(await (await read()).json()).toMatchObject({ orderId, delivery: { store: { store: 'bukchon' } } });
  expect((await visit().get(`/api/orders/${orderId}`)).status).toBe(404);
});

it('answers a wrong number and a wrong e-mail alike, keeps both typed, and allows few guesses', async () => {
  const { number } = await orderOfAGuest();
  const guesser = visit();
  const ask = (fields: Record<string, string>) => guesser.json('/api/orders/lookup?locale=en', fields);
  const [wrongNumber, wrongEmail] = [
    await ask({ order_number: 'M-0000-00000', email: EMAIL }),
    await ask({ order_number: number, email: 'other@example.com' }),
  ];
  const said = await Promise.all(
    [wrongNumber, wrongEmail].map(async answer => ({ ...(await answer.json()), requestId: '' })),
  );
  expect([wrongNumber.status, said[0].code]).toEqual([404, 'order-not-matched']);
  expect(said[1]).toEqual(said[0]);

  const form = await guesser.form('/api/orders/lookup', {
    order_number: number,
    email: 'other@example.com',
    locale: 'en',
  });
  expect([form.status, form.headers.get('location')]).toEqual([303, '/en/orders/lookup']);
  expect(await (await guesser.get('/api/orders/pages/lookup?locale=en')).json()).toMatchObject({
    flash: { problem: { code: 'order-not-matched' }, values: { order_number: number, email: 'other@example.com' } },
  });
  const more = await Promise.all([1, 2, 3].map(() => ask({ order_number: 'M-0000-00000', email: EMAIL })));
  expect(more.map(answer => answer.status)).toContain(429);
});
