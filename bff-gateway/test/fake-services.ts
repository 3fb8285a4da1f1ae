import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import type { components as OrderParts } from '../src/clients/generated/orders.ts';
import { type ServiceName, serviceNames } from '../src/config.ts';
import { problem } from './fake-problem.ts';
import { createState, type FakeOrders, routes } from './fake-service-routes.ts';

/** `lacking`: well, but another service is away. */
type Fault = 'down' | 'hang' | 'rubbish' | 'failing' | 'lacking';

/** What a service was asked, with the headers that came along. */
interface Seen {
  service: ServiceName;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

/** Every service in one process, typed by the services' own documents. `fail('cart', 'hang')` is one line. */
export interface FakeServices {
  urls: Record<string, string>;
  seen: Seen[];
  orders: FakeOrders;
  /** The next orders end like this. */
  decline(reason: OrderParts['schemas']['CancelReason'] | undefined): void;
  fail(service: ServiceName, fault: Fault): void;
  heal(): void;
  close(): Promise<void>;
}

export async function startFakeServices(): Promise<FakeServices> {
  const seen: Seen[] = [];
  const faults = new Map<ServiceName, Fault>();
  const state = createState();
  const servers: Server[] = [];
  const urls: Record<string, string> = {};
  for (const service of serviceNames) {
    const app = express();
    app.use(express.json());
    app.use((req, res, next) => {
      seen.push({ service, method: req.method, path: req.originalUrl, headers: req.headers, body: req.body });
      const fault = faults.get(service);
      if (!fault) return next();
      misbehave(fault, req, res);
    });
    app.get('/readyz', (_req, res) => void res.json({ status: 'ready', service }));
    routes[service](app, state);
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    urls[`${service.toUpperCase()}_URL`] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  return {
    urls,
    seen,
    orders: state.orders,
    decline: reason => {
      state.reason = reason;
    },
    fail: (service, fault) => void faults.set(service, fault),
    heal: () => faults.clear(),
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function misbehave(fault: Fault, req: Request, res: Response): void {
  if (fault === 'down') req.socket.destroy();
  if (fault === 'rubbish') res.json({ surprise: true });
  if (fault === 'lacking') problem(res, 503, 'catalog-unavailable');
  if (fault === 'failing') problem(res, 500, 'internal');
}
