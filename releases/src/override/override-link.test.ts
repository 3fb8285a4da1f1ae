import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReleases, type Releases } from '../open-releases.ts';
import { publishBuilt } from '../publish/publish-built.ts';
import type { ReleaseState } from '../resolve/release-state.ts';
import { createSigningKey, type SigningKey } from '../signing/signing-key.ts';
import {
  type Fixture,
  hostFixture,
  remoteFixture,
  temporaryDirectory,
  writeFixture,
} from '../testing/fixture-release.ts';
import { allowedOrigin, openOverrideLink, signOverrideLink } from './override-link.ts';

describe('a signed link to a combination of releases', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let releases: Releases;
  let state: ReleaseState;
  let key: SigningKey;
  const at = '2026-11-25T00:00:00.000Z';
  const expires = '2026-11-26T00:00:00.000Z';
  const cart = remoteFixture();
  const catalog = remoteFixture({ room: 'catalog' });
  const choice = ({ description: { name, releaseId } }: Fixture) => ({ [name]: releaseId });
  const open = (token: string, now = at) => openOverrideLink(token, { trust: releases.trust, state, at: now });
  const refusal = (why: string) =>
    expect.objectContaining({ code: 'release/override-refused', message: expect.stringContaining(why) });

  beforeAll(async () => {
    place = await temporaryDirectory();
    const dataDirectory = join(place.directory, 'data');
    const directories = await Promise.all(
      [hostFixture(), cart, catalog].map(build => writeFixture(build, join(place.directory, build.description.name))),
    );
    await publishBuilt({ dataDirectory, directories });
    releases = await openReleases({ dataDirectory });
    state = await releases.state();
    key = releases.keys.get('cart-team') as SigningKey;
  });
  afterAll(async () => {
    await releases.close();
    await place.remove();
  });

  it('opens to what was signed', () => {
    const token = signOverrideLink({ releases: choice(cart), expires, key });
    expect(open(token)).toMatchObject({ releases: choice(cart), expires });
    const root = releases.keys.get('root') as SigningKey;
    const both = { ...choice(cart), ...choice(catalog) };
    expect(open(signOverrideLink({ releases: both, expires, key: root })).releases).toEqual(both);
  });

  it('is refused when any character of it has changed', () => {
    const token = signOverrideLink({ releases: choice(cart), expires, key });
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      expect(() => open(changed), `character ${index}`).toThrow(refusal('the link was changed'));
    }
    expect(() => open(`${token}.x`)).toThrow(refusal('the link was changed'));
    expect(() => open('')).toThrow(refusal('the link was changed'));
  });

  it('is refused once it has expired, and when it never would', () => {
    const token = signOverrideLink({ releases: choice(cart), expires, key });
    expect(() => open(token, expires)).toThrow(refusal('expired at 2026-11-26'));
    const endless = signOverrideLink({ releases: choice(cart), expires: '2099-01-01T00:00:00.000Z', key });
    expect(() => open(endless)).toThrow(refusal('more than 30 days'));
  });

  it('is refused for what the key may not release, from a stranger, and for what is not published', () => {
    const sign = (chosen: Record<string, string>, by = key) => signOverrideLink({ releases: chosen, expires, key: by });
    expect(() => open(sign(choice(catalog)))).toThrow(refusal('cart-team may not release mfe-catalog'));
    expect(() => open(sign(choice(cart), createSigningKey()))).toThrow(refusal('not from here'));
    expect(() => open(sign({ 'mfe-cart': 'ffffffffffff' }))).toThrow(refusal('is not published'));
  });
});

describe('an origin of a developer', () => {
  const allowed = ['http://localhost:8080', 'https://preview.maru.example'];

  it('is taken when it is on the list', () => {
    expect(allowedOrigin('http://localhost:8080/release.json', allowed)).toBe('http://localhost:8080');
  });

  it.each([
    'http://localhost:8081/',
    'https://localhost:8080/',
    'https://preview.maru.example.evil.example/',
    'https://preview.maru.example@evil.example/',
    'javascript:alert(1)',
    'data:text/javascript,1',
    '/relative',
  ])('is refused when it is not: %s', url => {
    expect(() => allowedOrigin(url, allowed)).toThrow(expect.objectContaining({ code: 'release/override-refused' }));
  });
});
