import type { operations } from '../../../contract/generated/payments.ts';
import type { Queries } from '../../chassis/store.ts';
import { won } from './authorisation-rows.ts';

type Balance = operations['getBalance']['responses'][200]['content']['application/json'];

/** The sums of the authorisations, and whether the ledger says the same. */
export async function readBalance(queries: Queries): Promise<Balance> {
  const [sums] = await queries.query<Record<'count' | 'authorised' | 'captured' | 'refunded' | 'voided', number>>(
    `SELECT COUNT(*) AS count, COALESCE(SUM(amount), 0) AS authorised, COALESCE(SUM(captured), 0) AS captured,
       COALESCE(SUM(refunded), 0) AS refunded, COALESCE(SUM(CASE WHEN voided = 1 THEN amount ELSE 0 END), 0) AS voided
     FROM authorisations`,
  );
  const entries = await queries.query<{ kind: string; amount: number }>(
    'SELECT kind, COALESCE(SUM(amount), 0) AS amount FROM ledger GROUP BY kind',
  );
  const entered = (kind: string) => entries.find(entry => entry.kind === kind)?.amount ?? 0;
  const { count = 0, authorised = 0, captured = 0, refunded = 0, voided = 0 } = sums ?? {};
  return {
    authorised: won(authorised),
    held: won(authorised - captured - voided),
    captured: won(captured),
    voided: won(voided),
    refunded: won(refunded),
    net: won(captured - refunded),
    count,
    isBalanced:
      entered('authorise') === authorised &&
      entered('capture') === captured &&
      entered('void') === voided &&
      entered('refund') === refunded &&
      refunded <= captured &&
      captured + voided <= authorised,
  };
}
