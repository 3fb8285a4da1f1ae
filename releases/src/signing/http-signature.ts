import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ReleaseError } from '../errors.ts';
import type { SigningKey } from './signing-key.ts';
import { verifyBytes } from './signing-key.ts';
import type { Trust, TrustedKey } from './trust.ts';

/**
 * Requests of pipelines, signed by a team's key: a profile of RFC 9421 (HTTP Message Signatures) with Ed25519. One
 * signature, labelled `maru`, over method, authority, path and query and, with a body, its `content-digest` (RFC 9530,
 * sha-512) and `content-type`; parameters `created`, `expires`, `nonce`, `keyid` (id of the key in the log),
 * `alg="ed25519"` and `tag="maru-releases"`, in that order.
 */
const TAG = 'maru-releases';
const BARE = ['@method', '@authority', '@path', '@query'];
const WITH_BODY = [...BARE, 'content-digest', 'content-type'];
/** Seconds that a signature may be good for, and that clocks may differ by. */
const LONGEST = 300;
const SKEW = 60;

export type SignedRequest = {
  method: string;
  /** Absolute. */
  url: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
};

export type SignOptions = {
  method: string;
  url: string;
  key: SigningKey;
  body?: { bytes: Uint8Array; type: string };
  /** Milliseconds since the epoch. */
  now?: number;
  nonce?: string;
};

/** The headers that sign a request, those of its body among them. */
export function signHttpRequest(options: SignOptions): Record<string, string> {
  const { method, url, key, body, now = Date.now(), nonce = randomBytes(18).toString('base64url') } = options;
  const headers: Record<string, string> = body
    ? { 'content-type': body.type, 'content-digest': contentDigest(body.bytes) }
    : {};
  const created = Math.floor(now / 1000);
  const covered = (body ? WITH_BODY : BARE).map(name => `"${name}"`).join(' ');
  const parameters = `(${covered});created=${created};expires=${created + LONGEST};nonce="${nonce}";keyid="${key.keyId}";alg="ed25519";tag="${TAG}"`;
  const base = signatureBase({ method, url, headers }, body ? WITH_BODY : BARE, parameters);
  const signature = Buffer.from(key.sign(Buffer.from(base))).toString('base64');
  return { ...headers, 'signature-input': `maru=${parameters}`, signature: `maru=:${signature}:` };
}

export type VerifyOptions = {
  trust: Pick<Trust, 'keys'>;
  nonces: Nonces;
  /** Milliseconds since the epoch. */
  now: number;
};

/** Whose request it is, and the check of the body that it comes with. */
export type VerifiedRequest = {
  key: TrustedKey;
  /** @throws ReleaseError `release/request-unsigned` when the bytes are not those that were signed for */
  checkBody(bytes: Uint8Array): void;
};

/**
 * Checks a request by its head alone, so that a body is only read from who may send one.
 * @throws ReleaseError `release/request-unsigned`, saying what is wrong with it
 */
export function verifyHttpRequest(request: SignedRequest, { trust, nonces, now }: VerifyOptions): VerifiedRequest {
  const { parameters, components, created, expires, nonce, keyId } = readInput(request.headers['signature-input']);
  const hasBody = !['GET', 'HEAD', 'DELETE'].includes(request.method);
  const wanted = hasBody ? WITH_BODY : BARE;
  if (components !== wanted.map(name => `"${name}"`).join(' ')) throw unsigned(`it must cover ${wanted.join(' ')}`);
  const seconds = now / 1000;
  if (created > seconds + SKEW) throw unsigned('it was made in the future; compare the clocks');
  if (expires <= seconds) throw unsigned('it has expired');
  if (expires - created > LONGEST) throw unsigned(`it is good for more than ${LONGEST} seconds`);
  const key = trust.keys().find(one => one.keyId === keyId);
  if (!key) throw unsigned('the log knows no such key');
  if (key.revokedAt !== undefined) throw unsigned(`the key of ${key.team} is revoked`);
  const signature = /^maru=:([A-Za-z0-9+/]{86}==):$/.exec(request.headers.signature ?? '')?.[1];
  const base = signatureBase(request, wanted, parameters);
  if (!signature || !verifyBytes(key.publicKey, Buffer.from(base), signature)) {
    throw unsigned('it does not fit the request');
  }
  if (!nonces.take(`${keyId} ${nonce}`, expires * 1000, now)) throw unsigned('it was used before');
  return {
    key,
    checkBody(bytes) {
      const [said, is] = [request.headers['content-digest'] ?? '', contentDigest(bytes)].map(text => Buffer.from(text));
      if (said && is && said.length === is.length && timingSafeEqual(said, is)) return;
      throw unsigned('the body is not the one that was signed for');
    },
  };
}

/** What a signature is over (RFC 9421, section 2.5). `parameters` is the value of the label in `signature-input`. */
export function signatureBase(request: SignedRequest, components: readonly string[], parameters: string): string {
  const lines = components.map(name => `"${name}": ${componentOf(request, name)}`);
  return [...lines, `"@signature-params": ${parameters}`].join('\n');
}

/** Signatures that were used, until they expire. One that was seen is refused, whatever it was used for. */
export interface Nonces {
  /** Whether it is new. `expiresAt` and `now` are milliseconds since the epoch. */
  take(nonce: string, expiresAt: number, now: number): boolean;
}

export function createNonces(maximum = 10_000): Nonces {
  const used = new Map<string, number>();
  return {
    take(nonce, expiresAt, now) {
      if (used.has(nonce)) return false;
      if (used.size >= maximum) for (const [old, until] of used) if (until <= now) used.delete(old);
      // Full of signatures that still hold: none is forgotten, so no new one is taken.
      if (used.size >= maximum) return false;
      used.set(nonce, expiresAt);
      return true;
    },
  };
}

const INPUT =
  /^maru=(\(([^()]*)\);created=(\d{1,12});expires=(\d{1,12});nonce="([\w-]{16,64})";keyid="([0-9a-f]{16})";alg="ed25519";tag="maru-releases")$/;

function readInput(text: string | undefined) {
  const [, parameters, components, created, expires, nonce, keyId] = INPUT.exec(text ?? '') ?? [];
  if (parameters === undefined || components === undefined || nonce === undefined || keyId === undefined) {
    throw unsigned(text === undefined ? 'there is no signature-input' : 'its signature-input is not of this profile');
  }
  return { parameters, components, created: Number(created), expires: Number(expires), nonce, keyId };
}

function componentOf({ method, url, headers }: SignedRequest, name: string): string {
  const { host, pathname, search } = new URL(url);
  const derived: Record<string, string> = {
    '@method': method,
    '@authority': host,
    '@path': pathname,
    '@query': search || '?',
  };
  const value = derived[name] ?? headers[name]?.trim();
  if (value === undefined) throw unsigned(`it covers ${name}, which the request does not have`);
  return value;
}

const contentDigest = (bytes: Uint8Array) => `sha-512=:${createHash('sha512').update(bytes).digest('base64')}:`;

const unsigned = (why: string) => new ReleaseError('release/request-unsigned', why);
