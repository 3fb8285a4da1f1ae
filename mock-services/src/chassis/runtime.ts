import { randomBytes } from 'node:crypto';

/** What a service may not take from the air: time, ids and chance. Tests pass their own. */
export interface Runtime {
  now(): Date;
  /** A new id, sortable by time: `ord_01JD…`. */
  id(prefix: string): string;
  /** A number in [0, 1). */
  random(): number;
}

export const systemRuntime: Runtime = {
  now: () => new Date(),
  id: prefix => `${prefix}_${sortableId(Date.now())}`,
  random: () => Math.random(),
};

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 48 bits of time and 80 of chance in Crockford's base 32, as in the ULID specification (github.com/ulid/spec). */
export function sortableId(time: number, entropy: Uint8Array = randomBytes(16)): string {
  let head = '';
  for (let index = 0, rest = time; index < 10; index += 1) {
    head = ALPHABET.charAt(rest % 32) + head;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  for (const byte of entropy.subarray(0, 16)) tail += ALPHABET.charAt(byte % 32);
  return head + tail;
}
