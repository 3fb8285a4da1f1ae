import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeRelease, openReleases, publishBuilt } from '@maru/releases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltReleases } from '../test/fake-releases.ts';
import { type FakeServices, startFakeServices } from '../test/fake-services.ts';

let services: FakeServices;
const running: ChildProcess[] = [];

beforeAll(async () => {
  services = await startFakeServices();
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => services.close());

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, ...services.urls, MARU_DATA_DIR: mkdtempSync(join(tmpdir(), 'maru-data-')), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk));
  const port = async () => {
    await expect.poll(() => output, { timeout: 12_000 }).toContain('"listening"');
    return Number(output.match(/"port":(\d+)/)?.[1]);
  };
  return { child, port, output: () => output, ended: () => once(child, 'exit').then(([code]) => code as number) };
}

/** A listener of the events; `end` resolves when the stream has ended. */
async function listen(origin: string, after?: number) {
  const leaving = new AbortController();
  const headers = new Headers(after === undefined ? {} : { 'last-event-id': String(after) });
  const response = await fetch(`${origin}/releases/v1/events`, { headers, signal: leaving.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  let isCutOff = false;
  const end = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  })().catch(() => {
    isCutOff = true;
  });
  return { text: () => text, leave: () => leaving.abort(), end, isCutOff: () => isCutOff };
}

describe('the process', () => {
  it('follows the release log while it runs, and stops in good order', { timeout: 40_000 }, async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'maru-data-'));
    const gateway = run({ PORT: '0', MARU_DATA_DIR: dataDirectory });
    const origin = `http://127.0.0.1:${await gateway.port()}`;
    const waiting = await fetch(`${origin}/readyz`);
    expect(await waiting.json()).toMatchObject({ status: 'waiting', waitingFor: ['releases'] });
    expect((await fetch(`${origin}/en`, { headers: { accept: 'text/html' } })).status).toBe(503);

    await publishBuilt({ dataDirectory, directories: writeBuiltReleases() });
    await expect.poll(async () => (await fetch(`${origin}/readyz`)).status, { timeout: 5000 }).toBe(200);
    const html = await (await fetch(`${origin}/en/p/moon-jar`)).text();
    const entry = html.match(/import\("([^"]+)"\)/)?.[1];
    const script = await fetch(origin + entry, { headers: { 'accept-encoding': 'br' } });
    expect([script.status, script.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(await script.text()).toBe('/* shell entry.js */');
    const snapshot = await (await fetch(`${origin}/releases/v1/snapshot`)).json();
    expect(snapshot).toMatchObject({
      host: { name: 'shell' },
      remotes: [{ name: 'mfe-cart' }, { name: 'mfe-catalog' }],
    });

    const ended = gateway.ended();
    gateway.child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('tells what another process records, from where a listener left off, and ends the streams when it stops', {
    timeout: 60_000,
  }, async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'maru-data-'));
    await publishBuilt({ dataDirectory, directories: writeBuiltReleases() });
    const gateway = run({ PORT: '0', MARU_DATA_DIR: dataDirectory });
    const origin = `http://127.0.0.1:${await gateway.port()}`;
    const releases = await openReleases({ dataDirectory });
    const { position } = await releases.log.head();
    const change = (type: 'disable' | 'enable') =>
      changeRelease({ ...releases, request: { type, name: 'mfe-cart' }, who: 'A Person', reason: 'Private' });

    const first = await listen(origin);
    await expect.poll(first.text).toContain(`id: ${position}\nevent: position\n`);
    await change('disable');
    await expect.poll(first.text).toContain(`id: ${position + 1}\nevent: disable\n`);
    expect(first.text()).not.toMatch(/A Person|Private/);
    first.leave();
    await change('enable');
    const again = await listen(origin, position + 1);
    await expect.poll(again.text).toContain(`id: ${position + 2}\nevent: enable\n`);
    expect(again.text()).not.toContain('event: disable');

    const ended = gateway.ended();
    gateway.child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await again.end;
    // It did not wait for its deadline of five seconds, after which it would have cut the stream off.
    expect(again.isCutOff()).toBe(false);
    await releases.close();
  });

  it('says that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const gateway = run({ PORT: String(port) });
    expect(await gateway.ended()).toBe(1);
    expect(gateway.output()).toContain(`port ${port} is taken. Set PORT to another one.`);
    server.close();
  });

  it('does not start with a bad environment, and names all of it', async () => {
    const gateway = run({ PORT: 'x', PUBLIC_ORIGIN: 'y' });
    expect(await gateway.ended()).toBe(1);
    expect(gateway.output()).toMatch(/PORT: .*\n.*PUBLIC_ORIGIN: /);
  });
});
