import { browserSnapshot } from '@maru/releases';
import { Router } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseSource } from '../releases/release-source.ts';

/** What runs now, for tools and for tabs that ask. */
export function releaseRoutes(releases: ReleaseSource): Router {
  const router = Router();
  router.get('/releases/v1/snapshot', (_req, res) => {
    if (!releases.hasSnapshot())
      throw new GatewayError('service-unavailable', { note: 'no release of the shell is active' });
    const snapshot = releases.snapshotFor({ id: 'snapshot', canary: false });
    res.set('cache-control', 'no-store').json(browserSnapshot(snapshot, releases.describe));
  });
  return router;
}
