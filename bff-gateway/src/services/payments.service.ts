import type { FieldError } from '../../contract/problem-error.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { Card, PaymentsClient } from '../clients/payments.client.ts';
import { GatewayError, UpstreamProblem } from '../errors/gateway-error.ts';
import { cardMessage } from '../forms/card-messages.ts';
import type { RequestContext } from '../request-context.ts';

export type PaymentsService = ReturnType<typeof createPaymentsService>;

/** The simulated processor's cards, as the payment service documents them. */
const testCards = [
  ['4242 4242 4242 4242', 'approve', '승인', 'Approved'],
  ['4000 0000 0000 0002', 'decline', '거절', 'Declined'],
  ['4000 0000 0000 9995', 'insufficient-funds', '한도 부족', 'Insufficient funds'],
  ['4000 0000 0000 0259', 'slow', '2.5초 뒤 승인', 'Approved after 2.5 seconds'],
  ['4000 0000 0000 0119', 'error', '처리 오류', 'Processor error'],
] as const;

export function createPaymentsService(options: { payments: PaymentsClient; showsTestCards: boolean }) {
  return {
    getMethods({ locale }: RequestContext): Schemas['PaymentMethods'] {
      return {
        methods: [{ id: 'card', label: locale === 'ko' ? '카드' : 'Card' }],
        testCards: options.showsTestCards
          ? testCards.map(([number, outcome, ko, en]) => ({ number, outcome, label: locale === 'ko' ? ko : en }))
          : [],
      };
    },
    /** The card goes to the payment service and nowhere else. A wrong field comes back as `validation-failed`. */
    async createToken(context: RequestContext, card: Card): Promise<Schemas['PaymentToken']> {
      const { token, brand, last4 } = await options.payments.createToken(context, card).catch(error => {
        throw refusedCard(error, context) ?? error;
      });
      return { token, brand, last4 };
    },
  };
}

function refusedCard(error: unknown, { locale }: RequestContext): GatewayError | undefined {
  if (!(error instanceof UpstreamProblem) || (error.status !== 422 && error.status !== 400)) return undefined;
  const named = Array.isArray(error.body.errors) ? (error.body.errors as Partial<FieldError>[]) : [];
  const errors = named.flatMap(({ pointer, code }) => {
    const field = pointer?.split('/').at(-1);
    return field && code ? [{ pointer: `/card_${field}`, code, message: cardMessage(field, code, locale) }] : [];
  });
  return errors.length > 0
    ? new GatewayError('validation-failed', { cause: error, errors })
    : new GatewayError('card-invalid', { cause: error });
}
