import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

it('knows the password again, and no other', async () => {
  const hash = await hashPassword('a long enough sentence');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
  expect(await isPassword('a long enough sentence', hash)).toBe(true);
  expect(await isPassword('a long enough sentencf', hash)).toBe(false);
});

it('salts: the same password has another hash each time', async () => {
  expect(await hashPassword('maru-demo-2026')).not.toBe(await hashPassword('maru-demo-2026'));
});

it('takes Hangul however the keyboard composes it', async () => {
  const hash = await hashPassword('달항아리와 햇살'.normalize('NFC'));
  expect(await isPassword('달항아리와 햇살'.normalize('NFD'), hash)).toBe(true);
});

it('verifies a hash of another cost', async () => {
  // Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 (65536 KiB).
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await isPassword('password', reference)).toBe(true);
  await expect(isPassword('password', 'plain')).rejects.toThrow('not an argon2id PHC string');
});
