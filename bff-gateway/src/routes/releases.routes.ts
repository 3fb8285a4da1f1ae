import { browserSnapshot } from '@maru/releases';
import { ChangeBody, EntryBody, PlanBody } from '@maru/releases/contract';
import { type Response, Router } from 'express';
import { signerOf } from '../middleware/signed-requests.ts';
import type { ReleaseSource } from '../releases/release-source.ts';
import type { Visitors } from '../releases/visitors.ts';
import { contextOf } from '../request-context.ts';
import type { Asker, ReleasesService } from '../services/releases.service.ts';
import { parseBody } from './parse-body.ts';

type Query = Readonly<Record<string, string | undefined>>;
type Parts = { describe: ReleaseSource['describe']; visitors: Visitors; service: ReleasesService };

/** What runs now, for tabs, tools, the console and pipelines. Queries were checked against the contract. */
export function releaseRoutes({ describe, visitors, service }: Parts): Router {
  const router = Router();
  router.use('/releases/v1', (_req, res, next) => {
    res.set('cache-control', 'no-store');
    next();
  });
  router.get('/releases/v1/snapshot', async (req, res) => {
    res.json(browserSnapshot(await visitors.snapshotFor(req, res), describe));
  });
  router.get('/releases/v1/head', async (_req, res) => void res.json(await service.head()));
  router.get('/releases/v1/status', async (_req, res) => void res.json(await service.status(askerOf(res))));
  router.get('/releases/v1/log', async (req, res) => {
    const { before, limit, name } = req.query as Query;
    res.json(await service.history(askerOf(res), { ...numbers({ before, limit }), ...(name && { name }) }));
  });
  router.get('/releases/v1/diff', async (req, res) => {
    const { name = '', release, from } = req.query as Query;
    res.json(await service.diff(askerOf(res), { name, ...(release && { release }), ...(from && { from }) }));
  });
  router.get('/releases/v1/discovery', async (_req, res) => void res.json(await service.discovery()));
  router.post('/releases/v1/changes', async (req, res) => {
    res.json(await service.change(askerOf(res), parseBody(ChangeBody, req.body)));
  });
  router.post('/releases/v1/plans', async (req, res) => {
    res.json(await service.plan(askerOf(res), parseBody(PlanBody, req.body).request));
  });
  router.post('/releases/v1/entries', async (req, res) => {
    res.status(201).json(await service.accept(askerOf(res), parseBody(EntryBody, req.body).record));
  });
  return router;
}

export const askerOf = (res: Response): Asker => ({ context: contextOf(res), signer: signerOf(res) });

const numbers = (values: Query) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)]])),
  );
