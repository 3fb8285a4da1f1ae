import * as v from 'valibot';
import { requiredText } from './parse-form.ts';

/** How a guest finds an order: by the number and the e-mail of its confirmation. */
export const LookupForm = v.object({
  order_number: requiredText(20),
  email: v.pipe(requiredText(254), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email')),
});
