import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createNonces, signatureBase, signHttpRequest, verifyHttpRequest } from './http-signature.ts';
import { createSigningKey } from './signing-key.ts';
import type { TrustedKey } from './trust.ts';

const url = 'https://maru.example/releases/v1/plans?x=1';
const NOW = Date.parse('2026-11-25T00:00:00.000Z');
const bytes = Buffer.from('{}');
const key = createSigningKey();
const trusted: TrustedKey = {
  keyId: key.keyId,
  team: 'cart',
  publicKey: key.publicKey,
  names: ['mfe-cart'],
  addedAt: 1,
  revokedAt: undefined,
};

function check(headers: Record<string, string>, options: { now?: number; keys?: TrustedKey[]; method?: string } = {}) {
  const { now = NOW, keys = [trusted], method = 'POST' } = options;
  return verifyHttpRequest({ method, url, headers }, { trust: { keys: () => keys }, nonces: createNonces(), now });
}
const signed = (parts: Partial<Parameters<typeof signHttpRequest>[0]> = {}) =>
  signHttpRequest({ method: 'POST', url, key, body: { bytes, type: 'application/json' }, now: NOW, ...parts });
const refusal = (why: string) =>
  expect.objectContaining({ code: 'release/request-unsigned', message: expect.stringContaining(why) });

describe('a request that is signed', () => {
  // The example of RFC 9421, appendix B.2.6, with its test key from B.1.4.
  it('has the signature base and the signature of the standard’s Ed25519 example', () => {
    const pem = [
      '-----BEGIN PRIVATE KEY-----',
      'MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF',
      '-----END PRIVATE KEY-----',
    ].join('\n');
    const components = ['date', '@method', '@path', '@authority', 'content-type', 'content-length'];
    const parameters = `(${components.map(name => `"${name}"`).join(' ')});created=1618884473;keyid="test-key-ed25519"`;
    const headers = {
      date: 'Tue, 20 Apr 2021 02:07:55 GMT',
      'content-type': 'application/json',
      'content-length': '18',
    };
    const request = { method: 'POST', url: 'https://example.com/foo?param=Value&Pet=dog', headers };
    const signature = sign(null, Buffer.from(signatureBase(request, components, parameters)), createPrivateKey(pem));
    expect(createPublicKey(createPrivateKey(pem)).asymmetricKeyType).toBe('ed25519');
    expect(signature.toString('base64')).toBe(
      'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
    );
  });

  it('is its key’s, with its body', () => {
    const verified = check(signed());
    expect(verified.key).toBe(trusted);
    expect(() => verified.checkBody(bytes)).not.toThrow();
    expect(() => verified.checkBody(Buffer.from('{ }'))).toThrow(refusal('the body is not the one'));
  });

  it('needs no body where there is none', () => {
    const { body: _body, ...bare } = { method: 'GET', url, key, now: NOW, body: undefined };
    expect(check(signHttpRequest(bare), { method: 'GET' }).key).toBe(trusted);
  });

  it.each([
    ['in the future', { now: NOW - 61_000 }, 'in the future'],
    ['that has expired', { now: NOW + 300_000 }, 'has expired'],
    ['of a key that the log does not know', { keys: [] }, 'knows no such key'],
    ['of a key that was revoked', { keys: [{ ...trusted, revokedAt: 9 }] }, 'is revoked'],
  ])('is refused when it is one %s', (_what, options, why) => {
    expect(() => check(signed(), options)).toThrow(refusal(why));
  });

  it('is refused when it says less than the profile, or holds for longer', () => {
    const headers = signed({ nonce: 'a'.repeat(24) });
    const edit = (from: string | RegExp, to: string) => ({
      ...headers,
      'signature-input': (headers['signature-input'] ?? '').replace(from, to),
    });
    expect(() => check(edit(' "content-digest"', ''))).toThrow(refusal('it must cover'));
    expect(() => check(edit(/;nonce="[^"]+"/, ''))).toThrow(refusal('not of this profile'));
    expect(() => check(edit(';alg="ed25519"', ';alg="hmac-sha256"'))).toThrow(refusal('not of this profile'));
    expect(() => check(edit(/expires=\d+/, 'expires=9999999999'))).toThrow(refusal('more than 300 seconds'));
    expect(() => check(edit('nonce="a', 'nonce="b'))).toThrow(refusal('does not fit'));
    expect(() => check({ 'content-type': 'application/json' })).toThrow(refusal('no signature-input'));
  });
});

describe('signatures that were used', () => {
  it('are refused a second time, and forgotten when they have expired anyway', () => {
    const nonces = createNonces(2);
    expect([nonces.take('a', 10, 0), nonces.take('a', 10, 1), nonces.take('b', 20, 1)]).toEqual([true, false, true]);
    expect(nonces.take('c', 30, 10)).toBe(true);
    expect(nonces.take('b', 20, 11)).toBe(false);
  });

  it('are never forgotten before, however many come', () => {
    const nonces = createNonces(2);
    for (const nonce of ['a', 'b', 'c']) nonces.take(nonce, 100, 0);
    expect(['a', 'b', 'c'].map(nonce => nonces.take(nonce, 100, 1))).toEqual([false, false, false]);
  });
});
