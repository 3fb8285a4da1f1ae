import { Router } from 'express';
import type { Schemas } from '../../contract/schemas.ts';
import { contextOf } from '../request-context.ts';

/** Takes reports of pages. The request was validated against the contract before it comes here. */
export function telemetryRoutes(onEvent: (event: Schemas['TelemetryEvent']) => void): Router {
  const router = Router();
  router.post('/telemetry', (req, res) => {
    const { events } = req.body as Schemas['TelemetryBatch'];
    for (const event of events) {
      contextOf(res).log.info({ event }, 'page report');
      onEvent(event);
    }
    res.status(204).end();
  });
  return router;
}
