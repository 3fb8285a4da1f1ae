import type { RunningStore } from './running-store.ts';
import { type Order, send } from './shopper.ts';

interface Authorisation {
  orderId: string;
  status: string;
  amount: { amount: number };
}

export interface BalanceSheet {
  /** Pieces that can be had, over the skus that were asked for. */
  available: number;
  money: Record<'held' | 'captured' | 'net', { amount: number }> & { isBalanced: boolean };
}

export async function readBalanceSheet(store: RunningStore, skus: readonly string[]): Promise<BalanceSheet> {
  const search = skus.map(sku => `sku=${sku}`).join('&');
  const { body: stock } = await send<{ available: number }[]>(store, 'inventory', 'GET', `/stock?${search}`);
  const { body: money } = await send<BalanceSheet['money']>(store, 'payments', 'GET', '/balance');
  return { available: stock.reduce((sum, entry) => sum + entry.available, 0), money };
}

/** What is wrong with one order that has ended, in words. Money is held exactly once by a confirmed one and never by a cancelled one. */
export async function faultsOfOrder(store: RunningStore, order: Order): Promise<string[]> {
  const { body } = await send<Authorisation[]>(store, 'payments', 'GET', `/authorisations?orderId=${order.orderId}`);
  const captured = body.filter(entry => entry.status === 'captured');
  const held = body.filter(entry => entry.status === 'authorised');
  const faults: string[] = [];
  if (order.status === 'placing') faults.push('still placing');
  if (held.length > 0) faults.push('money is held');
  if (order.status === 'cancelled' && captured.length > 0) faults.push('cancelled, and money was taken');
  if (order.status !== 'confirmed') return faults;
  if (captured.length !== 1) faults.push(`confirmed, and money was taken ${captured.length} times`);
  if (captured[0] && captured[0].amount.amount !== order.total.amount) faults.push('another amount was taken');
  return faults;
}
