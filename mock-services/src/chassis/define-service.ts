import type { Logger } from 'pino';
import type { ServiceConfig } from '../config.ts';
import type { Answer, Remember } from './idempotency.ts';
import type { ProblemTable } from './problems.ts';
import type { RequestContext } from './request-context.ts';
import type { Runtime } from './runtime.ts';
import type { ServiceClient } from './service-client.ts';
import type { Migration, Store } from './store.ts';

/** What the chassis hands to a service. Everything with an effect comes from here, so that a test can pass its own. */
export interface ServiceDeps {
  config: ServiceConfig;
  store: Store;
  runtime: Runtime;
  log: Logger;
  /** A client of another service by name: `deps.client('catalog')`. */
  client(service: string): ServiceClient;
}

/** One request, already validated against the contract: coerced query, parsed body. */
export interface OperationRequest {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  /** Set when the operation declares the `idempotency-key` header. */
  idempotencyKey?: string;
  /**
   * Stores the answer under the idempotency key inside the handler's own transaction and returns it:
   * `return store.transaction(async tx => { …; return request.remember(tx, { status: 201, body }); })`.
   * Without a key it only returns the answer.
   */
  remember: Remember;
  context: RequestContext;
}

export type OperationHandler = (request: OperationRequest) => Promise<Answer>;

// biome-ignore lint/suspicious/noExplicitAny: handlers are typed by the contract where they are written (OperationHandlers)
type Handlers = Record<string, (request: any) => Promise<Answer>>;

/** Something that runs beside the requests, e.g. a timer; stopped before the store is closed. */
export interface BackgroundTask {
  stop(): Promise<void>;
}

export interface ServiceDefinition {
  /** Also the name of the database file, the port variable and the folder. */
  name: string;
  /** The YAML document: `new URL('../../../contract/catalog.openapi.yaml', import.meta.url)`. */
  contract: URL;
  migrations: readonly Migration[];
  /** Fills an empty store and brings old seed data up to date; runs at every start, so it must be idempotent. */
  seed?(deps: ServiceDeps): Promise<void>;
  /** The handler of every operation in the contract, by operationId; a missing or surplus one stops the start. Called after the seed. */
  operations(deps: ServiceDeps): Handlers | Promise<Handlers>;
  /** Problem codes of this service, the same list as `x-problem-codes` in its contract. */
  problems?: { table: ProblemTable };
  /** Starts what runs by itself, after the seed. */
  background?(deps: ServiceDeps): BackgroundTask[];
}

/** Declares a service. `src/services/<name>/service.ts` exports it as `service`, which is how main.ts finds it. */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.name))
    throw new Error(`"${definition.name}" is not a service name (kebab-case)`);
  return definition;
}
