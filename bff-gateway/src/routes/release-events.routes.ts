import { type Request, Router } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseEvents } from '../releases/release-events.ts';

/** `GET /releases/v1/events`: server-sent events, resumed by `Last-Event-ID`. */
export function releaseEventRoutes(events: ReleaseEvents): Router {
  const router = Router();
  router.get('/releases/v1/events', (req, res) => {
    const after = lastSeen(req);
    res.set({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const sink = { write: (text: string) => res.write(text), end: () => void res.end() };
    const end = events.open(sink, { address: req.ip ?? 'unknown', after });
    if (!end) throw new GatewayError('too-many-requests', { headers: { 'retry-after': '30' } });
    res.once('close', end);
  });
  return router;
}

/** The header of a browser that comes back, or the parameter of one that has read a snapshot before. */
function lastSeen(req: Request): number | undefined {
  const text = req.get('last-event-id') ?? (typeof req.query.after === 'string' ? req.query.after : undefined);
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,10}$/.test(text)) throw new GatewayError('malformed-request', { note: 'last-event-id is no position' });
  return Number(text);
}
