import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityOf, openReleases, publish, publishBuilt, type Releases } from '@maru/releases';
import { Discovery, ReleaseDiff, ReleaseHistory, ReleaseStatus } from '@maru/releases/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBuiltReleases } from '../../test/fake-releases.ts';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'maru-data-'));
let services: FakeServices;
let gateway: RunningGateway;
let releases: Releases;
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  const directories = writeBuiltReleases();
  await publishBuilt({ dataDirectory, directories });
  services = await startFakeServices();
  gateway = await startGateway(services, {}, dataDirectory, { realReleases: true });
  releases = await openReleases({ dataDirectory });
  await publishNextCart(directories);
});
afterAll(async () => {
  await releases.close();
  await gateway.close();
  await services.close();
});

const NEXT = '0123456789ab';

/** A second release of the cart, published and not active. */
async function publishNextCart(directories: string[]) {
  const directory = directories.find(built => readDescription(built).name === 'mfe-cart') ?? '';
  const before = readDescription(directory);
  const bytes = Buffer.from('/* next */');
  writeFileSync(join(directory, 'next.js'), bytes);
  const files = { ...before.files, 'next.js': { size: bytes.length, integrity: integrityOf(bytes) } };
  const next = { ...before, files, version: '1.1.0', releaseId: NEXT, federationName: `mfe_cart_${NEXT}` };
  writeFileSync(join(directory, 'release.json'), JSON.stringify(next));
  await publish({ log: releases.log, store: releases.store, directory, who: 'test', reason: 'The next one' });
}
const readDescription = (directory: string) => JSON.parse(readFileSync(join(directory, 'release.json'), 'utf8'));

async function signedIn(email: string) {
  const visitor = visit();
  expect((await visitor.json('/auth/sign-in', { email, password: 'right' })).status).toBe(200);
  return visitor;
}
const read = async (path: string) => (await visit().get(`/releases/v1/${path}`)).json();
const activeCart = async () => {
  const { entries } = v.parse(ReleaseStatus, await read('status'));
  return entries.find(({ name }) => name === 'mfe-cart');
};

describe('reads', () => {
  it('tell what is live, and offer no change to a guest', async () => {
    const response = await visit().get('/releases/v1/status');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const status = v.parse(ReleaseStatus, await response.json());
    expect(status.entries.map(({ name, active }) => [name, active?.version])).toEqual([
      ['shell', '1.0.0'],
      ['mfe-cart', '1.0.0'],
      ['mfe-catalog', '1.0.0'],
    ]);
    expect(status.may).toBeUndefined();
  });

  it('page through the log, of one deployable too', async () => {
    const first = v.parse(ReleaseHistory, await read('log?limit=2&name=mfe-cart'));
    expect(first.records.map(({ change }) => change.type)).toEqual(['publish', 'activate']);
    const rest = v.parse(ReleaseHistory, await read(`log?limit=2&name=mfe-cart&before=${first.next}`));
    expect(rest.records.map(({ change }) => change.type)).toEqual(['publish']);
    expect(rest.next).toBeNull();
  });

  it('compare two releases', async () => {
    const diff = v.parse(ReleaseDiff, await read('diff?name=mfe-cart'));
    expect([diff.before.version, diff.after.version]).toEqual(['1.0.0', '1.1.0']);
  });

  it('speak the discovery schema', async () => {
    const { microFrontends } = v.parse(Discovery, await read('discovery'));
    expect(Object.keys(microFrontends).sort()).toEqual(['mfe-cart', 'mfe-catalog', 'shell']);
  });

  it.each([
    ['log?limit=0', 400, 'malformed-request'],
    ['log?before=x', 400, 'malformed-request'],
    ['diff', 400, 'malformed-request'],
    ['diff?name=mfe-gone', 404, 'release-unknown'],
    ['diff?name=mfe-cart&release=9.9.9', 404, 'release-unknown'],
    ['changes', 405, 'method-not-allowed'],
  ])('refuse %s', async (path, status, code) => {
    const response = await visit().get(`/releases/v1/${path}`, { accept: 'application/json' });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });
});

describe('changes', () => {
  const activate = { request: { type: 'activate', name: 'mfe-cart', release: '1.1.0' }, reason: 'Ready' };

  it('are not for guests, customers or other sites', async () => {
    expect(await (await visit().json('/releases/v1/changes', activate)).json()).toMatchObject({
      status: 401,
      code: 'sign-in-required',
    });
    const customer = await signedIn('reader@example.com');
    expect(await (await customer.json('/releases/v1/changes', activate)).json()).toMatchObject({
      status: 403,
      code: 'operator-required',
    });
    const operator = await signedIn('operator@example.com');
    const cookie = [...operator.cookies].map(pair => pair.join('=')).join('; ');
    const forged = await fetch(`${gateway.origin}/releases/v1/changes`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(activate),
    });
    expect(await forged.json()).toMatchObject({ status: 403, code: 'cross-site-request' });
    expect((await activeCart())?.active?.version).toBe('1.0.0');
  });

  it.each([
    ['no reason', { ...activate, reason: '  ' }],
    ['an unknown kind', { ...activate, request: { type: 'explode', name: 'mfe-cart' } }],
    ['a canary without its share', { ...activate, request: { type: 'canary', name: 'mfe-cart' } }],
    ['a share for what has none', { ...activate, request: { type: 'promote', name: 'mfe-cart', percent: 3 } }],
  ])('need to be whole: %s', async (_, body) => {
    const operator = await signedIn('operator@example.com');
    const response = await operator.json('/releases/v1/changes', body);
    expect(await response.json()).toMatchObject({ status: 422, code: 'validation-failed' });
  });

  it('are recorded under the operator’s name, and refused when the log has moved on', async () => {
    const operator = await signedIn('operator@example.com');
    const status = v.parse(ReleaseStatus, await (await operator.get('/releases/v1/status')).json());
    expect(status.may).toContain('rollback');
    const expected = status.position;
    const changed = await operator.json('/releases/v1/changes', { ...activate, expected });
    expect(await changed.json()).toMatchObject({ outcome: 'changed', position: expected + 1 });
    expect(await activeCart()).toMatchObject({ active: { version: '1.1.0' }, changed: { who: 'Reader' } });
    const late = { request: { type: 'rollback', name: 'mfe-cart' }, reason: 'The total is wrong', expected };
    expect(await (await operator.json('/releases/v1/changes', late)).json()).toMatchObject({ code: 'release-moved' });
    await operator.json('/releases/v1/changes', { ...late, expected: expected + 1 });
    expect(await activeCart()).toMatchObject({
      active: { version: '1.0.0' },
      changed: { who: 'Reader', reason: 'The total is wrong' },
    });
  });

  it('say what is not possible', async () => {
    const operator = await signedIn('operator@example.com');
    const change = (request: object) => operator.json('/releases/v1/changes', { request, reason: 'To see' });
    const code = async (response: Response) => ((await response.json()) as { code: string }).code;
    expect(await code(await change({ type: 'promote', name: 'mfe-cart' }))).toBe('release-not-possible');
    expect(await code(await change({ type: 'disable', name: 'shell' }))).toBe('release-not-possible');
    expect(await code(await change({ type: 'rollback', name: 'mfe-gone' }))).toBe('release-unknown');
  });
});
