import type { Express } from 'express';
import type { components as CartParts } from '../src/clients/generated/cart.ts';
import type { components as OrderParts } from '../src/clients/generated/orders.ts';
import type { components as PaymentParts } from '../src/clients/generated/payments.ts';
import type { ServiceName } from '../src/config.ts';
import { home, products, stockOf, stores, summaryOf, variantSummaryOf } from './fake-goods.ts';
import { createIdentity, type FakeIdentity, identityRoutes } from './fake-identity.ts';
import { problem } from './fake-problem.ts';

type Order = OrderParts['schemas']['Order'];
export type FakeOrders = Map<string, Order & { owner: string; personId?: string }>;

/** What the fake services remember. */
export interface State {
  carts: Map<string, CartParts['schemas']['Cart']>;
  orders: FakeOrders;
  keys: Map<string, string>;
  reason: OrderParts['schemas']['CancelReason'] | undefined;
  identity: FakeIdentity;
}

export const createState = (): State => ({
  carts: new Map(),
  orders: new Map(),
  keys: new Map(),
  reason: undefined,
  identity: createIdentity(),
});

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

export const routes: Record<ServiceName, (app: Express, state: State) => void> = {
  catalog(app) {
    app.get('/home', (_req, res) => void res.json(home));
    app.get('/categories', (_req, res) => {
      const { picture } = summaryOf(products[0]);
      res.json([
        {
          slug: 'jars',
          name: { ko: '항아리', en: 'Jars' },
          description: { ko: '', en: 'Empty things.' },
          count: 2,
          picture,
        },
      ]);
    });
    app.get(
      '/products',
      (req, res) =>
        void res.json({
          items: products.slice(0, Number(req.query.limit ?? 24)).map(summaryOf),
          nextCursor: null,
          total: products.length,
          facets: [],
          priceRange: null,
        }),
    );
    app.get('/products/:slug', (req, res) => {
      const found = products.find(product => product.slug === req.params.slug);
      if (found) res.json(found);
      else problem(res, 404, 'unknown-product');
    });
    app.get('/suggestions', (req, res) => {
      const found = products.filter(product => product.name.en.toLowerCase().includes(String(req.query.q)));
      res.json({
        products: found.map(summaryOf),
        makers: found.map(({ maker }) => ({ slug: maker.slug, name: maker.name })),
      });
    });
    app.get('/variants', (req, res) => void res.json(list(req.query.sku).flatMap(variantSummaryOf)));
    app.get(
      '/recommendations',
      (_req, res) => void res.json(products.map(product => ({ product: summaryOf(product), reason: 'featured' }))),
    );
  },
  inventory(app) {
    app.get('/stock', (req, res) => void res.json(list(req.query.sku).map(stockOf)));
    app.get('/stores', (_req, res) => void res.json(stores));
  },
  cart(app, { carts }) {
    const change = (cartId: string, sku: string, quantity: (before: number) => number) => {
      const lines = (carts.get(cartId)?.lines ?? []).filter(line => line.sku !== sku);
      const before = carts.get(cartId)?.lines.find(line => line.sku === sku)?.quantity ?? 0;
      const now = quantity(before);
      const at = '2026-11-25T00:00:00.000Z';
      if (now > 0) lines.push({ sku, quantity: now, priceSeen: variantSummaryOf(sku)[0]?.price, addedAt: at });
      const cart = {
        cartId,
        version: 1,
        lines,
        count: lines.reduce((sum, line) => sum + line.quantity, 0),
        updatedAt: at,
      };
      carts.set(cartId, cart satisfies CartParts['schemas']['Cart']);
      return cart;
    };
    app.get('/carts/:id', (req, res) => {
      const cart = carts.get(req.params.id);
      if (cart) res.json(cart);
      else problem(res, 404, 'not-found');
    });
    app.post('/carts/:id/lines', (req, res) => {
      if (variantSummaryOf(req.body.sku).length === 0) return problem(res, 404, 'unknown-sku');
      res.json(change(req.params.id, req.body.sku, before => before + req.body.quantity));
    });
    app.put(
      '/carts/:id/lines/:sku',
      (req, res) => void res.json(change(req.params.id, req.params.sku, () => req.body.quantity)),
    );
    app.delete('/carts/:id/lines/:sku', (req, res) => void res.json(change(req.params.id, req.params.sku, () => 0)));
    app.post('/carts/:id/merge', (req, res) => {
      for (const line of carts.get(req.body.fromCartId)?.lines ?? []) {
        change(req.params.id, line.sku, before => before + line.quantity);
      }
      carts.delete(req.body.fromCartId);
      const cart = carts.get(req.params.id) ?? change(req.params.id, 'moon-jar-0', () => 0);
      res.json({ cart, limited: [] });
    });
    app.post('/quotes', (req, res) => {
      const cart = carts.get(req.body.cartId);
      if (!cart?.lines.length) return problem(res, 409, 'cart-empty');
      res.status(201).json(quoteOf(cart, req.body.delivery));
    });
  },
  orders(app, state) {
    app.post('/orders', (req, res) => {
      const key = String(req.get('idempotency-key'));
      const known = state.orders.get(state.keys.get(key) ?? '');
      if (known) return void res.status(201).json(known);
      const order = orderOf(req.body, state);
      state.keys.set(key, order.orderId);
      const { sessionKey, personId } = req.body.owner;
      state.orders.set(order.orderId, { ...order, owner: sessionKey, personId });
      if (order.status === 'confirmed') state.carts.delete(req.body.cartId);
      res.status(201).json(order);
    });
    app.post('/orders/lookup', (req, res) => {
      const found = [...state.orders.values()].find(({ number }) => number === req.body.number);
      if (found?.contact?.email === req.body.email) res.json(found);
      else problem(res, 404, 'not-found');
    });
    app.get('/orders', (req, res) => {
      const { personId, sessionKey } = req.query;
      const theirs = [...state.orders.values()].filter(
        order => order.personId === personId || order.owner === sessionKey,
      );
      const items = theirs.map(order => ({ ...order, count: order.lines.length }));
      res.json({ items, nextCursor: null });
    });
    app.post('/orders/claims', (req, res) => {
      const { personId, sessionKey } = req.body;
      const guests = [...state.orders.values()].filter(order => order.owner === sessionKey && !order.personId);
      for (const order of guests) order.personId = personId;
      res.json({ claimed: guests.length });
    });
    app.get('/orders/:id', (req, res) => {
      const order = state.orders.get(req.params.id);
      if (order && order.owner === req.query.sessionKey) res.json(order);
      else problem(res, 404, 'not-found');
    });
  },
  payments(app) {
    app.post('/tokens', (req, res) => {
      if (String(req.body.number).endsWith('1')) {
        return problem(res, 422, 'invalid-card', { errors: [{ pointer: '/number', code: 'luhn', message: 'no' }] });
      }
      const token = { token: 'tok_1', brand: 'visa', last4: '4242', expiresAt: '2026-11-25T04:00:00.000Z' } as const;
      res.status(201).json(token satisfies PaymentParts['schemas']['CardToken']);
    });
  },
  identity(app, state) {
    identityRoutes(app, state.identity);
  },
};

