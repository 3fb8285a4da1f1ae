import { resolve } from 'node:path';
import * as v from 'valibot';

/** The ports of `npm start`; `<NAME>_PORT` moves one, PORT too when a service is started alone. A new service names its port by variable. */
export const DEFAULT_PORTS: Readonly<Record<string, number>> = Object.freeze({
  catalog: 4101,
  inventory: 4102,
  cart: 4103,
  orders: 4104,
  payments: 4105,
  identity: 4106,
});

export interface ServiceConfig {
  name: string;
  host: string;
  port: number;
  /** Holds `<service>.sqlite`. */
  dataDir: string;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** True when `/_faults` exists. */
  faults: boolean;
  /** Base address of every service by name, for calls between services. */
  urls: Readonly<Record<string, string>>;
  /** Milliseconds that running requests get to finish after SIGTERM. */
  drainMs: number;
  /** End when standard input closes: set by a parent that holds our stdin open. */
  stopWithStdin: boolean;
}

/** Names every bad variable at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} mistake(s):\n${problems.map(line => `  ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a port number'),
  v.transform(Number),
  v.maxValue(65535, 'must be a port number'),
);
const milliseconds = v.pipe(v.string(), v.regex(/^\d+$/, 'must be a number of milliseconds'), v.transform(Number));
const onOff = v.pipe(
  v.picklist(['on', 'off'], 'must be on or off'),
  v.transform(value => value === 'on'),
);
const url = v.pipe(
  v.string(),
  v.url('must be an absolute URL'),
  v.transform(value => value.replace(/\/+$/, '')),
);

/**
 * Reads the settings of one service. Its own port variable comes before PORT.
 * @throws ConfigError
 */
export function readServiceConfig(
  name: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ServiceConfig {
  const portName = `${name.toUpperCase()}_PORT`;
  const portVariable = env[portName] === undefined && env.PORT !== undefined ? 'PORT' : portName;
  const urlEntries = Object.fromEntries(
    Object.entries(DEFAULT_PORTS).map(([service, at]) => [
      `${service.toUpperCase()}_URL`,
      v.optional(url, `http://127.0.0.1:${at}`),
    ]),
  );
  const schema = v.object({
    HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'must not be empty')), '127.0.0.1'),
    [portVariable]: v.optional(port, String(DEFAULT_PORTS[name] ?? 0)),
    MARU_DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'must not be empty')), '.maru/data'),
    LOG_LEVEL: v.optional(
      v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be a pino level or silent'),
      'info',
    ),
    MARU_FAULTS: v.optional(onOff, 'off'),
    MARU_ENV: v.optional(v.picklist(['development', 'production'], 'must be development or production'), 'development'),
    MARU_DRAIN_MS: v.optional(milliseconds, '10000'),
    MARU_STOP_WITH_STDIN: v.optional(onOff, 'off'),
    ...urlEntries,
  });
  const parsed = v.safeParse(schema, env);
  const problems = parsed.success ? [] : parsed.issues.map(issue => `${v.getDotPath(issue)} ${issue.message}`);
  if (env.MARU_FAULTS === 'on' && env.MARU_ENV === 'production') {
    problems.push('MARU_FAULTS must be off when MARU_ENV is production');
  }
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  const values = parsed.output as Record<string, unknown>;
  return Object.freeze({
    name,
    host: values.HOST as string,
    port: values[portVariable] as number,
    dataDir: resolve(values.MARU_DATA_DIR as string),
    logLevel: values.LOG_LEVEL as ServiceConfig['logLevel'],
    faults: values.MARU_FAULTS as boolean,
    urls: Object.freeze(
      Object.fromEntries(
        Object.keys(DEFAULT_PORTS).map(service => [service, values[`${service.toUpperCase()}_URL`] as string]),
      ),
    ),
    drainMs: values.MARU_DRAIN_MS as number,
    stopWithStdin: values.MARU_STOP_WITH_STDIN as boolean,
  });
}

/** What a supervisor hands to its children: everything but PORT, which can be the port of one of them only. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const { PORT: _, ...rest } = env;
  return rest;
}
