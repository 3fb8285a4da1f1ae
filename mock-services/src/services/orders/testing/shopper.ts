import type { components as Carts } from '../../../../contract/generated/cart.ts';
import type { components as Orders } from '../../../../contract/generated/orders.ts';
import type { RunningStore, ServiceName } from './running-store.ts';

export type Order = Orders['schemas']['Order'];
type Quote = Carts['schemas']['Quote'];

export const CARDS = {
  approve: '4242 4242 4242 4242',
  decline: '4000 0000 0000 0002',
  poor: '4000 0000 0000 9995',
  slow: '4000 0000 0000 0259',
  error: '4000 0000 0000 0119',
};

interface Attempt {
  key: string;
  quoteId: string;
  paymentToken: string;
  delivery?: object;
}

interface Placed {
  status: number;
  body: Order & { code?: string };
}

export interface Shopper {
  cartId: string;
  sessionKey: string;
  put(sku: string, quantity: number): Promise<void>;
  /** Sent to the door, unless it says otherwise. */
  quote(delivery?: object): Promise<Quote>;
  payWith(number: string): Promise<string>;
  /** One press on "pay": the same key is the same attempt. */
  placeOrder(attempt: Attempt): Promise<Placed>;
  /** Presses until the order is settled: where it takes longer than two seconds, the first answer is 202. */
  order(attempt: Attempt): Promise<Placed>;
  orders(): Promise<Order[]>;
  cart(): Promise<Carts['schemas']['Cart']>;
}

let requests = 0;

export async function send<T>(
  store: RunningStore,
  service: ServiceName,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
) {
  requests += 1;
  const response = await fetch(store.url(service) + path, {
    method,
    headers: {
      'idempotency-key': key ?? `key-of-shopper-${requests}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}

export function createShopper(store: RunningStore, name: string): Shopper {
  const cartId = `crt_${name}`;
  const sessionKey = `ses_${name}`;
  const placeOrder = ({ key, ...attempt }: Attempt) =>
    send<Placed['body']>(
      store,
      'orders',
      'POST',
      '/orders',
      { ...purchase, ...attempt, cartId, owner: { sessionKey } },
      key,
    );
  return {
    cartId,
    sessionKey,
    async put(sku, quantity) {
      await expectOk(send(store, 'cart', 'PUT', `/carts/${cartId}/lines/${sku}`, { quantity }));
    },
    quote: (delivery = { method: 'delivery' }) =>
      expectOk(send<Quote>(store, 'cart', 'POST', '/quotes', { cartId, delivery })),
    async payWith(number) {
      const card = { number, expiry: '12/39', cvc: '123', holder: 'READER' };
      return (await expectOk(send<{ token: string }>(store, 'payments', 'POST', '/tokens', card))).token;
    },
    placeOrder,
    async order(attempt) {
      for (;;) {
        const placed = await placeOrder(attempt);
        if (placed.status !== 202) return placed;
      }
    },
    cart: () => expectOk(send(store, 'cart', 'GET', `/carts/${cartId}`)),
    async orders() {
      const { items } = await expectOk(
        send<{ items: { orderId: string }[] }>(store, 'orders', 'GET', `/orders?sessionKey=${sessionKey}`),
      );
      return Promise.all(
        items.map(({ orderId }) =>
          expectOk(send<Order>(store, 'orders', 'GET', `/orders/${orderId}?sessionKey=${sessionKey}`)),
        ),
      );
    },
  };
}

const purchase = {
  contact: { email: 'reader@mail.example', name: 'Reader', phone: '010-0000-0000' },
  delivery: {
    method: 'delivery',
    address: { recipient: 'Reader', postalCode: '03051', line1: '0 Sample-gil, Jongno-gu, Seoul' },
  },
  consent: true,
};

async function expectOk<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`status ${status}: ${JSON.stringify(body)}`);
  return body;
}
