import { chassisProblem } from '../../chassis/problems.ts';
import type { Queries, SqlValue } from '../../chassis/store.ts';
import { type OrderSummary, toOrderSummary } from './order-answers.ts';
import type { OrderRepository } from './order-repository.ts';

export interface OrderFilter {
  personId?: string;
  sessionKey?: string;
  limit?: number;
  cursor?: string;
}

/** Newest first. The cursor is the place after which the next page begins, so a new order shifts nothing. */
export async function listOrders(
  orders: OrderRepository,
  queries: Queries,
  filter: OrderFilter,
): Promise<{ items: OrderSummary[]; nextCursor: string | null }> {
  const limit = filter.limit ?? 20;
  const values: SqlValue[] = [];
  const bind = (value: SqlValue) => `$${values.push(value)}`;
  const owners = [
    ...(filter.personId ? [`p.person_id = ${bind(filter.personId)}`] : []),
    ...(filter.sessionKey ? [`p.session_key = ${bind(filter.sessionKey)}`] : []),
  ];
  if (owners.length === 0) {
    throw chassisProblem('invalid-request', {
      detail: 'Say whose orders: personId, sessionKey or both.',
      errors: [{ pointer: '/query/personId', code: 'required', message: 'personId or sessionKey is needed' }],
    });
  }
  const after = filter.cursor === undefined ? '' : `AND ${isAfter(filter.cursor, bind)}`;
  const rows = await queries.query<{ id: string; placed_at: string }>(
    `SELECT v.order_id AS id, v.placed_at FROM order_people p JOIN order_views v ON v.order_id = p.order_id
     WHERE (${owners.join(' OR ')}) ${after} ORDER BY v.placed_at DESC, v.order_id DESC LIMIT ${bind(limit + 1)}`,
    values,
  );
  const page = rows.slice(0, limit);
  const views = await Promise.all(page.map(row => orders.readView(queries, row.id)));
  const last = page.at(-1);
  return {
    items: views.flatMap(view => (view ? [toOrderSummary(view)] : [])),
    nextCursor: rows.length > limit && last ? toCursor(last) : null,
  };
}

function isAfter(cursor: string, bind: (value: SqlValue) => string): string {
  const [placedAt, orderId] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!placedAt || !orderId) {
    throw chassisProblem('invalid-request', {
      errors: [{ pointer: '/query/cursor', code: 'format', message: 'is not a cursor of this list' }],
    });
  }
  const [at, sameAt] = [bind(placedAt), bind(placedAt)];
  return `(v.placed_at < ${at} OR (v.placed_at = ${sameAt} AND v.order_id < ${bind(orderId)}))`;
}

function toCursor(row: { id: string; placed_at: string }): string {
  return Buffer.from(`${row.placed_at} ${row.id}`).toString('base64url');
}
