import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../../contract/generated/identity.ts';
import { type RunningService, startService } from '../../chassis/start-service.ts';
import { readServiceConfig } from '../../config.ts';
import { DEMO } from './seed-people.ts';
import { service } from './service.ts';

type Lists = { kept: components['schemas']['ListEntry'][]; viewed: components['schemas']['ListEntry'][] };
type Addresses = { items: components['schemas']['Address'][] };

describe('what belongs to a person', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'maru-identity-'));
  let running: RunningService;
  beforeAll(async () => {
    running = await startService(service, readServiceConfig('identity', { PORT: '0', MARU_DATA_DIR: dataDir }), {
      logTo: { write: () => undefined },
    });
  });
  afterAll(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const send = (method: string, path: string, body?: unknown) =>
    fetch(running.url + path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const signUp = async (name: string) => {
    const answer = await send('POST', '/people', {
      email: `${name}@mail.example`,
      name,
      password: 'a long enough sentence',
    });
    return `/people/${((await answer.json()) as { personId: string }).personId}`;
  };
  const home = {
    recipient: 'Reader',
    phone: '010-1234-5678',
    country: 'KR',
    postalCode: '03052',
    line1: '1 Bukchon-ro',
  };
  const put = async (person: string, id: string, more: object = {}) =>
    (await (await send('PUT', `${person}/addresses/${id}`, { ...home, ...more })).json()) as Addresses;
  const defaults = ({ items }: Addresses) => items.filter(one => one.isDefault).map(one => one.addressId);

  it('has one default address at any time, the first until told otherwise', async () => {
    const person = await signUp('mover');
    expect(defaults(await put(person, 'a'))).toEqual(['a']);
    expect(defaults(await put(person, 'b'))).toEqual(['a']);
    const moved = await put(person, 'b', { isDefault: true, line1: '2 Bukchon-ro' });
    expect(moved.items.map(one => [one.addressId, one.line1])).toEqual([
      ['b', '2 Bukchon-ro'],
      ['a', '1 Bukchon-ro'],
    ]);
    expect(defaults(moved)).toEqual(['b']);
    const left = (await (await send('DELETE', `${person}/addresses/b`)).json()) as Addresses;
    expect(defaults(left)).toEqual(['a']);
  });

  it('holds at most twenty addresses', async () => {
    const person = await signUp('hoarder');
    for (let count = 0; count < 20; count += 1) await put(person, `adr_${count}`);
    expect((await send('PUT', `${person}/addresses/one-more`, home)).status).toBe(409);
    expect((await send('PUT', `${person}/addresses/adr_3`, home)).status).toBe(200);
  });

  it('merges lists without doubles, newest first, and the same merge again changes nothing', async () => {
    const person = await signUp('keeper');
    const entry = (piece: string, hour: number) => ({
      sku: `${piece}-clay`,
      slug: piece,
      at: `2026-11-25T0${hour}:00:00.000Z`,
    });
    const merge = async (lists: object) => (await (await send('POST', `${person}/lists/merge`, lists)).json()) as Lists;
    await merge({ kept: [entry('cup', 1), entry('bowl', 2)], viewed: [entry('cup', 1)] });
    const guest = { kept: [entry('cup', 3), entry('jar', 1)], viewed: [entry('jar', 4), entry('cup', 0)] };
    const merged = await merge(guest);
    expect(merged.kept.map(one => one.slug)).toEqual(['cup', 'bowl', 'jar']);
    expect(merged.viewed.map(one => one.slug)).toEqual(['jar', 'cup']);
    expect(await merge(guest)).toEqual(merged);
  });

  it('remembers the last 24 pieces that were looked at', async () => {
    const person = await signUp('looker');
    for (let minute = 10; minute < 40; minute += 1) {
      const at = `2026-11-25T01:${minute}:00.000Z`;
      await send('POST', `${person}/lists/merge`, { viewed: [{ sku: `cup-${minute}`, slug: `cup-${minute}`, at }] });
    }
    const { viewed } = (await (await send('GET', `${person}/lists`)).json()) as Lists;
    expect(viewed).toHaveLength(24);
    expect([viewed[0]?.slug, viewed.at(-1)?.slug]).toEqual(['cup-39', 'cup-16']);
  });

  it('lets in with the new password only, once it is changed', async () => {
    const person = await signUp('changer');
    const signIn = async (password: string) =>
      (await send('POST', '/sign-ins', { email: 'changer@mail.example', password })).status;
    const change = { password: 'a long enough sentence', newPassword: 'another long sentence' };
    expect((await send('PUT', `${person}/password`, { ...change, password: 'not it at all' })).status).toBe(401);
    expect((await send('PUT', `${person}/password`, change)).status).toBe(200);
    expect([await signIn(change.password), await signIn(change.newPassword)]).toEqual([401, 200]);
  });

  it('gives up an e-mail address only for the password, and never takes one of somebody else', async () => {
    const person = await signUp('renamer');
    const profile = { email: 'renamed@mail.example', name: 'Renamed', password: 'a long enough sentence' };
    const change = async (body: object) => (await send('PUT', `${person}/profile`, body)).status;
    expect(await change({ ...profile, password: undefined })).toBe(401);
    expect(await change({ ...profile, email: DEMO.email.toUpperCase() })).toBe(409);
    expect(await change(profile)).toBe(200);
    expect(await (await send('GET', person)).json()).toMatchObject({ email: 'renamed@mail.example', name: 'Renamed' });
  });
});
