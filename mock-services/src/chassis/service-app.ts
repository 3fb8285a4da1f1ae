import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Contract, ContractOperation } from './contract.ts';
import type { OperationHandler, OperationRequest, ServiceDefinition, ServiceDeps } from './define-service.ts';
import { type FaultSwitch, faultMiddleware } from './faults.ts';
import type { Answer, Idempotency } from './idempotency.ts';
import type { Metrics } from './metrics.ts';
import { chassisProblem } from './problems.ts';
import { type RequestContext, readRequestContext } from './request-context.ts';
import { asProblem, validateRequests } from './request-validation.ts';

export interface ServiceAppParts {
  definition: ServiceDefinition;
  /** Of the domain, by operationId. */
  handlers: Record<string, OperationHandler>;
  deps: ServiceDeps;
  contract: Contract;
  metrics: Metrics;
  idempotency: Idempotency;
  faults: FaultSwitch;
  isReady(): Promise<boolean>;
}

interface Locals {
  context: RequestContext;
  operation?: string;
}

/** The service as an express application, in the order in which a request meets it. */
export function createServiceApp(parts: ServiceAppParts): Express {
  const handlers = handlersOf(parts);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(observeRequest(parts));
  for (const operation of parts.contract.operations) {
    app[operation.method as 'get'](expressPath(operation.path), nameOperation(operation.id));
    if (operation.isDomain) {
      app[operation.method as 'get'](
        expressPath(operation.path),
        faultMiddleware(parts.faults, operation.id, parts.deps.runtime),
      );
    }
  }
  app.use(express.json({ limit: '256kb' }));
  app.use(validateRequests(parts.contract.document));
  for (const operation of parts.contract.operations) {
    const handler = handlers[operation.id];
    if (handler) app[operation.method as 'get'](expressPath(operation.path), answerWith(parts, operation, handler));
  }
  app.use(() => {
    throw chassisProblem('not-found');
  });
  app.use(answerProblem(parts));
  return app;
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function handlersOf(parts: ServiceAppParts): Record<string, OperationHandler> {
  const domain = parts.handlers;
  const declared = parts.contract.operations.filter(operation => operation.isDomain).map(operation => operation.id);
  const missing = declared.filter(id => !domain[id]);
  const surplus = Object.keys(domain).filter(id => !declared.includes(id));
  if (missing.length > 0 || surplus.length > 0) {
    throw new Error(
      `The handlers of ${parts.definition.name} and its contract differ. Missing: ${missing.join(', ') || 'none'}. Surplus: ${surplus.join(', ') || 'none'}.`,
    );
  }
  return { ...domain, ...chassisHandlers(parts) };
}

function chassisHandlers(parts: ServiceAppParts): Record<string, OperationHandler> {
  const { definition, faults, metrics } = parts;
  return {
    getHealth: async () => ({ status: 200, body: { status: 'ok', service: definition.name } }),
    getReadiness: async () => {
      if (faults.current.notReady || !(await parts.isReady())) throw chassisProblem('not-ready');
      return { status: 200, body: { status: 'ready', service: definition.name } };
    },
    getMetrics: async () => ({
      status: 200,
      body: await metrics.registry.metrics(),
      headers: { 'content-type': metrics.registry.contentType },
    }),
    getContract: async () => ({ status: 200, body: parts.contract.document }),
    getFaults: async () => ({ status: 200, body: faults.current }),
    putFaults: async request => {
      faults.set(request.body as object);
      parts.deps.log.warn({ faults: faults.current }, 'fault switched on');
      return { status: 200, body: faults.current };
    },
    deleteFaults: async () => {
      faults.clear();
      return { status: 204 };
    },
  };
}

/** One log line and one observation a request, when its answer has ended or its caller has gone. Bodies and queries are not logged. */
function observeRequest(parts: ServiceAppParts): RequestHandler {
  const { deps, metrics } = parts;
  return (request, response, next) => {
    const started = performance.now();
    const context = readRequestContext(request, deps.runtime, deps.log);
    const locals = response.locals as Locals;
    locals.context = context;
    response.set('x-request-id', context.requestId);
    metrics.started();
    response.once('close', () => {
      const milliseconds = performance.now() - started;
      const operation = locals.operation ?? 'unknown';
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.finished();
      metrics.observe(operation, status, milliseconds / 1000);
      const level = status >= 500 ? 'warn' : isProbe(operation) ? 'debug' : 'info';
      context.log[level](
        { operation, method: request.method, status, ms: Math.round(milliseconds * 10) / 10 },
        'request',
      );
    });
    if (context.deadlineAt !== undefined && context.deadlineAt <= deps.runtime.now().getTime()) {
      throw chassisProblem('deadline-exceeded');
    }
    next();
  };
}

function isProbe(operation: string): boolean {
  return ['getHealth', 'getReadiness', 'getMetrics'].includes(operation);
}

function nameOperation(id: string): RequestHandler {
  return (_request, response, next) => {
    (response.locals as Locals).operation ??= id;
    next();
  };
}

function answerWith(parts: ServiceAppParts, operation: ContractOperation, handler: OperationHandler): RequestHandler {
  return async (request, response) => {
    const plain: OperationRequest = {
      params: request.params as Record<string, string>,
      query: request.query,
      body: request.body as unknown,
      idempotencyKey: request.get('idempotency-key'),
      remember: async (_tx, answer) => answer,
      context: (response.locals as Locals).context,
    };
    if (!operation.isIdempotentCommand) return send(response, await handler(plain));
    const key = request.get('idempotency-key') ?? '';
    const scope = `${operation.id} ${request.path}`;
    const answer = await parts.idempotency.once({ scope, key, body: request.body }, remember =>
      handler({ ...plain, idempotencyKey: key, remember }),
    );
    send(response, answer);
  };
}

function send(response: Response, answer: Answer): void {
  response.status(answer.status).set(answer.headers ?? {});
  if (answer.body === undefined) response.end();
  else if (typeof answer.body === 'string') response.send(answer.body);
  else response.json(answer.body);
}

function answerProblem(parts: ServiceAppParts): ErrorRequestHandler {
  return (error: unknown, _request: Request, response: Response, next) => {
    if (response.headersSent) return next(error);
    const problem = asProblem(error);
    const context = (response.locals as Partial<Locals>).context;
    if (problem.status >= 500)
      (context?.log ?? parts.deps.log).error({ err: error, code: problem.code }, problem.message);
    response.status(problem.status).type('application/problem+json').json(problem.toDetails(context?.requestId));
  };
}
