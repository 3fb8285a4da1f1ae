import * as v from 'valibot';
import { requiredText } from './parse-form.ts';

const whole = (minimum: number, code: string) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^\d{1,4}$/))], code),
    v.transform(Number),
    v.integer(code),
    v.minValue(minimum, code),
    v.maxValue(20, code),
  );

export const AddLineForm = v.object({ sku: requiredText(100), quantity: v.optional(whole(1, 'quantity'), 1) });
export const ChangeLineForm = v.object({ quantity: whole(0, 'quantity-or-none') });
