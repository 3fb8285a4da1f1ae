import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from 'vitest';
import type { components } from '../../../../contract/generated/orders.ts';
import type { RunningService } from '../../../chassis/start-service.ts';
import { startForTest } from '../../../testing/start-for-test.ts';
import { service } from '../service.ts';
import { anOrder, createFakeParticipants, type FakeParticipants } from './fake-participants.ts';

type Answer = components['schemas']['Order'] & { code: string; errors: { pointer: string }[] };

export interface OrdersUnderTest {
  readonly participants: FakeParticipants;
  place(key: string, changes?: object, headers?: Record<string, string>): Promise<{ status: number; body: Answer }>;
  read<T = Answer>(path: string): Promise<{ status: number; body: T }>;
  /** What participants were asked whose path has this part. */
  askedFor(part: string): FakeParticipants['asked'];
  /** Stops the service, lets `meanwhile` change its database, and starts it again. */
  restart(meanwhile?: (database: DatabaseSync) => void): Promise<void>;
  rows(sql: string): Record<string, unknown>[];
}

/** A fresh orders service and fresh participants for each test of the suite that calls this. */
export function useOrders(): OrdersUnderTest {
  let dataDir = '';
  let participants = createFakeParticipants();
  let running: RunningService;
  const start = () => startForTest(service, { dataDir, clients: participants.clients });

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-orders-'));
    participants = createFakeParticipants();
    running = await start();
  });
  afterEach(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    get participants() {
      return participants;
    },
    async place(key, changes = {}, headers = {}) {
      const response = await fetch(`${running.url}/orders`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
        body: JSON.stringify({ ...anOrder, ...changes }),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    async read<T>(path: string) {
      const response = await fetch(running.url + path);
      return { status: response.status, body: (await response.json()) as T };
    },
    askedFor: part => participants.asked.filter(call => call.path.includes(part)),
    async restart(meanwhile) {
      await running.stop();
      if (meanwhile) withDatabase(dataDir, {}, meanwhile);
      running = await start();
    },
    rows: sql =>
      withDatabase(dataDir, { readOnly: true }, database => database.prepare(sql).all() as Record<string, unknown>[]),
  };
}

function withDatabase<T>(dataDir: string, options: { readOnly?: boolean }, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'orders.sqlite'), options);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
