import { join } from 'node:path';
import { isKitVersion, kitDirectory, kitTarball, kitVersions } from '@maru/releases';
import express, { Router } from 'express';
import { storybookPolicy } from './side-sites.routes.ts';

type KitPlaces = { dataDirectory: string; storybookDirectory: string | undefined };

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Released versions of the kit: their list, their Storybooks at `/storybook/<version>/`, their tarballs beside those.
 * `/storybook/` leads to the current one, unless a working copy's own Storybook is served there.
 */
export function kitReleaseRoutes({ dataDirectory, storybookDirectory }: KitPlaces): Router {
  const router = Router();
  const directory = kitDirectory(dataDirectory);

  router.get('/storybook/versions.json', async (_req, res) => {
    res.set('cache-control', 'no-cache').json(await kitVersions(dataDirectory));
  });

  if (!storybookDirectory) {
    router.get('/storybook', async (req, res, next) => {
      const { current } = await kitVersions(dataDirectory);
      if (current === null) return next();
      res.set('cache-control', 'no-cache').redirect(302, `/storybook/${current}/${queryOf(req.originalUrl)}`);
    });
  }

  router.get('/storybook/:file', (req, res, next) => {
    const version = /^maru-ui-kit-(.+)\.tgz$/.exec(req.params.file)?.[1];
    if (version === undefined || !isKitVersion(version)) return next();
    const options = { root: join(directory, version), headers: { 'cache-control': FOREVER } };
    res.sendFile(kitTarball(version), options, error => (error ? next() : undefined));
  });

  router.use('/storybook/:version', (req, res, next) => {
    const { version } = req.params;
    if (!isKitVersion(version)) return next();
    // Relative addresses in its pages need the slash.
    if (req.path === '/' && !req.originalUrl.split('?')[0]?.endsWith('/'))
      return res.redirect(302, `/storybook/${version}/${queryOf(req.originalUrl)}`);
    res.set({ 'content-security-policy': storybookPolicy, 'x-frame-options': 'SAMEORIGIN' });
    express.static(join(directory, version, 'storybook'), {
      redirect: false,
      setHeaders: response => void response.set('cache-control', 'no-cache'),
    })(req, res, () => {
      res.status(404).set('cache-control', 'no-store').type('text').send(`ui-kit ${version} is not here.\n`);
    });
  });
  return router;
}

const queryOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
