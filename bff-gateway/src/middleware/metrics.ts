import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { BreakerState } from '../resilience/breaker.ts';

export type Metrics = ReturnType<typeof createMetrics>;

const breakerValues: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

/** What `/metrics` tells. One registry a gateway, so that tests with several do not meet. */
export function createMetrics(options: { withProcess: boolean }) {
  const registry = new Registry();
  if (options.withProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'maru_http_request_seconds',
    help: 'Requests by area and status',
    labelNames: ['method', 'area', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const upstreams = new Histogram({
    name: 'maru_upstream_call_seconds',
    help: 'Calls to services by outcome',
    labelNames: ['service', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const breakers = new Gauge({
    name: 'maru_breaker_state',
    help: '0 closed, 1 half-open, 2 open',
    labelNames: ['service'],
    registers,
  });
  const reports = new Counter({
    name: 'maru_page_reports_total',
    help: 'Reports of pages',
    labelNames: ['type'],
    registers,
  });
  return {
    registry,
    observeUpstream: (call: { service: string; outcome: string; seconds: number }) =>
      upstreams.observe({ service: call.service, outcome: call.outcome }, call.seconds),
    setBreaker: (service: string, state: BreakerState) => breakers.set({ service }, breakerValues[state]),
    countReport: (type: string) => reports.inc({ type: knownReports.has(type) ? type : 'other' }),
    middleware: measure(requests),
  };
}

/** Pages may send any type; a label for each would never end. */
const knownReports = new Set([
  'measure.taken',
  'policy.violated',
  'remote.failed',
  'remote.loaded',
  'script.failed',
  'web-vital.measured',
]);

function measure(requests: Histogram<'method' | 'area' | 'status'>): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const area = areaOf(req.path);
    res.once('close', () => {
      const status = res.writableFinished ? res.statusCode : 499;
      requests.observe({ method: req.method, area, status }, (performance.now() - started) / 1000);
    });
    next();
  };
}

/** Few labels: a path as a label would grow without end. */
function areaOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'api')
    return `api-${['catalog', 'cart', 'orders', 'payments', 'account'].includes(second) ? second : 'other'}`;
  if (first === 'ko' || first === 'en' || first === '') return 'document';
  return ['r', 'r2', 'media', 'auth', 'telemetry', 'releases'].includes(first) ? first : 'other';
}
