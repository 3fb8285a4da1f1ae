import { Discovery, LiveStatus, ReleaseDiff, ReleaseHistory, ReleaseStatus } from '@maru/releases/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReleasedGateway, startReleasedGateway } from '../../test/released-gateway.ts';

let store: ReleasedGateway;
let operator: Awaited<ReturnType<ReleasedGateway['signedIn']>>;

beforeAll(async () => {
  store = await startReleasedGateway();
  await store.publishCart('1.1.0', '0123456789ab');
  operator = await store.signedIn('operator@example.com');
});
afterAll(() => store.close());

const read = async (path: string) => (await operator.get(`/releases/v1/${path}`)).json();
const activeCart = async () => {
  const { entries } = v.parse(ReleaseStatus, await read('status'));
  return entries.find(({ name }) => name === 'mfe-cart');
};

describe('reads', () => {
  it('tell everybody what is live and since when, and nothing of people', async () => {
    const response = await store.visit().get('/releases/v1/status');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const status = v.parse(LiveStatus, JSON.parse(text));
    expect(status.entries).toMatchObject([
      { name: 'shell', disabled: false, active: { version: '1.0.0', kit: null }, since: expect.any(String) },
      { name: 'mfe-cart', active: { version: '1.0.0' } },
      { name: 'mfe-catalog', active: { version: '1.0.0' } },
    ]);
    expect(text).not.toMatch(/maru start|Built from|who|reason|owner|canary/);
  });

  it('tell an operator the rest', async () => {
    const status = v.parse(ReleaseStatus, await read('status'));
    expect(status.entries.map(({ name, active }) => [name, active?.version])).toEqual([
      ['shell', '1.0.0'],
      ['mfe-cart', '1.0.0'],
      ['mfe-catalog', '1.0.0'],
    ]);
    expect(status.may).toContain('rollback');
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

  it.each(['log', 'diff?name=mfe-cart'])('show %s to operators alone', async path => {
    const code = async (visitor: typeof operator) =>
      ((await (await visitor.get(`/releases/v1/${path}`, { accept: 'application/json' })).json()) as { code: string })
        .code;
    expect(await code(store.visit())).toBe('sign-in-required');
    expect(await code(await store.signedIn('reader@example.com'))).toBe('operator-required');
  });

  it('say where the log ends', async () => {
    const head = await (await store.visit().get('/releases/v1/head')).json();
    expect(head).toEqual(await store.releases.log.head());
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
    const response = await operator.get(`/releases/v1/${path}`, { accept: 'application/json' });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });
});

describe('changes', () => {
  const activate = { request: { type: 'activate', name: 'mfe-cart', release: '1.1.0' }, reason: 'Ready' };

  it('are not for guests, customers or other sites', async () => {
    expect(await (await store.visit().json('/releases/v1/changes', activate)).json()).toMatchObject({
      status: 401,
      code: 'sign-in-required',
    });
    const customer = await store.signedIn('reader@example.com');
    expect(await (await customer.json('/releases/v1/changes', activate)).json()).toMatchObject({
      status: 403,
      code: 'operator-required',
    });
    const cookie = [...operator.cookies].map(pair => pair.join('=')).join('; ');
    const forged = await fetch(`${store.gateway.origin}/releases/v1/changes`, {
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
    const response = await operator.json('/releases/v1/changes', body);
    expect(await response.json()).toMatchObject({ status: 422, code: 'validation-failed' });
  });

  it('are recorded under the operator’s name, and refused when the log has moved on', async () => {
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
    const change = (request: object) => operator.json('/releases/v1/changes', { request, reason: 'To see' });
    const code = async (response: Response) => ((await response.json()) as { code: string }).code;
    expect(await code(await change({ type: 'promote', name: 'mfe-cart' }))).toBe('release-not-possible');
    expect(await code(await change({ type: 'disable', name: 'shell' }))).toBe('release-not-possible');
    expect(await code(await change({ type: 'rollback', name: 'mfe-gone' }))).toBe('release-unknown');
  });
});
