import { Router } from 'express';
import { operations } from '../../contract/operations.ts';
import type { Read } from '../reads/read.ts';
import type { ReadId } from '../reads/reads.ts';
import { contextOf } from '../request-context.ts';

/** Every read of the contract at its address. */
export function readRoutes(reads: Record<ReadId, Read>): Router {
  const router = Router();
  for (const [id, read] of Object.entries(reads)) {
    const path = operations[id as ReadId].path.replace(/\{(\w+)\}/g, ':$1');
    // Answers of a session's own carts and orders must not rest in a cache.
    const caching = path.startsWith('/api/catalog') ? 'no-cache' : 'no-store';
    router.get(path, async (req, res) => {
      const query = new URL(req.originalUrl, 'http://maru.invalid').searchParams;
      const answer = await read(contextOf(res), { params: req.params as Record<string, string>, query });
      res.set('cache-control', caching).json(answer);
    });
  }
  return router;
}
