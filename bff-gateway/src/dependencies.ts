import type { Logger } from 'pino';
import { Agent } from 'undici';
import { createClients } from './clients/clients.ts';
import { type Config, type ServiceName, serviceNames } from './config.ts';
import { createMetrics, type Metrics } from './middleware/metrics.ts';
import { createReads } from './reads/reads.ts';
import { type CookieSeal, createCookieSeal, openCookieKey } from './releases/cookie-seal.ts';
import { createDevelopmentReleases, type DevelopmentReleases } from './releases/development-releases.ts';
import { createReleaseEvents, type ReleaseEvents } from './releases/release-events.ts';
import { openReleaseSource, type ReleaseSource } from './releases/release-source.ts';
import { createBreaker } from './resilience/breaker.ts';
import { createRoundRobin } from './resilience/instances.ts';
import { createUpstream, type Upstream } from './resilience/upstream.ts';
import { countsAsFailure } from './resilience/upstream-errors.ts';
import { createServices, type Services } from './services/services.ts';
import type { SessionStore } from './session/session-store.port.ts';
import { openSqliteSessionStore } from './session/sqlite-session-store.ts';

export interface Dependencies {
  log: Logger;
  metrics: Metrics;
  upstreams: Upstream[];
  releases: ReleaseSource;
  /** The same as `releases` where some are live from development servers. */
  development: DevelopmentReleases | undefined;
  services: Services;
  reads: ReturnType<typeof createReads>;
  sessions: SessionStore;
  /** Seals what cookies carry. */
  seal: CookieSeal;
  releaseEvents: ReleaseEvents;
  now: () => number;
  close(): Promise<void>;
}

/** Opens everything that the gateway stands on. `given` replaces parts of it in tests. */
export async function openDependencies(
  config: Config,
  log: Logger,
  given: { releases?: ReleaseSource; now?: () => number } = {},
): Promise<Dependencies> {
  const now = given.now ?? Date.now;
  const metrics = createMetrics({ withProcess: true });
  const dispatcher = new Agent({ connect: { timeout: 1000 }, keepAliveTimeout: 10_000, connections: 64 });
  const upstream = (name: ServiceName) => createUpstreamOf(name, { config, log, metrics, dispatcher });
  const upstreams = Object.fromEntries(serviceNames.map(name => [name, upstream(name)])) as Record<
    ServiceName,
    Upstream
  >;
  const services = createServices(createClients(upstreams), { showsTestCards: config.showsTestCards, now });
  const released =
    given.releases ??
    (await openReleaseSource({ dataDirectory: config.dataDirectory, databaseUrl: config.releasesDatabaseUrl, log }));
  const servers = config.devReleases;
  const isLive = Object.keys(servers).length > 0;
  const development = isLive ? createDevelopmentReleases({ released, servers, log, now }) : undefined;
  const releases = development ?? released;
  const sessions = openSqliteSessionStore({ directory: config.dataDirectory, now });
  const releaseEvents = createReleaseEvents({ source: releases });
  return {
    log,
    metrics,
    upstreams: Object.values(upstreams),
    releases,
    development,
    services,
    reads: createReads(services),
    sessions,
    seal: createCookieSeal(openCookieKey(config.dataDirectory)),
    releaseEvents,
    now,
    async close() {
      releaseEvents.close();
      await releases.close();
      await sessions.close();
      await dispatcher.destroy();
    },
  };
}

interface UpstreamParts {
  config: Config;
  log: Logger;
  metrics: Metrics;
  dispatcher: Agent;
}

function createUpstreamOf(name: ServiceName, { config, log, metrics, dispatcher }: UpstreamParts): Upstream {
  metrics.setBreaker(name, 'closed');
  const breaker = createBreaker({
    countsAsFailure,
    onState(state) {
      metrics.setBreaker(name, state);
      log.warn({ upstream: name, state }, 'the breaker has changed');
    },
  });
  return createUpstream({
    name,
    breaker,
    dispatcher,
    balancer: createRoundRobin(config.services[name]),
    defaultTimeoutMs: config.upstreamDeadlineMs,
    observe: metrics.observeUpstream,
  });
}
