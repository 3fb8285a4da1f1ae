import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { chassisProblem } from './problems.ts';
import type { Runtime } from './runtime.ts';

export interface Faults {
  latencyMs?: number;
  /** Share of requests, 0 to 1, that fail with 503. */
  errorRate?: number;
  hang?: boolean;
  refuse?: boolean;
  wrongBody?: boolean;
  notReady?: boolean;
  /** Only these operations; all when it is left out. */
  operations?: string[];
}

/** Holds what is switched on. It is memory only: a restart heals. */
export class FaultSwitch {
  #faults: Faults = {};

  get current(): Faults {
    return this.#faults;
  }

  set(faults: Faults): void {
    this.#faults = structuredClone(faults);
  }

  clear(): void {
    this.#faults = {};
  }
}

/** Makes the operation misbehave as the switch says. It stands before validation, so that a hang is a hang for every request. */
export function faultMiddleware(faults: FaultSwitch, operationId: string, runtime: Runtime): RequestHandler {
  return async (_request, response, next) => {
    const { latencyMs, errorRate, hang, refuse, wrongBody, operations } = faults.current;
    if (operations && !operations.includes(operationId)) return next();
    if (refuse) return void response.socket?.destroy();
    if (hang) return;
    if (latencyMs) await sleep(latencyMs);
    if (errorRate && runtime.random() < errorRate) throw chassisProblem('fault-injected');
    if (wrongBody) return void response.status(200).json({ fault: 'This body breaks the contract on purpose' });
    next();
  };
}
