import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { escapeHtml } from '../document/html.ts';
import { localeOf } from '../middleware/request-context.ts';

/** A site beside the store that is no part of its pages, under a policy of its own. */
interface SideSite {
  path: string;
  directory: string | undefined;
  policy: string;
  /** What to say while its files are not there. */
  waiting: { ko: string; en: string };
}

export const storybookPolicy = [
  "default-src 'self'",
  // Storybook's manager and preview write styles and small scripts of their own.
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export function sideSiteRoutes(directories: { console: string | undefined; storybook: string | undefined }): Router {
  const router = Router();
  const sites: SideSite[] = [
    {
      path: '/storybook',
      directory: directories.storybook,
      policy: storybookPolicy,
      waiting: {
        ko: '스토리북을 아직 만들고 있습니다. 조금 뒤 다시 열어 주세요.',
        en: 'Storybook is still being built. Open it again in a moment.',
      },
    },
    {
      path: '/_maru',
      directory: directories.console,
      policy: consolePolicy,
      waiting: {
        ko: '콘솔이 아직 없습니다. 조금 뒤 다시 열어 주세요.',
        en: 'The console is not there yet. Open it again in a moment.',
      },
    },
  ];
  for (const { directory, ...site } of sites) {
    if (directory) router.use(site.path, ...handlersOf({ ...site, directory }));
  }
  return router;
}

function handlersOf({ directory, policy, waiting, path }: SideSite & { directory: string }): RequestHandler[] {
  const isThere = () => existsSync(join(directory, 'index.html'));
  return [
    (req, res, next) => {
      if (!isThere()) {
        const locale = localeOf(req);
        res.status(503).set({ 'retry-after': '10', 'cache-control': 'no-store' }).type('html');
        return void res.send(
          `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Maru</title><p>${escapeHtml(waiting[locale])}</p></html>`,
        );
      }
      // Relative addresses in its pages need the slash.
      if (req.originalUrl.split('?')[0] === path) return res.redirect(302, `${path}/`);
      res.set('content-security-policy', policy);
      res.set('x-frame-options', 'SAMEORIGIN');
      next();
    },
    express.static(directory, {
      fallthrough: true,
      redirect: false,
      setHeaders: res => void res.set('cache-control', 'no-cache'),
    }),
  ];
}
