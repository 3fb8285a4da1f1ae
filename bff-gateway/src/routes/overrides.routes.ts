import { OverrideBody } from '@maru/releases/contract';
import { type Request, type Response, Router } from 'express';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import type { Visitors } from '../releases/visitors.ts';
import { contextOf } from '../request-context.ts';
import type { Chosen, OverridesService } from '../services/overrides.service.ts';
import { parseBody } from './parse-body.ts';

/** `/releases/v1/overrides` and the signed link: for the browser that asks, and for nobody else. */
export function overrideRoutes(visitors: Visitors, service: OverridesService): Router {
  const router = Router();
  const keep = async (req: Request, res: Response, choice: Chosen) => {
    service.check(choice, await visitors.tryChoice(req, res, choice));
    visitors.keepChoice(res, choice);
  };
  router.get('/releases/v1/overrides', (req, res) => void res.json(service.tell(visitors.choiceOf(req))));
  router.post('/releases/v1/overrides', async (req, res) => {
    const choice = await service.choose(parseBody(OverrideBody, req.body));
    if (choice) await keep(req, res, choice);
    else visitors.keepChoice(res, undefined);
    res.json(service.tell(choice));
  });
  router.delete('/releases/v1/overrides', (_req, res) => {
    visitors.keepChoice(res, undefined);
    res.json(service.tell(undefined));
  });
  router.get('/releases/v1/link', async (req, res) => {
    const { token, to } = req.query as { token: string; to?: string };
    await keep(req, res, await service.openLink(token));
    res.redirect(303, sameOriginPath(to) ?? `/${contextOf(res).locale}`);
  });
  return router;
}
