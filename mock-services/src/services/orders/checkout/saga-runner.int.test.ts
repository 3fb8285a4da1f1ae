import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRuntime } from '../../../chassis/runtime.ts';
import { openSqliteStore } from '../../../chassis/sqlite-store.ts';
import type { Store } from '../../../chassis/store.ts';
import { createEventStore, eventStoreMigration } from '../events/event-store.ts';
import type { SagaDefinition, SagaEnd, StepOutcome } from './saga-definition.ts';
import { createSagaJournal, sagaMigration } from './saga-journal.ts';
import { createSagaRunner } from './saga-runner.ts';

type Answer = StepOutcome | Error;
const done: StepOutcome = { kind: 'done', result: { ok: true } };
const refused: StepOutcome = { kind: 'refused', refusal: { reason: 'no' } };
const lost = () => new Error('no answer');
/** On a busy machine. */
const PATIENT = { timeout: 10_000 };
const meta = { actor: 'shopper', correlationId: 'req_1' } as const;

describe('the saga runner', () => {
  let dataDir: string;
  let store: Store;
  let calls: string[];
  let ends: SagaEnd[];
  /** What each step answers, in turn; the last answer stays. */
  let script: Record<string, Answer[]>;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-saga-'));
    store = openSqliteStore(join(dataDir, 'saga.sqlite'));
    await store.migrate([eventStoreMigration, sagaMigration]);
    calls = [];
    ends = [];
    script = {};
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function perform(name: string, key: string): Promise<StepOutcome> {
    calls.push(`${name} ${key}`);
    const answers = script[name] ?? [done];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer || answer instanceof Error) throw answer;
    return answer;
  }

  function definition(): SagaDefinition<{ id: string }> {
    const step = (name: string) => ({
      name,
      run: (_: { id: string }, call: { idempotencyKey: string }) => perform(name, call.idempotencyKey),
      compensation: {
        run: async (_: { id: string }, _result: unknown, call: { idempotencyKey: string }) => {
          await perform(`undo-${name}`, call.idempotencyKey);
        },
      },
    });
    return {
      name: 'test',
      version: 1,
      steps: [step('one'), step('two'), step('three')],
      load: async id => ({ id }),
      end: async (_tx, _context, end) => void ends.push(end),
    };
  }

  function runner(definitions = [definition()]) {
    const events = createEventStore(systemRuntime);
    return createSagaRunner({
      journals: createSagaJournal({ store, events, runtime: systemRuntime }),
      log: pino({ level: 'silent' }),
      random: () => 0,
      definitions,
      backoff: { firstMs: 2, longestMs: 8 },
    });
  }

  const begin = (of: ReturnType<typeof runner>) => store.transaction(tx => of.begin(tx, 's1', meta));

  it('does its steps in order, each with a key of its own', async () => {
    const saga = runner();
    await begin(saga);
    expect(await saga.drive('s1')).toBe('ended');
    expect(calls).toEqual(['one s1:one', 'two s1:two', 'three s1:three']);
    expect(ends).toEqual([{ outcome: 'completed', refusal: undefined }]);
  });

  it('asks again with the same key when the outcome is not known', async () => {
    script = { two: [lost(), lost(), done] };
    const saga = runner();
    await begin(saga);
    await saga.drive('s1');
    expect(calls).toEqual(['one s1:one', 'two s1:two', 'two s1:two', 'two s1:two', 'three s1:three']);
  });

  it('undoes in reverse after a refusal, and repeats an undoing until it is done', async () => {
    script = { three: [refused], 'undo-two': [lost(), lost(), done] };
    const saga = runner();
    await begin(saga);
    await saga.drive('s1');
    expect(calls.slice(3)).toEqual([
      'undo-two s1:two-undo',
      'undo-two s1:two-undo',
      'undo-two s1:two-undo',
      'undo-one s1:one-undo',
    ]);
    expect(ends).toEqual([{ outcome: 'compensated', refusal: { reason: 'no' } }]);
  });

  it('is driven once at a time', async () => {
    const saga = runner();
    await begin(saga);
    await Promise.all([saga.drive('s1'), saga.drive('s1'), saga.drive('s1')]);
    expect(calls).toHaveLength(3);
  });

  it('goes on where it was when a new runner resumes it', async () => {
    script = { two: [lost()] };
    const first = runner();
    await begin(first);
    const driven = first.drive('s1');
    await expect.poll(() => calls.length, PATIENT).toBeGreaterThan(2);
    await first.stop();
    expect(await driven).toBe('stopped');

    script = {};
    calls = [];
    const second = runner();
    expect(await second.resume()).toBe(1);
    await expect.poll(() => ends.length, PATIENT).toBe(1);
    expect(calls).toEqual(['two s1:two', 'three s1:three']);
    expect(await second.resume()).toBe(0);
  });

  it('keeps a saga to the version that it began with', async () => {
    const first = runner();
    await begin(first);
    const newer: SagaDefinition<{ id: string }> = { ...definition(), version: 2, steps: [] };
    const both = runner([definition(), newer]);
    await both.drive('s1');
    expect(calls).toHaveLength(3);
  });

  it('cannot do a step twice with two runners: the one that was overtaken reads again', async () => {
    const [left, right] = [runner(), runner()];
    await begin(left);
    await Promise.all([left.drive('s1'), right.drive('s1')]);
    expect(ends).toHaveLength(1);
    const rows = await store.query<{ type: string }>("SELECT type FROM events WHERE type = 'saga.step-done'");
    expect(rows).toHaveLength(3);
  });

  it('writes down why it waits', async () => {
    script = { one: [lost()] };
    const saga = runner();
    await begin(saga);
    void saga.drive('s1');
    const attempts = async () =>
      (await store.query<{ attempts: number; last_error: string }>('SELECT * FROM sagas'))[0];
    await expect.poll(async () => (await attempts())?.attempts ?? 0, PATIENT).toBeGreaterThan(2);
    expect((await attempts())?.last_error).toBe('no answer');
    await saga.stop();
  });
});
