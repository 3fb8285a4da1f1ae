import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const visit = () => createVisitor(() => gateway.origin);
type Visitor = ReturnType<typeof createVisitor>;

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services);
});
beforeEach(() => {
  services.decline(undefined);
  services.orders.clear();
});
afterAll(async () => {
  await gateway.close();
  await services.close();
});

const form = {
  contact_email: 'name@example.com',
  contact_name: 'Name',
  contact_phone: '010-1234-5678',
  delivery_method: 'delivery',
  address_postcode: '03052',
  address_line1: '1 Bukchon-ro',
  card_number: '4242 4242 4242 4242',
  card_expiry: '12/30',
  card_cvc: '987',
  card_holder: 'NAME',
  consent: 'on',
};

async function fill(visitor: Visitor): Promise<string> {
  await visitor.json('/api/cart/lines?locale=en', { sku: 'moon-jar-0', quantity: 1 });
  const page = (await (await visitor.get('/api/orders/pages/checkout?locale=en')).json()) as { attempt: string };
  return page.attempt;
}

const place = async (visitor: Visitor, attempt: string, more: object = {}) => {
  const response = await visitor.json('/api/orders?locale=en', { ...form, attempt, ...more });
  return {
    status: response.status,
    body: (await response.json()) as { order?: { orderId: string }; location?: string; code?: string },
  };
};

it('places an order and says where it is', async () => {
  const visitor = visit();
  const { status, body } = await place(visitor, await fill(visitor));
  expect(status).toBe(201);
  expect(body.location).toBe(`/en/orders/${body.order?.orderId}`);
  const read = await visitor.get(`/api/orders/${body.order?.orderId}?locale=en`);
  expect(await read.json()).toMatchObject({
    status: 'confirmed',
    totals: { total: { amount: 680000, currency: 'KRW' } },
    delivery: { method: 'delivery', address: { recipient: 'Name', postcode: '03052' } },
    lines: [{ name: 'Moon jar', quantity: 1 }],
  });
});

it('makes one order of a form that is sent twice at once, and again later', async () => {
  const visitor = visit();
  const attempt = await fill(visitor);
  const both = await Promise.all([place(visitor, attempt), place(visitor, attempt)]);
  const later = await place(visitor, attempt);
  expect(new Set([...both, later].map(({ body }) => body.order?.orderId)).size).toBe(1);
  expect([...both, later].map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(services.orders.size).toBe(1);
});

it('lets another card buy what a declined one could not, once', async () => {
  const visitor = visit();
  const attempt = await fill(visitor);
  services.decline('card-declined');
  expect(await place(visitor, attempt)).toMatchObject({ status: 402, body: { code: 'card-declined' } });
  services.decline(undefined);
  const [first, second] = await Promise.all([place(visitor, attempt), place(visitor, attempt)]);
  expect(first).toMatchObject({ status: 201 });
  expect(second.body.order?.orderId).toBe(first.body.order?.orderId);
  expect([...services.orders.values()].filter(order => order.status === 'confirmed')).toHaveLength(1);
});

it.each([
  ['insufficient-funds', 402, 'insufficient-funds'],
  ['out-of-stock', 409, 'out-of-stock'],
  ['payment-refused', 502, 'payment-failed'],
  ['checkout-failed', 409, 'order-cancelled'],
] as const)('says why an order was cancelled: %s', async (reason, status, code) => {
  const visitor = visit();
  const attempt = await fill(visitor);
  services.decline(reason);
  expect(await place(visitor, attempt)).toMatchObject({ status, body: { code } });
});

it('charges nobody when the total is not what the shopper saw, and says what it is now', async () => {
  const visitor = visit();
  const attempt = await fill(visitor);
  const changed = await place(visitor, attempt, { total_delivery: '650000', total_pickup: '680000' });
  expect(changed).toMatchObject({
    status: 409,
    body: { code: 'price-changed', total: { amount: 680000, currency: 'KRW' } },
  });
  expect(services.orders.size).toBe(0);
  expect(await place(visitor, attempt, { total_delivery: '680000', total_pickup: '1' })).toMatchObject({ status: 201 });
});

it('tells a card’s mistake by its field, and places nothing', async () => {
  const visitor = visit();
  const { status, body } = await place(visitor, await fill(visitor), { card_number: '4242 4242 4242 4241' });
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/card_number', code: 'luhn' }] });
  expect(services.orders.size).toBe(0);
});

it('shows an order to nobody else, and does not say that it exists', async () => {
  const owner = visit();
  const { body } = await place(owner, await fill(owner));
  const other = visit();
  await other.json('/api/cart/lines', { sku: 'moon-jar-0' });
  const path = `/api/orders/${body.order?.orderId}?locale=en`;
  const answers = await Promise.all([visit().get(path), other.get(path), other.get('/api/orders/ord_none?locale=en')]);
  expect(answers.map(answer => answer.status)).toEqual([404, 404, 404]);
  const bodies = await Promise.all(
    answers.map(async answer => ({ ...((await answer.json()) as object), requestId: '' })),
  );
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[2]).toEqual(bodies[0]);
});

