import type { components } from '../../../contract/generated/inventory.ts';
import type { Queries } from '../../chassis/store.ts';
import type { Pieces, StoreId } from './allocation.ts';

export type Reservation = components['schemas']['Reservation'];

interface ReservationRow {
  reservation_id: string;
  order_id: string;
  status: Reservation['status'];
  store: StoreId | null;
  created_at: string;
  expires_at: string;
}

const COLUMNS = 'reservation_id, order_id, status, store, created_at, expires_at';

export async function insertReservation(
  tx: Queries,
  reservation: Omit<Reservation, 'lines'>,
  pieces: readonly Pieces[],
): Promise<void> {
  await tx.run(`INSERT INTO reservations (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6)`, [
    reservation.reservationId,
    reservation.orderId,
    reservation.status,
    reservation.store ?? null,
    reservation.createdAt,
    reservation.expiresAt,
  ]);
  for (const { sku, store, quantity } of pieces) {
    await tx.run('INSERT INTO reservation_pieces (reservation_id, sku, store, quantity) VALUES ($1, $2, $3, $4)', [
      reservation.reservationId,
      sku,
      store,
      quantity,
    ]);
  }
}

export async function findReservation(queries: Queries, reservationId: string): Promise<Reservation | undefined> {
  const rows = await queries.query<ReservationRow>(`SELECT ${COLUMNS} FROM reservations WHERE reservation_id = $1`, [
    reservationId,
  ]);
  return rows[0] && toReservation(rows[0], await readPieces(queries, reservationId));
}

/** The one reservation of an order that is held or confirmed. */
export async function findLiveReservation(queries: Queries, orderId: string): Promise<Reservation | undefined> {
  const rows = await queries.query<ReservationRow>(
    `SELECT ${COLUMNS} FROM reservations WHERE order_id = $1 AND status IN ('held', 'confirmed')`,
    [orderId],
  );
  return rows[0] && toReservation(rows[0], await readPieces(queries, rows[0].reservation_id));
}

export async function findDueIds(queries: Queries, now: Date): Promise<string[]> {
  const rows = await queries.query<{ reservation_id: string }>(
    "SELECT reservation_id FROM reservations WHERE status = 'held' AND expires_at <= $1 ORDER BY expires_at",
    [now.toISOString()],
  );
  return rows.map(row => row.reservation_id);
}

export async function readPieces(queries: Queries, reservationId: string): Promise<Pieces[]> {
  return queries.query<Pieces>(
    'SELECT sku, store, quantity FROM reservation_pieces WHERE reservation_id = $1 ORDER BY sku, store',
    [reservationId],
  );
}

/** Moves on only from `from`, so that of two who try, one succeeds. */
export async function changeStatus(
  tx: Queries,
  reservationId: string,
  from: Reservation['status'],
  to: Reservation['status'],
): Promise<boolean> {
  const { changes } = await tx.run('UPDATE reservations SET status = $1 WHERE reservation_id = $2 AND status = $3', [
    to,
    reservationId,
    from,
  ]);
  return changes === 1;
}

function toReservation(row: ReservationRow, pieces: readonly Pieces[]): Reservation {
  const skus = [...new Set(pieces.map(piece => piece.sku))];
  return {
    reservationId: row.reservation_id,
    orderId: row.order_id,
    status: row.status,
    ...(row.store ? { store: row.store } : {}),
    lines: skus.map(sku => {
      const from = pieces.filter(piece => piece.sku === sku).map(({ store, quantity }) => ({ store, quantity }));
      return { sku, quantity: from.reduce((sum, part) => sum + part.quantity, 0), from };
    }),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
