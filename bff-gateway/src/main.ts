import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { openDependencies } from './dependencies.ts';
import { createLog } from './log.ts';

/** Milliseconds that running requests get to finish after SIGTERM. */
const DRAIN_MS = 5000;

const config = readConfigOrExit();
const log = createLog({ level: config.logLevel });
const deps = await openDependencies(config, log);
const app = createApp(config, deps);

// `localhost` is 127.0.0.1 for some and ::1 for others: without HOST both are listened on, and ::1 only where it exists.
const hosts = config.host ? [config.host] : ['127.0.0.1', '::1'];
const servers: Server[] = [];
for (const host of hosts) {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    app,
  );
  try {
    server.listen(portOf(servers), host);
    await once(server, 'listening');
    servers.push(server);
  } catch (error) {
    if (servers.length > 0) log.info({ host }, 'not listened on');
    else refuseToStart(error as NodeJS.ErrnoException, host);
  }
}
log.info({ hosts, port: portOf(servers), publicOrigin: config.publicOrigin }, 'listening');

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

// The script that started it has ended without a word: so does this.
if (process.send) process.on('disconnect', () => void stop());

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  // Streams never end by themselves, and would hold the stop up for as long as it may take.
  deps.releaseEvents.close();
  const timer = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, DRAIN_MS);
  for (const server of servers) {
    // Node answers on kept connections for as long as somebody asks there; this answer is the last on each.
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
    server.closeIdleConnections();
    server.close();
  }
  await Promise.all(servers.map(server => server.listening && once(server, 'close')));
  clearTimeout(timer);
  await deps.close();
  process.exit(0);
}

/** The second address takes the port that the first one got. */
function portOf([first]: readonly Server[]): number {
  const address = first?.address();
  return typeof address === 'object' && address ? address.port : config.port;
}

function refuseToStart(error: NodeJS.ErrnoException, host: string): never {
  const reason = error.code === 'EADDRINUSE' ? `port ${config.port} is taken` : error.message;
  console.error(`The gateway cannot listen on ${host}: ${reason}. Set PORT to another one.`);
  process.exit(1);
}

function readConfigOrExit() {
  try {
    return readConfig();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
