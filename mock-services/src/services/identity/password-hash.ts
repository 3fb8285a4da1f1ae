import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2Async = promisify(argon2);

interface HashCost {
  memoryKib: number;
  passes: number;
  lanes: number;
}

/** OWASP's password storage cheat sheet: argon2id with 19 MiB, two passes, one lane. */
const COST: HashCost = { memoryKib: 19_456, passes: 2, lanes: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** A PHC string (`$argon2id$v=19$m=…,t=…,p=…$salt$tag`), which carries its own cost, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(password, salt, COST, TAG_BYTES);
  return `$argon2id$v=19$m=${COST.memoryKib},t=${COST.passes},p=${COST.lanes}$${unpadded(salt)}$${unpadded(tag)}`;
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash);
  if (!parts) throw new Error('The stored hash is not an argon2id PHC string');
  const [, memoryKib, passes, lanes, salt = '', tag = ''] = parts;
  const expected = Buffer.from(tag, 'base64');
  const cost = { memoryKib: Number(memoryKib), passes: Number(passes), lanes: Number(lanes) };
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), cost, expected.length), expected);
}

/** The same sentence typed on two keyboards may have other code points, so it is normalised (RFC 8265, OpaqueString). */
function derive(password: string, nonce: Uint8Array, cost: HashCost, tagLength: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  const { memoryKib: memory, passes, lanes: parallelism } = cost;
  return argon2Async('argon2id', { message, nonce, memory, passes, parallelism, tagLength });
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
