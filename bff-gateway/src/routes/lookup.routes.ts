import { type RequestHandler, Router } from 'express';
import { LookupForm } from '../forms/lookup.form.ts';
import { parseForm } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { OrderLookupService } from '../services/order-lookup.service.ts';
import { command } from './command.ts';

/** A guest's way to an order placed elsewhere; limited, since a number can be guessed at. */
export function lookupRoutes(lookup: OrderLookupService, limit: RequestHandler): Router {
  const router = Router();
  router.post(
    '/api/orders/lookup',
    limit,
    command({
      scope: 'lookup',
      page: (locale, { returnTo }) => sameOriginPath(returnTo) ?? `/${locale}/orders/lookup`,
      run: async (context, fields) => {
        const { order_number: number, email } = parseForm(LookupForm, fields, context.locale);
        const found = await lookup.lookUp(context, { number, email });
        return { body: found, location: found.location };
      },
    }),
  );
  return router;
}
