import * as v from 'valibot';
import { Digest, Integrity, ReleaseId } from './release.ts';

const Who = v.pipe(v.string(), v.minLength(1));
const release = { name: v.string(), releaseId: ReleaseId };
/** Public key, Ed25519, SPKI DER as base64. */
const PublicKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]{59}=$/, 'an Ed25519 public key is 44 bytes of SPKI DER in base64'),
);
/** First 16 hex digits of the sha256 of the public key's DER. */
export const KeyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** What a record of the log does. Every change but `publish` needs a reason. */
export const Change = v.variant('type', [
  v.strictObject({
    type: v.literal('publish'),
    ...release,
    digest: Digest,
    version: v.string(),
    /** Integrity of `release.json` itself, which the digest does not cover. */
    description: v.optional(Integrity),
  }),
  v.strictObject({ type: v.literal('activate'), ...release }),
  /** `percent` of the visitors, 0 to 100, get this release instead of the active one. */
  v.strictObject({
    type: v.literal('canary'),
    ...release,
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({ type: v.literal('promote'), ...release }),
  v.strictObject({ type: v.literal('rollback'), ...release }),
  v.strictObject({ type: v.literal('disable'), name: v.string() }),
  v.strictObject({ type: v.literal('enable'), name: v.string() }),
  /** The first entry of a signed log: the key that every other key hangs from. */
  v.strictObject({ type: v.literal('root'), key: PublicKey }),
  /** A team's key, and the deployables that it may release. */
  v.strictObject({ type: v.literal('add-key'), team: v.string(), key: PublicKey, names: v.array(v.string()) }),
  v.strictObject({ type: v.literal('revoke-key'), keyId: KeyId }),
]);
export type Change = v.InferOutput<typeof Change>;
export type ChangeType = Change['type'];

/**
 * One entry of the log. `hash` is the sha256 of the canonical JSON of everything but `hash` and `signature`;
 * `previous` is the hash before it (64 zeros for the first); `signature` is Ed25519 over the 32 bytes of `hash`.
 */
export const LogRecord = v.object({
  position: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  who: Who,
  reason: v.string(),
  change: Change,
  previous: v.string(),
  /** Which key signed it; absent in an unsigned log. */
  keyId: v.optional(KeyId),
  hash: v.string(),
  /** Base64. */
  signature: v.optional(v.string()),
});
export type LogRecord = v.InferOutput<typeof LogRecord>;

/** Where a log ends. An empty log is at position 0 with 64 zeros. */
export const LogHead = v.strictObject({ position: v.number(), hash: v.string() });
export type LogHead = v.InferOutput<typeof LogHead>;
