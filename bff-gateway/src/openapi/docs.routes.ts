import { Router } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';
import { nonceOf } from '../middleware/security-headers.ts';
import { contextOf } from '../request-context.ts';
import { documents } from './documents.ts';
import { renderDocs } from './render-docs.ts';

/** `/api/docs`: the contract to read, made on the server and without a script. `/api/openapi/<domain>.json`: to use. */
export function docsRoutes(publicOrigin: string): Router {
  const router = Router();
  router.get('/api/docs', (_req, res) => {
    const nonce = nonceOf(res);
    res
      .set(
        'content-security-policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      )
      .set('cache-control', 'no-cache')
      .type('html')
      .send(renderDocs(documents, { nonce, locale: contextOf(res).locale }));
  });
  router.get('/api/openapi/:file', (req, res) => {
    const name = req.params.file.replace(/\.json$/, '');
    const document = Object.hasOwn(documents, name) ? documents[name] : undefined;
    if (!document) throw new GatewayError('not-found');
    res.set('cache-control', 'no-cache').json({ ...document, servers: [{ url: publicOrigin }] });
  });
  return router;
}
