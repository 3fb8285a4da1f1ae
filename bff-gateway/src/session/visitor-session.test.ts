import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionStore } from './session-store.port.ts';
import { openSqliteSessionStore } from './sqlite-session-store.ts';
import { createVisitorSession, SESSION_SECONDS } from './visitor-session.ts';

let store: SessionStore;
let now = 0;

beforeEach(() => {
  now = 1_000_000;
  store = openSqliteSessionStore({ directory: mkdtempSync(join(tmpdir(), 'maru-sessions-')), now: () => now });
});
afterEach(() => store.close());

function visit(id?: string) {
  const cookies: (string | undefined)[] = [];
  const session = createVisitorSession({ store, id, now: () => now, setCookie: value => cookies.push(value) });
  return { session, cookies };
}

async function begin(): Promise<string> {
  const { session, cookies } = visit();
  await session.update(data => {
    data.cartId = 'crt_1';
  });
  return cookies[0] ?? '';
}

it('keeps both of two changes at once', async () => {
  const id = await begin();
  const [one, two] = [visit(id).session, visit(id).session];
  await Promise.all([one.read(), two.read()]);
  await Promise.all([
    one.update(data => {
      data.placed.a = 'ord_1';
    }),
    two.update(data => {
      data.placed.b = 'ord_2';
    }),
  ]);
  expect((await visit(id).session.read())?.placed).toEqual({ a: 'ord_1', b: 'ord_2' });
});

it('lives as long as it is used', async () => {
  const id = await begin();
  now += (SESSION_SECONDS - 1) * 1000;
  const { session, cookies } = visit(id);
  await session.update(() => {});
  expect(cookies).toEqual([id]);
  now += (SESSION_SECONDS - 1) * 1000;
  expect(await visit(id).session.read()).toBeDefined();
  now += 2000;
  expect(await visit(id).session.read()).toBeUndefined();
});

it('hands a flash out once', async () => {
  const id = await begin();
  const problem = { type: 'x', title: 'x', status: 422, detail: 'x', code: 'validation-failed', requestId: 'r' };
  await visit(id).session.update(data => {
    data.flash.cart = { problem, values: { sku: 'a' } };
  });
  expect(await visit(id).session.takeFlash('checkout')).toBeUndefined();
  expect(await visit(id).session.takeFlash('cart')).toEqual({ problem, values: { sku: 'a' } });
  expect(await visit(id).session.takeFlash('cart')).toBeUndefined();
});

it('keeps the key that stands for it elsewhere when its id changes', async () => {
  const id = await begin();
  const before = await visit(id).session.read();
  const { session, cookies } = visit(id);
  await session.rotate(data => {
    data.person = { personId: 'per_1', name: 'Reader', email: 'a@b.example', roles: [] };
  });
  expect((await visit(cookies[0]).session.read())?.key).toBe(before?.key);
  expect(await visit(id).session.read()).toBeUndefined();
});
