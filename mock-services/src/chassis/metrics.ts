import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Rate, errors and duration of one operation. Labels are bounded: operation ids of the contract (or `unknown`) and status codes. */
  observe(operation: string, status: number, seconds: number): void;
  started(): void;
  finished(): void;
}

export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'http_request_errors_total',
    help: 'Answers with a status of 500 or more',
    labelNames: ['operation'],
    registers: [registry],
  });
  const running = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that are being answered',
    registers: [registry],
  });
  return {
    registry,
    observe(operation, status, seconds) {
      duration.observe({ operation, status }, seconds);
      if (status >= 500) errors.inc({ operation });
    },
    started: () => running.inc(),
    finished: () => running.dec(),
  };
}
