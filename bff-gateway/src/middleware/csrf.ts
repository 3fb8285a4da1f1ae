import type { Request, RequestHandler } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import { signerOf } from './signed-requests.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses commands that another site's page could send. JSON under `/api` and `/auth` needs `Maru-Request: 1`, which a
 * page of another origin cannot set; a plain form passes with `Sec-Fetch-Site: same-origin`, or without that header when
 * `Origin` is ours. A team's signature stands for all of that: no page of another site has its key. A browser that says it comes from elsewhere is refused whatever else it sends.
 */
export function csrf(publicOrigin: string): RequestHandler {
  return (req, res, next) => {
    if (safeMethods.has(req.method) || signerOf(res) || isFromHere(req, publicOrigin)) return next();
    next(new GatewayError('cross-site-request', { note: `${req.get('sec-fetch-site')} ${req.get('origin')}` }));
  };
}

function isFromHere(req: Request, publicOrigin: string): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  if (req.get('maru-request') === '1') return true;
  const isBeacon = req.path === '/telemetry';
  const isForm = req.is('application/x-www-form-urlencoded') !== false;
  if (!isForm && !isBeacon) return false;
  return site === 'same-origin' || req.get('origin') === publicOrigin;
}
