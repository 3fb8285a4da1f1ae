import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openDependencies } from '../src/dependencies.ts';
import { createLog } from '../src/log.ts';
import { createFakeReleases } from './fake-releases.ts';
import type { FakeServices } from './fake-services.ts';

export interface RunningGateway {
  origin: string;
  /** Everything that was logged. */
  logged(): string;
  close(): Promise<void>;
}

export const PUBLIC_ORIGIN = 'http://shop.example';

/** A whole gateway on a free port, before the fake services; `realReleases`: what was published in its data directory. */
export async function startGateway(
  services: FakeServices,
  environment: Record<string, string> = {},
  dataDirectory = mkdtempSync(join(tmpdir(), 'maru-gateway-')),
  options: { realReleases?: boolean; now?: () => number } = {},
): Promise<RunningGateway> {
  const config = readConfig({ PUBLIC_ORIGIN, MARU_DATA_DIR: dataDirectory, ...services.urls, ...environment });
  let lines = '';
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  });
  const log = createLog({ level: 'debug', destination });
  const deps = await openDependencies(config, log, {
    ...(!options.realReleases && { releases: createFakeReleases() }),
    ...(options.now && { now: options.now }),
  });
  const server = createServer(createApp(config, deps)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logged: () => lines,
    async close() {
      server.closeAllConnections();
      server.close();
      await deps.close();
    },
  };
}

/** A browser as far as cookies go. */
export function createVisitor(origin: () => string) {
  const cookies = new Map<string, string>();
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(origin() + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    /** As our own client does. */
    json: (path: string, body: object) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'maru-request': '1', accept: 'application/json' },
      }),
    /** As a browser without our script does. */
    form: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'sec-fetch-site': 'same-origin', ...headers },
      }),
  };
}
