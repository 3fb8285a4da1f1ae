import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { OverrideLink } from '../../contract/override.ts';
import { ReleaseError } from '../errors.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import type { ReleaseState } from '../resolve/release-state.ts';
import { isSignedBy, type SigningKey } from '../signing/signing-key.ts';
import type { Trust } from '../signing/trust.ts';

/** Longest life of a link: a preview is looked at within days, and old combinations do not run for ever. */
const LONGEST_DAYS = 30;
const DAY_MS = 86_400_000;

export type SignLinkOptions = {
  /** Deployable → release id. */
  releases: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  expires: string;
  key: SigningKey;
};

/** The token of a link that shares a combination of releases: base64url of its content, a dot, and of its signature. */
export function signOverrideLink({ releases, expires, key }: SignLinkOptions): string {
  const link = v.parse(OverrideLink, { version: 1, releases, expires, keyId: key.keyId });
  const content = Buffer.from(canonicalJson(link));
  const signature = Buffer.from(key.sign(hashOf(content)));
  return `${content.toString('base64url')}.${signature.toString('base64url')}`;
}

export type OpenLinkOptions = { trust: Trust; state: ReleaseState /** Now, ISO 8601. */; at: string };

/**
 * The overrides that a link's token stands for. Its key must be in force and must be allowed to release every one of
 * them, and each must be published.
 * @throws ReleaseError `release/override-refused`, saying what is wrong with it
 */
export function openOverrideLink(token: string, { trust, state, at }: OpenLinkOptions): OverrideLink {
  const [content = '', signature = ''] = token.split('.');
  const [contentBytes, signatureBytes] = [Buffer.from(content, 'base64url'), Buffer.from(signature, 'base64url')];
  const link = parseLink(contentBytes);
  const key = trust.keys().find(({ keyId }) => keyId === link.keyId);
  // Base64 has several texts for the same bytes; only the one that was given out is taken.
  const isAsGiven = `${contentBytes.toString('base64url')}.${signatureBytes.toString('base64url')}` === token;
  const isSigned =
    key && isSignedBy(key.publicKey, hashOf(contentBytes).toString('hex'), signatureBytes.toString('base64'));
  if (!isAsGiven || !isSigned) throw refused('the link was changed, or is not from here', 'link-changed');
  const left = Date.parse(link.expires) - Date.parse(at);
  if (left <= 0) throw refused(`the link expired at ${link.expires}`, 'link-expired');
  if (left > LONGEST_DAYS * DAY_MS)
    throw refused(`the link is good for more than ${LONGEST_DAYS} days`, 'link-too-long');
  for (const [name, releaseId] of Object.entries(link.releases)) {
    if (!state.names.get(name)?.published.has(releaseId))
      throw refused(`${name} ${releaseId} is not published`, 'not-published');
    if (trust.allows(link.keyId, { type: 'activate', name, releaseId })) continue;
    throw refused(`the key of ${key.team} may not release ${name}`, 'key-not-allowed');
  }
  return link;
}

/**
 * The origin of a developer's own server, if it is one of those that are allowed.
 * @throws ReleaseError `release/override-refused`
 */
export function allowedOrigin(url: string, allowed: readonly string[]): string {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  if (origin !== 'null' && allowed.includes(origin)) return origin;
  throw refused(`${origin === 'null' ? url : origin} is not among the allowed origins`, 'origin-foreign');
}

function parseLink(content: Buffer): OverrideLink {
  try {
    return v.parse(OverrideLink, JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw refused('the link was changed, or is not from here', 'link-changed', cause);
  }
}

/** Marked, so that a signature of a link can never be taken for one of a log entry. */
const hashOf = (content: Buffer) => createHash('sha256').update('maru override link\n').update(content).digest();

function refused(why: string, code: string, cause?: unknown): ReleaseError {
  const problem = { code, message: `${why[0]?.toUpperCase()}${why.slice(1)}.`, fix: fixes[code] ?? '' };
  return new ReleaseError('release/override-refused', why, { cause, problems: [problem] });
}

const fixes: Readonly<Record<string, string>> = {
  'link-changed': 'Copy the whole link, as maru link printed it.',
  'link-expired': 'Ask for a new one.',
  'link-too-long': 'Sign one for fewer days.',
  'not-published': 'See what is published with: maru status --all',
  'key-not-allowed': 'Sign with a key that may release all of them.',
  'origin-foreign': 'Use one that this store allows.',
};
