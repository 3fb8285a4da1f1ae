import { join } from 'node:path';
import { choosePorts } from './ports.ts';
import { type ManagedProcess, startProcess } from './process.ts';

export const SERVICES = ['catalog', 'inventory', 'cart', 'orders', 'payments', 'identity'] as const;
export type ServiceName = (typeof SERVICES)[number];
/** The services' default ports follow the store's: 3000 → 4101 … 4106. */
const SERVICE_PORT_OFFSET = 1101;

export interface StackOptions {
  /** The store's port; 0 = any free one. */
  port: number;
  dataDirectory: string;
  logDirectory: string;
  /** Where the services' fault switch can be reached: tests only. */
  faults?: boolean;
  env?: Record<string, string>;
  onServicesReady?: () => void;
  onExit?: (name: string, code: number | null) => void;
}

export interface Stack {
  origin: string;
  port: number;
  serviceUrls: Record<ServiceName, string>;
  processes: { services: ManagedProcess; gateway: ManagedProcess };
  /** Resolves when a purchase is possible. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Every process of the store on one machine, and who waits for whom: services at once (each opens its own database),
 * then the gateway, which needs them and at least one release in the log.
 */
export async function startServices(options: StackOptions) {
  const [port = 0, ...servicePorts] = await choosePorts([
    options.port,
    ...SERVICES.map((_, index) => (options.port ? options.port + SERVICE_PORT_OFFSET + index : 0)),
  ]);
  const urls = Object.fromEntries(
    SERVICES.map((name, index) => [name, `http://127.0.0.1:${servicePorts[index]}`]),
  ) as Record<ServiceName, string>;
  const shared = {
    MARU_DATA_DIR: options.dataDirectory,
    ...Object.fromEntries(SERVICES.map(name => [`${name.toUpperCase()}_URL`, urls[name]])),
    ...options.env,
  };
  const launch = () => launchServices(servicePorts, shared, options);
  const { process: services, ready } = launch();
  return { port, urls, shared, services, ready, launch };
}

function launchServices(ports: readonly number[], shared: Record<string, string>, options: StackOptions) {
  const services = startProcess({
    name: 'services',
    args: ['mock-services/src/main.ts'],
    env: {
      ...shared,
      ...Object.fromEntries(SERVICES.map((name, index) => [`${name.toUpperCase()}_PORT`, String(ports[index])])),
      MARU_FAULTS: options.faults ? 'on' : 'off',
    },
    logFile: join(options.logDirectory, 'services.log'),
    onExit: code => options.onExit?.('services', code),
  });
  const ready = Promise.all(SERVICES.map(name => services.until(line => line.startsWith(`{"ready":"${name}"`))));
  return { process: services, ready };
}

type Services = Awaited<ReturnType<typeof startServices>>;

/** The gateway in front of running services. Needs a released shell in the log of the data directory. */
export async function startGateway(running: Services, options: StackOptions): Promise<Stack> {
  const { port, urls, services } = running;
  const { process: gateway, ready } = launchGateway(running, options);
  return {
    origin: originOf(port),
    port,
    serviceUrls: urls,
    processes: { services, gateway },
    ready,
    stop: async () => {
      await gateway.stop();
      await services.stop();
    },
  };
}

/** The gateway's process alone, as it is started again in development. */
export function launchGateway({ port, shared }: Pick<Services, 'port' | 'shared'>, options: StackOptions) {
  const gateway = startProcess({
    name: 'gateway',
    args: ['bff-gateway/src/main.ts'],
    env: { PUBLIC_ORIGIN: originOf(port), ...shared, PORT: String(port) },
    logFile: join(options.logDirectory, 'gateway.log'),
    onExit: code => options.onExit?.('gateway', code),
  });
  return { process: gateway, ready: () => untilReady(originOf(port), gateway) };
}

const originOf = (port: number) => `http://localhost:${port}`;

async function untilReady(origin: string, gateway: ManagedProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  let last = 'it does not answer yet';
  while (Date.now() < deadline) {
    if (gateway.child.exitCode !== null)
      throw new Error(`The gateway ended with code ${gateway.child.exitCode}: see its log.`);
    try {
      const response = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2000) });
      if (response.ok) return;
      last = await response.text();
    } catch (cause) {
      last = String(cause);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`The store is not ready after 30 s: ${last}`);
}
