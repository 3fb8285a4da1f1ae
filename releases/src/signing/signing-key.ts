import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { Signer } from '../log/hash-chain.ts';

/** An Ed25519 key pair. `publicKey` is SPKI DER in base64, as `add-key` entries have it. */
export type SigningKey = Signer & { publicKey: string; pem: string };

export function createSigningKey(): SigningKey {
  return signingKeyOf(generateKeyPairSync('ed25519').privateKey);
}

/** The key in a PKCS #8 PEM text. Throws when it is no Ed25519 private key. */
export function parseSigningKey(pem: string): SigningKey {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('The key is not an Ed25519 private key');
  return signingKeyOf(key);
}

/** First 16 hex digits of the sha256 of a public key's DER. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);
}

/** Whether a base64 signature over a hash (hex) was made with a public key. */
export function isSignedBy(publicKey: string, hash: string, signature: string): boolean {
  return verifyBytes(publicKey, Buffer.from(hash, 'hex'), signature);
}

/** Whether a base64 signature over bytes was made with a public key. */
export function verifyBytes(publicKey: string, signed: Uint8Array, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  // Base64 has several texts for one signature; only the canonical one is taken, so that no byte of an entry is free.
  if (bytes.toString('base64') !== signature) return false;
  return verify(null, signed, publicKeyObject(publicKey), bytes);
}

const publicKeys = new Map<string, KeyObject>();

function publicKeyObject(publicKey: string): KeyObject {
  const known = publicKeys.get(publicKey);
  if (known) return known;
  const object = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  publicKeys.set(publicKey, object);
  return object;
}

function signingKeyOf(key: KeyObject): SigningKey {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    publicKey,
    keyId: keyIdOf(publicKey),
    pem: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    sign: hash => sign(null, hash, key),
  };
}