it('stays readable for who placed it and then signed in', async () => {
  const visitor = visit();
  const { body } = await place(visitor, await fill(visitor));
  await visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'right' });
  expect((await visitor.get(`/api/orders/${body.order?.orderId}`)).status).toBe(200);
});

it('does not let the attempt of one visitor answer another', async () => {
  const [first, second] = [visit(), visit()];
  const attempt = await fill(first);
  await fill(second);
  const [one, two] = [await place(first, attempt), await place(second, attempt)];
  expect(one.body.order?.orderId).not.toBe(two.body.order?.orderId);
});

it('has nothing to order in an empty cart', async () => {
  expect(await place(visit(), 'attempt-0001')).toMatchObject({ status: 409, body: { code: 'cart-empty' } });
});

it('works as a plain form, keeps what was typed, and keeps no card', async () => {
  const visitor = visit();
  const attempt = await fill(visitor);
  services.decline('card-declined');
  const failed = await visitor.form('/api/orders', { ...form, attempt, returnTo: '/en/checkout' });
  expect([failed.status, failed.headers.get('location')]).toEqual([303, '/en/checkout']);
  const page = (await (await visitor.get('/api/orders/pages/checkout?locale=en')).json()) as {
    attempt: string;
    flash: object;
  };
  expect(page.flash).toMatchObject({
    problem: { code: 'card-declined' },
    values: { contact_name: 'Name', address_line1: '1 Bukchon-ro' },
  });
  expect(JSON.stringify(page)).not.toMatch(/card_|4242 ?4242|"987"/);
  services.decline(undefined);
  const placed = await visitor.form('/api/orders', { ...form, attempt: page.attempt, returnTo: '/en/checkout' });
  expect(placed.headers.get('location')).toMatch(/^\/en\/orders\/ord_/);
});

it('keeps the attempt of a form whose outcome is unknown, so that sending it again cannot buy twice', async () => {
  const visitor = visit();
  const attempt = await fill(visitor);
  services.fail('orders', 'failing');
  await visitor.form('/api/orders', { ...form, attempt, returnTo: '/en/checkout' });
  services.heal();
  const page = (await (await visitor.get('/api/orders/pages/checkout?locale=en')).json()) as { attempt: string };
  expect(page.attempt).toBe(attempt);
});

it('never writes a card’s number into the log, and sends no cookie to a service', async () => {
  const visitor = visit();
  await place(visitor, await fill(visitor));
  expect(gateway.logged()).not.toMatch(/4242 ?4242|"987"/);
  expect(services.seen.length).toBeGreaterThan(5);
  for (const { headers } of services.seen) {
    expect(headers.cookie).toBeUndefined();
    expect(headers['x-request-id']).toMatch(/^[\w-]{8,64}$/);
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(Number(headers['x-deadline-ms'])).toBeGreaterThan(0);
  }
});
