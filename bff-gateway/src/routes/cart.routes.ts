import { Router } from 'express';
import { AddLineForm, ChangeLineForm } from '../forms/cart.forms.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { CartService } from '../services/cart.service.ts';
import { type Command, command } from './command.ts';

/** What changes the cart. Each answers the whole cart. */
export function cartRoutes(cart: CartService): Router {
  const router = Router();
  router.post(
    '/api/cart/lines',
    onCart(async (context, fields) => {
      return { body: await cart.addLine(context, parseForm(AddLineForm, fields, context.locale)) };
    }),
  );
  router.post(
    '/api/cart/lines/:sku',
    onCart(async (context, fields, { sku = '' }) => {
      const { quantity } = parseForm(ChangeLineForm, fields, context.locale);
      return { body: await cart.changeLine(context, { sku, quantity }) };
    }),
  );
  router.post(
    '/api/cart/lines/:sku/remove',
    onCart(async (context, _, { sku = '' }) => ({ body: await cart.removeLine(context, sku) })),
  );
  return router;
}

const onCart = (run: Command['run']) =>
  command({ scope: 'cart', page: (locale, { returnTo }) => sameOriginPath(returnTo) ?? `/${locale}/cart`, run });
