import express, { type Express } from 'express';
import { authRoutes } from './auth/auth.routes.ts';
import type { Config } from './config.ts';
import type { Dependencies } from './dependencies.ts';
import { documentRoutes } from './document/document.routes.ts';
import { accessLog } from './middleware/access-log.ts';
import { csrf } from './middleware/csrf.ts';
import { errorHandler, notFound } from './middleware/error-handler.ts';
import { health } from './middleware/health.ts';
import { createMemoryCounter, rateLimit } from './middleware/rate-limit.ts';
import { requestIds } from './middleware/request-context.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { session } from './middleware/session.ts';
import { checkSignedBody, signedRequests } from './middleware/signed-requests.ts';
import { docsRoutes } from './openapi/docs.routes.ts';
import { validateRequests, validationErrors } from './openapi/validate-requests.ts';
import { freshReleases } from './releases/development-releases.ts';
import { createOriginReleases } from './releases/origin-releases.ts';
import { createVisitors } from './releases/visitors.ts';
import { accountRoutes } from './routes/account.routes.ts';
import { cartRoutes } from './routes/cart.routes.ts';
import { checkoutRoutes } from './routes/checkout.routes.ts';
import { lookupRoutes } from './routes/lookup.routes.ts';
import { overrideRoutes } from './routes/overrides.routes.ts';
import { readRoutes } from './routes/read.routes.ts';
import { releaseEventRoutes } from './routes/release-events.routes.ts';
import { releaseUploadRoutes } from './routes/release-uploads.routes.ts';
import { releaseRoutes } from './routes/releases.routes.ts';
import { telemetryRoutes } from './routes/telemetry.routes.ts';
import { createOverridesService } from './services/overrides.service.ts';
import { createReleasesService } from './services/releases.service.ts';
import { kitReleaseRoutes } from './site/kit-releases.routes.ts';
import { mediaRoutes } from './site/media.routes.ts';
import { releaseFileRoutes } from './site/release-files.routes.ts';
import { sideSiteRoutes } from './site/side-sites.routes.ts';
import { wellKnownRoutes } from './site/well-known.routes.ts';

const BODY_LIMIT = '64kb';
const MINUTE = 60_000;

/** The gateway, in the order in which a request meets it. */
export function createApp(config: Config, deps: Dependencies): Express {
  const { log, metrics, upstreams, releases, development, services, reads, sessions, seal, releaseEvents, now } = deps;
  const { isHttps, publicOrigin, devOrigins, limits } = config;
  const counter = createMemoryCounter({ now });
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', 'weak');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');

  app.use(requestIds(log));
  app.use(accessLog(), metrics.middleware);
  app.use(securityHeaders({ isHttps }));
  if (development) app.use(['/readyz', '/ko', '/en', '/releases'], freshReleases(development));
  app.use(health({ upstreams, hasSnapshot: releases.hasSnapshot, metrics }));
  app.use(rateLimit({ name: 'address', limit: limits.perMinute, windowMs: MINUTE, counter, now }));
  app.use(wellKnownRoutes(), releaseFileRoutes(releases), mediaRoutes(config.mediaDirectory));
  app.use(kitReleaseRoutes(config));
  app.use(sideSiteRoutes({ console: config.consoleDirectory, storybook: config.storybookDirectory }));
  app.use(docsRoutes(publicOrigin));
  app.use(session(sessions, { isHttps, now }));
  app.use('/releases', signedRequests({ trust: releases.trust, now }));
  app.use(csrf(publicOrigin));
  const releasesService = createReleasesService(releases);
  app.use(releaseUploadRoutes(releasesService));
  const body = { limit: BODY_LIMIT, verify: checkSignedBody };
  app.use(express.json(body), express.urlencoded({ extended: false, ...body }));
  app.use(['/api', '/auth', '/telemetry', '/releases'], validateRequests(), validationErrors());
  app.use(readRoutes(reads));
  app.use(cartRoutes(services.cart), checkoutRoutes(services.checkout, services.payments));
  // What can be guessed at may be tried as often as a password.
  const guessLimit = (name: string) =>
    rateLimit({ name, limit: limits.signInsPerMinute, windowMs: MINUTE, counter, now });
  app.use(lookupRoutes(services.lookup, guessLimit('order-lookup')));
  app.use(accountRoutes(services.account, services.lists));
  app.use(authRoutes(services.auth, guessLimit('sign-in')));
  app.use(telemetryRoutes(event => metrics.countReport(event.type)));
  const origins = createOriginReleases({ allowed: config.overrideOrigins, describe: releases.describe, now });
  const visitors = createVisitors({ releases, origins, seal, isHttps, now });
  const { describe } = origins;
  app.use(releaseRoutes({ describe, visitors, service: releasesService }), releaseEventRoutes(releaseEvents));
  app.use(overrideRoutes(visitors, createOverridesService({ releases, origins, now })));
  const criticalMs = config.documentReadsMs;
  app.use(documentRoutes({ visitors, describe, reads, publicOrigin, isHttps, devOrigins, criticalMs }));
  app.use(notFound);
  app.use(errorHandler());
  return app;
}
