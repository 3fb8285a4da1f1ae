import { join } from 'node:path';
import { Router } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import { sendImmutable } from './immutable-file.ts';

/** Pictures of the catalogue. Another picture gets another id, so an address never changes its meaning. */
export function mediaRoutes(mediaDirectory: string): Router {
  const router = Router();
  router.get('/media/pictures/:file', async (req, res) => {
    const { file } = req.params;
    const isPicture = /^[a-z0-9]+(-[a-z0-9]+)*\.(avif|webp|jpg|png)$/.test(file);
    if (!isPicture || !(await sendImmutable(req, res, join(mediaDirectory, 'pictures', file)))) {
      throw new GatewayError('not-found');
    }
  });
  return router;
}
