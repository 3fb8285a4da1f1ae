import { m } from '../messages/generated/messages.js';

/** The second line of a piece in a summary: which one, and how many. */
export function lineDetail({ variantName, quantity }: { variantName: string; quantity: number }): string {
  return variantName
    ? m.checkout_line_detail({ variant: variantName, quantity })
    : m.checkout_line_quantity({ quantity });
}
