import type { components } from '../../../contract/generated/inventory.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { Queries } from '../../chassis/store.ts';
import { allocate, mergeLines } from './allocation.ts';
import { inventoryProblem } from './inventory.problems.ts';
import {
  changeStatus,
  findDueIds,
  findLiveReservation,
  findReservation,
  insertReservation,
  type Reservation,
  readPieces,
} from './reservations.queries.ts';
import { hold, movePieces, readShelves } from './stock.queries.ts';

type NewReservation = components['schemas']['NewReservation'];
type Deps = Pick<ServiceDeps, 'runtime'>;

/** Holds every line of an order, or nothing. The same order with the same lines gets the reservation that it has. */
export async function reserve(tx: Queries, deps: Deps, wanted: NewReservation): Promise<Reservation> {
  const now = deps.runtime.now();
  await expireDue(tx, now);
  const existing = await findLiveReservation(tx, wanted.orderId);
  if (existing) return sameReservation(existing, wanted);

  const skus = mergeLines(wanted.lines).map(line => line.sku);
  const shelves = await readShelves(tx, skus);
  const unknown = skus.filter(sku => !shelves.some(shelf => shelf.sku === sku));
  if (unknown.length > 0) throw inventoryProblem('unknown-sku', { extensions: { skus: unknown } });

  const { pieces, short } = allocate(wanted.lines, shelves, wanted.store);
  if (short) throw inventoryProblem('out-of-stock', { detail: 'Nothing was held.', extensions: { short } });
  // Another instance on the same database may have been quicker; the whole transaction is tried again by the caller.
  if (!(await hold(tx, pieces))) throw inventoryProblem('out-of-stock', { extensions: { short: [] } });

  const reservationId = deps.runtime.id('rsv');
  await insertReservation(
    tx,
    {
      reservationId,
      orderId: wanted.orderId,
      status: 'held',
      store: wanted.store,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + wanted.ttlSeconds * 1000).toISOString(),
    },
    pieces,
  );
  return getReservation(tx, reservationId);
}

function sameReservation(existing: Reservation, wanted: NewReservation): Reservation {
  const lines = new Map(existing.lines.map(line => [line.sku, line.quantity]));
  const merged = mergeLines(wanted.lines);
  const isSame =
    existing.store === wanted.store &&
    merged.length === lines.size &&
    merged.every(line => lines.get(line.sku) === line.quantity);
  if (!isSame) throw inventoryProblem('order-has-reservation', { detail: 'Release it first.' });
  return existing;
}

export async function getReservation(queries: Queries, reservationId: string): Promise<Reservation> {
  const reservation = await findReservation(queries, reservationId);
  if (!reservation) throw inventoryProblem('unknown-reservation');
  return reservation;
}

/** Sells what is held. Once confirmed it stays so, however often it is asked. */
export async function confirm(tx: Queries, deps: Deps, reservationId: string): Promise<Reservation> {
  await expireDue(tx, deps.runtime.now());
  const reservation = await getReservation(tx, reservationId);
  if (reservation.status === 'expired') throw inventoryProblem('reservation-expired');
  if (reservation.status === 'released') throw inventoryProblem('reservation-released');
  if (await changeStatus(tx, reservationId, 'held', 'confirmed')) {
    await movePieces(tx, 'sell', await readPieces(tx, reservationId));
  }
  return getReservation(tx, reservationId);
}

/** Gives pieces back: held ones always, sold ones only when told so. */
export async function release(tx: Queries, reservationId: string, evenIfConfirmed: boolean): Promise<Reservation> {
  const reservation = await getReservation(tx, reservationId);
  if (reservation.status === 'confirmed' && !evenIfConfirmed) throw inventoryProblem('reservation-confirmed');
  const pieces = await readPieces(tx, reservationId);
  if (await changeStatus(tx, reservationId, 'held', 'released')) await movePieces(tx, 'putBack', pieces);
  else if (await changeStatus(tx, reservationId, 'confirmed', 'released')) await movePieces(tx, 'takeHome', pieces);
  return getReservation(tx, reservationId);
}

/** Puts back what nobody confirmed in time; tells how many reservations that were. */
export async function expireDue(tx: Queries, now: Date): Promise<number> {
  const due = await findDueIds(tx, now);
  for (const reservationId of due) {
    if (await changeStatus(tx, reservationId, 'held', 'expired')) {
      await movePieces(tx, 'putBack', await readPieces(tx, reservationId));
    }
  }
  return due.length;
}
