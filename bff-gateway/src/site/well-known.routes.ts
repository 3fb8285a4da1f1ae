import { join } from 'node:path';
import { Router } from 'express';

const favicon = join(import.meta.dirname, '../../assets/favicon.svg');

/** The few addresses that browsers and robots ask for by themselves. */
export function wellKnownRoutes(): Router {
  const router = Router();
  router.get(['/favicon.svg', '/favicon.ico'], (_req, res) => {
    res.set('cache-control', 'public, max-age=86400');
    // Its own style turns it light or dark with the browser.
    res
      .set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .type('image/svg+xml')
      .sendFile(favicon);
  });
  router.get('/robots.txt', (_req, res) => {
    res
      .type('text/plain')
      .send('User-agent: *\nDisallow: /api/\nDisallow: /auth/\nDisallow: /_maru\nDisallow: /storybook\n');
  });
  return router;
}
