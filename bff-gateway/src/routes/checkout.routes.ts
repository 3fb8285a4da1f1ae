import { Router } from 'express';
import { CheckoutForm } from '../forms/checkout.form.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { CheckoutService } from '../services/checkout.service.ts';
import type { PaymentsService } from '../services/payments.service.ts';
import { type Command, command } from './command.ts';

/** Milliseconds that a checkout may take in all: a card's processor is slow by nature. */
const CHECKOUT_MS = 9000;

/** Placing an order, and a token for those who do not want to send the card twice. */
export function checkoutRoutes(checkout: CheckoutService, payments: PaymentsService): Router {
  const router = Router();
  router.post(
    '/api/orders',
    onCheckout(async (context, fields) => {
      const form = parseForm(CheckoutForm, fields, context.locale);
      const placed = await checkout.placeOrder({ ...context, deadline: Date.now() + CHECKOUT_MS }, form);
      return { status: placed.order.status === 'placing' ? 202 : 201, body: placed, location: placed.location };
    }),
  );
  router.post(
    '/api/payments/tokens',
    onCheckout(async (context, fields) => {
      const field = (name: string) => String(fields[name] ?? '');
      const card = {
        number: field('card_number'),
        expiry: field('card_expiry'),
        cvc: field('card_cvc'),
        holder: field('card_holder'),
      };
      return { status: 201, body: await payments.createToken(context, card) };
    }),
  );
  return router;
}

const onCheckout = (run: Command['run']) =>
  command({
    scope: 'checkout',
    page: (locale, { returnTo }) => sameOriginPath(returnTo) ?? `/${locale}/checkout`,
    run,
  });
