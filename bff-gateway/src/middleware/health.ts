import { Router } from 'express';
import type { Upstream } from '../resilience/upstream.ts';
import type { Metrics } from './metrics.ts';

const READY_MS = 2000;

export interface HealthOptions {
  upstreams: Upstream[];
  hasSnapshot(): boolean;
  metrics: Metrics;
}

/** `/healthz`: the process lives. `/readyz`: a purchase is possible. `/metrics`: Prometheus text. */
export function health({ upstreams, hasSnapshot, metrics }: HealthOptions): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok', service: 'bff-gateway' });
  });
  router.get('/readyz', async (_req, res) => {
    const states = await Promise.all(upstreams.map(async one => [one.name, await one.isReady(READY_MS)] as const));
    const waitingFor = states.filter(([, isReady]) => !isReady).map(([name]) => name);
    if (!hasSnapshot()) waitingFor.push('releases');
    const isReady = waitingFor.length === 0;
    res
      .status(isReady ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status: isReady ? 'ready' : 'waiting', service: 'bff-gateway', waitingFor });
  });
  router.get('/metrics', async (_req, res) => {
    res
      .type(metrics.registry.contentType)
      .set('cache-control', 'no-store')
      .send(await metrics.registry.metrics());
  });
  return router;
}
