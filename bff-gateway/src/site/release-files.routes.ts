import { Router } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseSource } from '../releases/release-source.ts';
import { sendImmutable } from './immutable-file.ts';

/** `/r/<digest>/<file>`, and the same under `/r2/` for a retry after a hang. Only what `release.json` lists is there. */
export function releaseFileRoutes(releases: Pick<ReleaseSource, 'describe' | 'filePath'>): Router {
  const router = Router();
  router.get(['/r/:digest/:file', '/r2/:digest/:file'], async (req, res) => {
    const { digest = '', file = '' } = req.params as Record<string, string>;
    const isPublic = isListed(releases, digest, file);
    if (!isPublic || !(await sendImmutable(req, res, releases.filePath(digest, file))))
      throw new GatewayError('not-found');
  });
  return router;
}

/** The server file is for the renderer alone. */
function isListed({ describe }: Pick<ReleaseSource, 'describe'>, digest: string, file: string): boolean {
  if (!/^[0-9a-f]{32}$/.test(digest)) return false;
  try {
    const { files, server } = describe(digest);
    return Object.hasOwn(files, file) && file !== server;
  } catch {
    return false;
  }
}
