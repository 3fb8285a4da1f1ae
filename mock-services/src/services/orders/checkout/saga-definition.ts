import type { Queries } from '../../../chassis/store.ts';
import type { EventMeta } from '../events/event-store.ts';
import type { Refusal } from './saga.ts';

export interface StepCall {
  /** Own to this saga and step, the same at every retry, so that the participant does the step once. */
  idempotencyKey: string;
  /** What earlier steps brought, by step name. */
  results: Readonly<Record<string, unknown>>;
  correlationId: string;
}

interface StepDone {
  kind: 'done';
  /** Kept in the journal for later steps; never anything that belongs to a person. */
  result: unknown;
  /** For `record` alone, and not kept in the journal. */
  aside?: unknown;
}

export type StepOutcome = StepDone | { kind: 'refused'; refusal: Refusal };

/** One step of a saga. What `run` or the compensation throws means "outcome unknown": the runner tries again with the same key. */
export interface SagaStep<Context> {
  name: string;
  run(context: Context, call: StepCall): Promise<StepOutcome>;
  /** Written with the outcome, in one transaction. */
  record?(tx: Queries, context: Context, outcome: StepDone, meta: EventMeta): Promise<void>;
  compensation?: {
    run(context: Context, result: unknown, call: StepCall): Promise<void>;
    record?(tx: Queries, context: Context, meta: EventMeta): Promise<void>;
  };
}

export interface SagaEnd {
  outcome: 'completed' | 'compensated';
  /** Why it was compensated. */
  refusal?: Refusal;
}

export interface SagaDefinition<Context> {
  name: string;
  /** Raised when steps change; a saga that has begun keeps to the version it began with. */
  version: number;
  steps: readonly SagaStep<Context>[];
  load(sagaId: string): Promise<Context>;
  /** Written with the end, in one transaction. */
  end(tx: Queries, context: Context, end: SagaEnd, meta: EventMeta): Promise<void>;
}
