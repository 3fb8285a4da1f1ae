import { Router } from 'express';
import { operations } from '../../contract/operations.ts';
import { AddLineForm, ChangeLineForm } from '../forms/cart.forms.ts';
import { CheckoutForm } from '../forms/checkout.form.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { Read, ReadId } from '../reads/reads.ts';
import { contextOf } from '../request-context.ts';
import type { Services } from '../services/services.ts';
import { command } from './command.ts';

/** Milliseconds that a checkout may take in all: the card's processor is slow by nature. */
const CHECKOUT_MS = 9000;

/** Everything under `/api`: every read of the table, and the commands. */
export function apiRoutes({ cart, orders, payments }: Services, reads: Record<ReadId, Read>): Router {
  const router = Router();

  for (const [id, read] of Object.entries(reads)) {
    const path = operations[id as ReadId].path.replace(/\{(\w+)\}/g, ':$1');
    router.get(path, async (req, res) => {
      const query = new URL(req.originalUrl, 'http://maru.invalid').searchParams;
      const answer = await read(contextOf(res), { params: req.params as Record<string, string>, query });
      // Answers of the session's own carts and orders must not rest in a cache.
      res.set('cache-control', path.startsWith('/api/catalog') ? 'no-cache' : 'no-store').json(answer);
    });
  }

  const onCart = {
    scope: 'cart' as const,
    page: (locale: string, { returnTo }: { returnTo?: unknown }) => sameOriginPath(returnTo) ?? `/${locale}/cart`,
  };
  router.post(
    '/api/cart/lines',
    command({
      ...onCart,
      run: async (context, fields) => ({
        body: await cart.addLine(context, parseForm(AddLineForm, fields, context.locale)),
      }),
    }),
  );
  router.post(
    '/api/cart/lines/:sku',
    command({
      ...onCart,
      run: async (context, fields, { sku = '' }) => {
        const { quantity } = parseForm(ChangeLineForm, fields, context.locale);
        return { body: await cart.changeLine(context, { sku, quantity }) };
      },
    }),
  );
  router.post(
    '/api/cart/lines/:sku/remove',
    command({ ...onCart, run: async (context, _, { sku = '' }) => ({ body: await cart.removeLine(context, sku) }) }),
  );

  const onCheckout = {
    scope: 'checkout' as const,
    page: (locale: string, { returnTo }: { returnTo?: unknown }) => sameOriginPath(returnTo) ?? `/${locale}/checkout`,
  };
  router.post(
    '/api/orders',
    command({
      ...onCheckout,
      run: async (context, fields) => {
        const checkout = parseForm(CheckoutForm, fields, context.locale);
        const patient = { ...context, deadline: Date.now() + CHECKOUT_MS };
        const placed = await orders.placeOrder(patient, checkout);
        return { status: placed.order.status === 'placing' ? 202 : 201, body: placed, location: placed.location };
      },
    }),
  );
  router.post(
    '/api/payments/tokens',
    command({
      ...onCheckout,
      run: async (context, fields) => {
        const field = (name: string) => String(fields[name] ?? '');
        const card = {
          number: field('card_number'),
          expiry: field('card_expiry'),
          cvc: field('card_cvc'),
          holder: field('card_holder'),
        };
        return { status: 201, body: await payments.createToken(context, card) };
      },
    }),
  );
  return router;
}
