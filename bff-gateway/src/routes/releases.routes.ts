import { browserSnapshot } from '@maru/releases';
import { ChangeBody } from '@maru/releases/contract';
import { Router } from 'express';
import * as v from 'valibot';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseSource } from '../releases/release-source.ts';
import { contextOf } from '../request-context.ts';
import type { ReleasesService } from '../services/releases.service.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** What runs now, for tools, for tabs that ask, and for the console. Queries were checked against the contract. */
export function releaseRoutes(releases: ReleaseSource, service: ReleasesService): Router {
  const router = Router();
  router.use('/releases/v1', (_req, res, next) => {
    res.set('cache-control', 'no-store');
    next();
  });
  router.get('/releases/v1/snapshot', (_req, res) => {
    if (!releases.hasSnapshot())
      throw new GatewayError('service-unavailable', { note: 'no release of the shell is active' });
    const snapshot = releases.snapshotFor({ id: 'snapshot', canary: false });
    res.json(browserSnapshot(snapshot, releases.describe));
  });
  router.get('/releases/v1/status', async (_req, res) => void res.json(await service.status(contextOf(res))));
  router.get('/releases/v1/log', async (req, res) => {
    const { before, limit, name } = req.query as Query;
    res.json(await service.history({ ...numbers({ before, limit }), ...(name && { name }) }));
  });
  router.get('/releases/v1/diff', async (req, res) => {
    const { name = '', release, from } = req.query as Query;
    res.json(await service.diff({ name, ...(release && { release }), ...(from && { from }) }));
  });
  router.get('/releases/v1/discovery', async (_req, res) => void res.json(await service.discovery()));
  router.post('/releases/v1/changes', async (req, res) => {
    res.json(await service.change(contextOf(res), parseChange(req.body)));
  });
  return router;
}

/** The contract's document says each field; which of them belong together, the releases room says. */
function parseChange(body: unknown): ChangeBody {
  const parsed = v.safeParse(ChangeBody, body);
  if (parsed.success) return parsed.output;
  const errors = parsed.issues.map(issue => ({
    pointer: `/${v.getDotPath(issue)?.replaceAll('.', '/') ?? ''}`,
    code: issue.type,
    message: issue.message,
  }));
  throw new GatewayError('validation-failed', { errors });
}

const numbers = (values: Query) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)]])),
  );
