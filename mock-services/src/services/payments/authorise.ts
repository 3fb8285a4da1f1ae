import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { Queries } from '../../chassis/store.ts';
import { type AuthorisationRow, findByCommandKey, readAuthorisation, writeLedger } from './authorisation-rows.ts';
import type { CardBehaviour } from './domain/card.ts';
import { paymentsProblem } from './payments.problems.ts';

export interface AuthoriseCommand {
  key: string;
  orderId: string;
  token: string;
  amount: number;
}

interface TokenRow {
  token: string;
  brand: string;
  last4: string;
  behaviour: CardBehaviour;
  order_id: string | null;
  expires_at: string;
}

const SLOW_CARD_MS = 2500;

/** Holds an amount once a command key, whatever happened to earlier tries with the same key. */
export async function authorise(
  deps: Pick<ServiceDeps, 'store' | 'runtime'>,
  command: AuthoriseCommand,
  remember: (tx: Queries, row: AuthorisationRow) => Promise<unknown>,
): Promise<AuthorisationRow> {
  const { store } = deps;
  const token = await claimToken(deps, command);
  if (token.behaviour === 'decline')
    throw paymentsProblem('card-declined', { detail: 'Use another card, or ask the bank.' });
  if (token.behaviour === 'insufficient-funds') {
    throw paymentsProblem('insufficient-funds', { detail: 'Use another card.' });
  }
  if (token.behaviour === 'slow') await sleep(SLOW_CARD_MS);
  const tries = token.behaviour === 'processor-error' ? await countTry(store, command.key) : undefined;
  if (tries === 1) throw processorError();
  const row = await store.transaction(async tx => {
    const held = (await findByCommandKey(tx, command.key)) ?? (await hold(tx, deps, command, token));
    if (tries !== 2) await remember(tx, held);
    return held;
  });
  // The second try of the failing card has held the amount, and nobody is told.
  if (tries === 2) throw processorError();
  return row;
}

/** The first order that uses a token keeps it. A known authorisation of the same key needs no token any more. */
async function claimToken(
  { store, runtime }: Pick<ServiceDeps, 'store' | 'runtime'>,
  command: AuthoriseCommand,
): Promise<TokenRow> {
  return store.transaction(async tx => {
    const [row] = await tx.query<TokenRow>('SELECT * FROM tokens WHERE token = $1', [command.token]);
    const isOwn = row?.order_id === command.orderId;
    if (!row || (!isOwn && row.expires_at <= runtime.now().toISOString())) {
      throw paymentsProblem('token-unknown', { detail: 'Enter the card again.' });
    }
    if (row.order_id !== null && !isOwn) throw paymentsProblem('token-used', { detail: 'Enter the card again.' });
    await tx.run('UPDATE tokens SET order_id = $1 WHERE token = $2', [command.orderId, command.token]);
    return row;
  });
}

async function countTry(store: ServiceDeps['store'], key: string): Promise<number> {
  return store.transaction(async tx => {
    await tx.run(
      'INSERT INTO processor_tries (command_key, tries) VALUES ($1, 1) ON CONFLICT (command_key) DO UPDATE SET tries = processor_tries.tries + 1',
      [key],
    );
    const [row] = await tx.query<{ tries: number }>('SELECT tries FROM processor_tries WHERE command_key = $1', [key]);
    return row?.tries ?? 1;
  });
}

async function hold(
  tx: Queries,
  { runtime }: Pick<ServiceDeps, 'runtime'>,
  command: AuthoriseCommand,
  token: TokenRow,
): Promise<AuthorisationRow> {
  const id = runtime.id('aut');
  const at = runtime.now().toISOString();
  await tx.run(
    `INSERT INTO authorisations (authorisation_id, command_key, order_id, brand, last4, amount, captured, refunded, voided, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, $7, $7)`,
    [id, command.key, command.orderId, token.brand, token.last4, command.amount, at],
  );
  await writeLedger(tx, runtime, id, { kind: 'authorise', amount: command.amount }, command.key);
  const row = await readAuthorisation(tx, id);
  if (!row) throw new Error(`The authorisation ${id} was not written`);
  return row;
}

function processorError() {
  return paymentsProblem('processor-error', { detail: 'The outcome is unknown. Try again with the same key.' });
}
