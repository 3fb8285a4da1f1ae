import { ARCHIVE_TYPE } from '@maru/releases';
import { type RequestHandler, Router, raw } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import { checkSignedBody, signerOf } from '../middleware/signed-requests.ts';
import type { ReleasesService } from '../services/releases.service.ts';
import { askerOf } from './releases.routes.ts';

/** Bytes of an archive, and archives that are read at once: what a gateway holds in memory for uploads. */
const LIMIT = 64 * 1024 * 1024;
const AT_ONCE = 3;

/**
 * `PUT /releases/v1/uploads/<digest>`: the files of a release as one tar archive. It stands before the other body
 * parsers, and reads nothing that no team has signed.
 */
export function releaseUploadRoutes(service: ReleasesService): Router {
  const router = Router();
  router.put(
    '/releases/v1/uploads/:digest',
    signedOnly,
    oneOfFew(AT_ONCE),
    raw({ type: ARCHIVE_TYPE, limit: LIMIT, verify: checkSignedBody }),
    async (req, res) => {
      const { digest } = req.params as { digest: string };
      if (!/^[0-9a-f]{32}$/.test(digest)) throw new GatewayError('malformed-request', { note: 'no digest' });
      if (!Buffer.isBuffer(req.body)) throw new GatewayError('unsupported-media-type', { note: `not ${ARCHIVE_TYPE}` });
      res.set('cache-control', 'no-store');
      res.json(await service.take(askerOf(res), req.body, { digest, dryRun: req.query.dryRun === 'true' }));
    },
  );
  return router;
}

const signedOnly: RequestHandler = (_req, res, next) => {
  if (signerOf(res)) return next();
  next(new GatewayError('signature-invalid', { note: 'the upload is not signed' }));
};

function oneOfFew(limit: number): RequestHandler {
  let running = 0;
  return (_req, res, next) => {
    if (running >= limit) return next(new GatewayError('too-many-requests', { headers: { 'retry-after': '5' } }));
    running += 1;
    res.once('close', () => {
      running -= 1;
    });
    next();
  };
}
