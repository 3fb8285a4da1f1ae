import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { ServiceConfig } from '../config.ts';
import { loadContract } from './contract.ts';
import type { BackgroundTask, ServiceDefinition, ServiceDeps } from './define-service.ts';
import { drain } from './drain.ts';
import { FaultSwitch } from './faults.ts';
import { createIdempotency, idempotencyMigration } from './idempotency.ts';
import { createMetrics } from './metrics.ts';
import { type Runtime, systemRuntime } from './runtime.ts';
import { createServiceApp } from './service-app.ts';
import { createServiceClient, type ServiceClient } from './service-client.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export interface RunningService {
  name: string;
  url: string;
  /** Readiness off, running requests finish (up to `drainMs`), background work ends, the store is closed. Twice is once. */
  stop(): Promise<void>;
}

export interface StartOptions {
  runtime?: Runtime;
  /** Stands in for other services in tests. */
  clients?: Record<string, ServiceClient>;
  logTo?: DestinationStream;
}

/** Thrown when the port belongs to another process. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/**
 * Starts one service: store, migrations, seed, contract, server. Resolves when it answers requests.
 * @throws PortTakenError, StoreInUseError
 */
export async function startService(
  definition: ServiceDefinition,
  config: ServiceConfig,
  options: StartOptions = {},
): Promise<RunningService> {
  const runtime = options.runtime ?? systemRuntime;
  const log = createLogger(config, options.logTo);
  const contract = loadContract(definition.contract, { faults: config.faults });
  const store = openSqliteStore(join(config.dataDir, `${definition.name}.sqlite`));
  const tasks: BackgroundTask[] = [];
  let isStopping = false;
  try {
    await store.migrate([idempotencyMigration, ...definition.migrations]);
    const deps = createDeps(config, store, runtime, log, options.clients);
    const idempotency = createIdempotency(store, runtime);
    await definition.seed?.(deps);
    const app = createServiceApp({
      definition,
      handlers: await definition.operations(deps),
      deps,
      contract,
      metrics: createMetrics(definition.name),
      idempotency,
      faults: new FaultSwitch(),
      isReady: async () => !isStopping && (await answers(store)),
    });
    tasks.push(purgeHourly(idempotency, log), ...(definition.background?.(deps) ?? []));
    const server = createServer(app);
    await listen(server, config);
    const url = `http://${config.host}:${(server.address() as AddressInfo).port}`;
    log.info({ url, faults: config.faults }, 'ready');
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      isStopping = true;
      log.info('stopping');
      await drain(server, config.drainMs);
      await shutDown(tasks, store);
      log.info('stopped');
    };
    return {
      name: definition.name,
      url,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await shutDown(tasks, store);
    throw error;
  }
}

function createLogger(config: ServiceConfig, logTo?: DestinationStream): Logger {
  return pino(
    {
      level: config.logLevel,
      base: { service: config.name },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    logTo ?? destination({ fd: 1, sync: true }),
  );
}

function createDeps(
  config: ServiceConfig,
  store: Store,
  runtime: Runtime,
  log: Logger,
  clients: Record<string, ServiceClient> = {},
): ServiceDeps {
  const made: Record<string, ServiceClient> = { ...clients };
  return {
    config,
    store,
    runtime,
    log,
    client(service) {
      const url = config.urls[service];
      if (!made[service] && url === undefined) throw new Error(`There is no address for the service "${service}"`);
      made[service] ??= createServiceClient(service, url ?? '', { runtime });
      return made[service];
    },
  };
}

async function answers(store: Store): Promise<boolean> {
  return store.query('SELECT 1 AS one').then(
    rows => rows.length === 1,
    () => false,
  );
}

function purgeHourly(idempotency: { purge(): Promise<void> }, log: Logger): BackgroundTask {
  const purge = () =>
    idempotency.purge().catch(error => log.error({ err: error }, 'old idempotency keys were not deleted'));
  void purge();
  const timer = setInterval(purge, 60 * 60 * 1000).unref();
  return { stop: async () => clearInterval(timer) };
}

function listen(server: Server, config: ServiceConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const sentence = `Port ${config.port} on ${config.host} is taken, so ${config.name} cannot start. Stop what listens there, or set ${config.name.toUpperCase()}_PORT.`;
      reject(isTaken ? new PortTakenError(sentence, { cause: error }) : error);
    });
    server.listen(config.port, config.host, resolve);
  });
}

async function shutDown(tasks: readonly BackgroundTask[], store: Store): Promise<void> {
  for (const task of tasks) await task.stop();
  await store.close();
}
