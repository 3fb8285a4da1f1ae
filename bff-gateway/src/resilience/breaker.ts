import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** Stops calling what keeps failing, and lets one call through after a while to see whether it is back. */
export interface Breaker {
  /** @throws BreakerOpen without calling when the breaker is open. */
  run<T>(call: () => Promise<T>): Promise<T>;
  readonly state: BreakerState;
}

export class BreakerOpen extends Error {
  override readonly name = 'BreakerOpen';
}

export interface BreakerOptions {
  countsAsFailure(error: unknown): boolean;
  onState?(state: BreakerState): void;
  /** Share of failures among the last `size` calls that opens it. */
  threshold?: number;
  size?: number;
  minimumCalls?: number;
  halfOpenAfterMs?: number;
}

/** A breaker over the last calls (cockatiel); a failure is what `countsAsFailure` says, so a 404 opens nothing. */
export function createBreaker(options: BreakerOptions): Breaker {
  const { threshold = 0.5, size = 20, minimumCalls = 6, halfOpenAfterMs = 2000 } = options;
  const policy: CircuitBreakerPolicy = circuitBreaker(handleWhen(options.countsAsFailure), {
    halfOpenAfter: halfOpenAfterMs,
    breaker: new CountBreaker({ threshold, size, minimumNumberOfCalls: minimumCalls }),
  });
  policy.onStateChange(state => options.onState?.(nameOf(state)));
  return {
    async run(call) {
      try {
        return await policy.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw new BreakerOpen('The circuit is open', { cause: error });
        throw error;
      }
    },
    get state() {
      return nameOf(policy.state);
    },
  };
}

function nameOf(state: CircuitState): BreakerState {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
