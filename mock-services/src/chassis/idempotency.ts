import { createHash } from 'node:crypto';
import { chassisProblem, ProblemError } from './problems.ts';
import type { Runtime } from './runtime.ts';
import type { Migration, Queries, Store } from './store.ts';

/** The answer of an operation, before it becomes HTTP. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const idempotencyMigration: Migration = {
  id: '0000-idempotency-keys',
  sql: `CREATE TABLE idempotency_keys (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (scope, key)
  );
  CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);`,
};

interface IdempotentCall {
  /** Operation and address: the same key may be used on another one. */
  scope: string;
  key: string;
  body: unknown;
}

export interface Idempotency {
  /**
   * Runs `work` once a key. `remember` stores the answer in the work's own transaction, so that effect and answer are kept or lost together;
   * without it the answer is stored right after, and a crash between the two runs the work again.
   */
  once(call: IdempotentCall, work: (remember: Remember) => Promise<Answer>): Promise<Answer>;
  /** Deletes answers older than 24 hours. */
  purge(): Promise<void>;
}

export type Remember = <A extends Answer>(tx: Queries, answer: A) => Promise<A>;

const DAY_MS = 24 * 60 * 60 * 1000;

export function createIdempotency(store: Store, runtime: Runtime): Idempotency {
  const running = new Map<string, Promise<unknown>>();

  async function takeTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    while (running.has(id)) await running.get(id)?.catch(() => undefined);
    const turn = work();
    running.set(id, turn);
    try {
      return await turn;
    } finally {
      running.delete(id);
    }
  }

  async function runOnce(call: IdempotentCall, work: (remember: Remember) => Promise<Answer>): Promise<Answer> {
    const fingerprint = fingerprintOf(call.body);
    const known = await claim(store, call, fingerprint, runtime.now());
    if (known) return known;
    let isRemembered = false;
    const remember: Remember = async (tx, answer) => {
      await keep(tx, call, answer);
      isRemembered = true;
      return answer;
    };
    try {
      const answer = await work(remember);
      if (!isRemembered) await keep(store, call, answer);
      return answer;
    } catch (error) {
      // A refusal is an answer like any other. A failure is not: the same key may try again.
      if (error instanceof ProblemError && error.status < 500) await keep(store, call, asRefusal(error));
      throw error;
    }
  }

  return {
    once: (call, work) => takeTurn(JSON.stringify([call.scope, call.key]), () => runOnce(call, work)),
    async purge() {
      await store.run('DELETE FROM idempotency_keys WHERE created_at < $1', [
        new Date(runtime.now().getTime() - DAY_MS).toISOString(),
      ]);
    },
  };
}

/** Claims the key, or returns the answer that it already has. */
async function claim(store: Store, call: IdempotentCall, fingerprint: string, now: Date): Promise<Answer | undefined> {
  await store.run(
    'INSERT INTO idempotency_keys (scope, key, fingerprint, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (scope, key) DO NOTHING',
    [call.scope, call.key, fingerprint, now.toISOString()],
  );
  const [row] = await store.query<{ fingerprint: string; answer: string | null }>(
    'SELECT fingerprint, answer FROM idempotency_keys WHERE scope = $1 AND key = $2',
    [call.scope, call.key],
  );
  if (row && row.fingerprint !== fingerprint) {
    throw chassisProblem('idempotency-key-reused', { detail: 'Use a new idempotency key for a new request.' });
  }
  if (!row?.answer) return undefined;
  const stored = JSON.parse(row.answer) as StoredAnswer;
  if (stored.refusal) throw new ProblemError(stored.refusal.code, stored.refusal.kind, stored.refusal.options);
  return stored.answer;
}

interface StoredAnswer {
  answer?: Answer;
  refusal?: Pick<ProblemError, 'code' | 'kind' | 'options'>;
}

async function keep(queries: Queries, call: IdempotentCall, answer: Answer | StoredAnswer): Promise<void> {
  const stored: StoredAnswer = 'refusal' in answer ? answer : { answer: answer as Answer };
  await queries.run('UPDATE idempotency_keys SET answer = $1 WHERE scope = $2 AND key = $3', [
    JSON.stringify(stored),
    call.scope,
    call.key,
  ]);
}

function asRefusal(error: ProblemError): StoredAnswer {
  const { cause: _, ...options } = error.options;
  return { refusal: { code: error.code, kind: error.kind, options } };
}

/** The same for two bodies that differ only in the order of their names. A digest, since a body may hold what must not be stored. */
export function fingerprintOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(body)) ?? '')
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
