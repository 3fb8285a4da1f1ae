import { join, resolve } from 'node:path';
import * as v from 'valibot';

/** The upstream services by name; `<NAME>_URL` holds one base URL or several, separated by commas. */
export const serviceNames = ['catalog', 'inventory', 'cart', 'orders', 'payments', 'identity'] as const;
export type ServiceName = (typeof serviceNames)[number];

const repository = resolve(import.meta.dirname, '../..');
const defaultPorts: Record<ServiceName, number> = {
  catalog: 4101,
  inventory: 4102,
  cart: 4103,
  orders: 4104,
  payments: 4105,
  identity: 4106,
};

const number = (fallback: string, min: number, max: number) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.regex(/^\d+$/, 'must be a whole number'),
    v.transform(Number),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
const text = (fallback: string) => v.optional(v.pipe(v.string(), v.minLength(1, 'must not be empty')), fallback);
const origin = v.pipe(v.string(), v.check(isOrigin, 'must be an origin like https://maru.example, with no path'));
const origins = v.pipe(
  v.optional(v.string(), ''),
  v.transform(list =>
    list
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  ),
  v.array(origin),
);
/** `mfe-cart=http://localhost:5302,shell=http://localhost:5301` */
const developmentServers = v.pipe(
  v.optional(v.string(), ''),
  v.transform(list =>
    list
      .split(',')
      .filter(Boolean)
      .map(part => part.split('=').map(word => word.trim())),
  ),
  v.array(v.tuple([v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'must be name=origin, separated by commas')), origin])),
  v.transform(pairs => Object.fromEntries(pairs) as Record<string, string>),
);
const baseUrls = (service: ServiceName) =>
  v.pipe(
    v.optional(v.string(), `http://127.0.0.1:${defaultPorts[service]}`),
    v.transform(list => list.split(',').map(part => part.trim().replace(/\/$/, ''))),
    v.array(v.pipe(v.string(), v.url('must be URLs separated by commas'))),
  );

const Environment = v.object({
  PORT: number('3000', 0, 65535),
  HOST: v.optional(v.string()),
  PUBLIC_ORIGIN: v.optional(origin),
  MARU_DATA_DIR: text(join(repository, '.maru')),
  MARU_MEDIA_DIR: text(join(repository, 'mock-services/media')),
  MARU_CONSOLE_DIR: v.optional(v.string()),
  MARU_STORYBOOK_DIR: v.optional(v.string()),
  MARU_ENV: v.optional(v.picklist(['development', 'production'], 'must be development or production'), 'production'),
  MARU_DEV_ORIGINS: origins,
  MARU_OVERRIDE_ORIGINS: origins,
  MARU_RELEASES_DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')),
  ),
  MARU_DEV_RELEASES: developmentServers,
  MARU_TEST_CARDS: v.optional(v.picklist(['show', 'hide'], 'must be show or hide'), 'show'),
  LOG_LEVEL: v.optional(v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
  TRUST_PROXY: text('loopback'),
  RATE_LIMIT_PER_MINUTE: number('12000', 1, 1_000_000),
  SIGN_IN_LIMIT_PER_MINUTE: number('30', 1, 1_000_000),
  UPSTREAM_DEADLINE_MS: number('2500', 50, 60_000),
  DOCUMENT_READS_MS: number('300', 0, 10_000),
  CATALOG_URL: baseUrls('catalog'),
  INVENTORY_URL: baseUrls('inventory'),
  CART_URL: baseUrls('cart'),
  ORDERS_URL: baseUrls('orders'),
  PAYMENTS_URL: baseUrls('payments'),
  IDENTITY_URL: baseUrls('identity'),
});

export type Config = ReturnType<typeof readConfig>;

/**
 * Parses the environment once at start. Nothing else reads `process.env`.
 * @throws Error that names every bad variable.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env) {
  const result = v.safeParse(Environment, environment);
  const problems = result.issues?.map(issue => `  ${v.getDotPath(issue)?.split('.')[0]}: ${issue.message}`) ?? [];
  if (environment.MARU_DEV_RELEASES && environment.MARU_ENV !== 'development')
    problems.push('  MARU_DEV_RELEASES: is for MARU_ENV=development only');
  if (!result.success || problems.length > 0) {
    throw new Error(`The gateway cannot start with this environment:\n${[...new Set(problems)].join('\n')}`);
  }
  const env = result.output;
  const publicOrigin = env.PUBLIC_ORIGIN ?? `http://localhost:${env.PORT}`;
  return Object.freeze({
    port: env.PORT,
    host: env.HOST,
    publicOrigin,
    isHttps: publicOrigin.startsWith('https:'),
    dataDirectory: env.MARU_DATA_DIR,
    mediaDirectory: env.MARU_MEDIA_DIR,
    consoleDirectory: env.MARU_CONSOLE_DIR,
    storybookDirectory: env.MARU_STORYBOOK_DIR,
    devOrigins: env.MARU_DEV_ORIGINS,
    /** Origins of servers whose releases a visitor may choose, for their own browser. */
    overrideOrigins: env.MARU_OVERRIDE_ORIGINS,
    /** Of the release log, where it is no directory. */
    releasesDatabaseUrl: env.MARU_RELEASES_DATABASE_URL,
    /** Deployable → origin of the development server that stands in for its release. */
    devReleases: env.MARU_DEV_RELEASES,
    showsTestCards: env.MARU_TEST_CARDS === 'show',
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    limits: { perMinute: env.RATE_LIMIT_PER_MINUTE, signInsPerMinute: env.SIGN_IN_LIMIT_PER_MINUTE },
    upstreamDeadlineMs: env.UPSTREAM_DEADLINE_MS,
    documentReadsMs: env.DOCUMENT_READS_MS,
    services: {
      catalog: env.CATALOG_URL,
      inventory: env.INVENTORY_URL,
      cart: env.CART_URL,
      orders: env.ORDERS_URL,
      payments: env.PAYMENTS_URL,
      identity: env.IDENTITY_URL,
    } satisfies Record<ServiceName, string[]>,
  });
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}
