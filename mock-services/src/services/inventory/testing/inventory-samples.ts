import type { ServiceSamples } from '../../../testing/describe-service.ts';

const line = { sku: 'moon-jar-porcelain-45', quantity: 1 };
const idOf = (answers: Readonly<Record<string, unknown>>) =>
  (answers.reserve as { reservationId: string }).reservationId;

/** What the inspection asks of an inventory, whatever it is written in. */
export const inventorySamples: ServiceSamples = {
  requests: {
    getStock: { path: '/stock?sku=moon-jar-porcelain-45&sku=never-heard-of' },
    listStores: { path: '/stores' },
    reserve: {
      method: 'POST',
      path: '/reservations',
      body: { orderId: 'ord_1', lines: [line], ttlSeconds: 600 },
      status: 201,
    },
    'reserve: too many': {
      method: 'POST',
      path: '/reservations',
      body: {
        orderId: 'ord_2',
        lines: [1, 2, 3].map(() => ({ ...line, quantity: 20 })),
        ttlSeconds: 600,
      },
      status: 409,
    },
    'reserve: unknown sku': {
      method: 'POST',
      path: '/reservations',
      body: { orderId: 'ord_3', lines: [{ sku: 'never-heard-of', quantity: 1 }], ttlSeconds: 600 },
      status: 404,
    },
    getReservation: { path: answers => `/reservations/${idOf(answers)}` },
    'getReservation: unknown': { path: '/reservations/rsv_none', status: 404 },
    confirmReservation: { method: 'POST', path: answers => `/reservations/${idOf(answers)}/confirm` },
    'releaseReservation: sold': {
      method: 'POST',
      path: answers => `/reservations/${idOf(answers)}/release`,
      status: 409,
    },
    releaseReservation: {
      method: 'POST',
      path: answers => `/reservations/${idOf(answers)}/release`,
      body: { evenIfConfirmed: true },
    },
  },
  invalid: { method: 'POST', path: '/reservations', body: { orderId: 'ord_4', lines: [], ttlSeconds: 600 } },
  reused: { operation: 'reserve', body: { orderId: 'ord_1', lines: [line], ttlSeconds: 601 } },
};
