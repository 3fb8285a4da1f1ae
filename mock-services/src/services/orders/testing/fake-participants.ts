import type { ProblemDetails } from '../../../chassis/problems.ts';
import { type ServiceClient, UpstreamProblem, UpstreamUnavailable } from '../../../chassis/service-client.ts';

interface Asked {
  service: string;
  method: string;
  path: string;
  key?: string;
  body?: unknown;
}

export interface FakeParticipants {
  clients: { cart: ServiceClient; inventory: ServiceClient; payments: ServiceClient };
  asked: Asked[];
  /** Replaces the answer to `POST /authorisations` and the like: a problem, or nothing at all ("lost"). */
  answers: Map<string, (Partial<ProblemDetails> & { status: number; code: string }) | 'lost'>;
  quote: Record<string, unknown>;
}

const won = (amount: number) => ({ amount, currency: 'KRW' });

/** Cart, inventory and payments as orders sees them: willing, until a test says otherwise. */
export function createFakeParticipants(): FakeParticipants {
  const asked: Asked[] = [];
  const answers: FakeParticipants['answers'] = new Map();
  const quote = {
    quoteId: 'quo_1',
    cartId: 'crt_1',
    cartVersion: 3,
    status: 'open',
    delivery: { method: 'delivery' },
    lines: [
      {
        sku: 'cup',
        slug: 'cup',
        name: { ko: '잔', en: 'Cup' },
        quantity: 2,
        unitPrice: won(18_000),
        lineTotal: won(36_000),
      },
    ],
    subtotal: won(36_000),
    shipping: won(3_000),
    discount: won(0),
    total: won(39_000),
  };
  const authorisation = { authorisationId: 'aut_1', status: 'authorised', card: { brand: 'visa', last4: '4242' } };
  const clientOf = (service: string, willing: (path: string) => unknown): ServiceClient => ({
    async call(call) {
      const method = call.method ?? 'GET';
      asked.push({ service, method, path: call.path, key: call.idempotencyKey, body: call.body });
      const answer = answers.get(`${method} ${call.path}`);
      if (answer === 'lost') throw new UpstreamUnavailable(service, 'timeout');
      if (answer) throw new UpstreamProblem(service, { type: 'about:blank', title: answer.code, ...answer });
      return call.parse(willing(call.path));
    },
  });
  const participants: FakeParticipants = {
    asked,
    answers,
    quote,
    clients: {
      cart: clientOf('cart', path => (path.startsWith('/quotes/') ? participants.quote : {})),
      inventory: clientOf('inventory', () => ({ reservationId: 'rsv_1', status: 'held' })),
      payments: clientOf('payments', () => authorisation),
    },
  };
  return participants;
}

export const anOrder = {
  quoteId: 'quo_1',
  cartId: 'crt_1',
  owner: { sessionKey: 'ses_1' },
  contact: { email: 'Reader@mail.example', name: 'Reader', phone: '010-0000-0000' },
  delivery: {
    method: 'delivery' as const,
    address: {
      recipient: 'Reader',
      postalCode: '03051',
      line1: '0 Sample-gil, Jongno-gu, Seoul',
      handover: 'hand-over' as const,
    },
  },
  paymentToken: 'tok_1',
  consent: true,
};