const won = (amount: number) => ({ amount, currency: 'KRW' as const });

function quoteOf(
  cart: CartParts['schemas']['Cart'],
  delivery: CartParts['schemas']['QuoteDelivery'],
): CartParts['schemas']['Quote'] {
  const lines = cart.lines.map(line => {
    const variant = variantSummaryOf(line.sku)[0];
    const unitPrice = variant?.price ?? won(0);
    return {
      sku: line.sku,
      slug: variant?.slug ?? '',
      name: variant?.name ?? { ko: '', en: '' },
      options: variant?.options,
      picture: variant?.picture,
      quantity: line.quantity,
      unitPrice,
      lineTotal: won(unitPrice.amount * line.quantity),
      available: 3,
      isAvailable: true,
    };
  });
  const subtotal = won(lines.reduce((sum, line) => sum + line.lineTotal.amount, 0));
  const at = '2026-11-25T00:00:00.000Z';
  return {
    quoteId: 'quo_1',
    cartId: cart.cartId,
    cartVersion: 1,
    status: 'open',
    delivery,
    lines,
    subtotal,
    shipping: won(0),
    discount: won(0),
    total: subtotal,
    freeShippingFrom: won(50_000),
    missing: [],
    createdAt: at,
    expiresAt: at,
  };
}

function orderOf(
  body: OrderParts['schemas']['PlaceOrder'],
  { orders, carts, reason }: State,
): OrderParts['schemas']['Order'] {
  const cart = carts.get(body.cartId);
  if (!cart) throw new Error('no cart');
  const quote = quoteOf(cart, { method: 'delivery' });
  const number = orders.size + 1;
  const at = '2026-11-25T00:00:00.000Z';
  return {
    orderId: `ord_${number}`,
    number: `M-2611-0000${number}`,
    status: reason ? 'cancelled' : 'confirmed',
    ...(reason && { reason }),
    placedAt: at,
    updatedAt: at,
    lines: quote.lines,
    subtotal: quote.subtotal,
    shipping: quote.shipping,
    discount: quote.discount,
    total: quote.total,
    delivery: body.delivery,
    contact: body.contact,
    payment: { status: reason ? 'none' : 'captured', brand: 'visa', last4: '4242' },
    timeline: [{ eventId: 'evt_1', type: 'order.placed', at, actor: 'shopper' }],
  };
}
