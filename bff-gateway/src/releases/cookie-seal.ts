import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seals what a cookie carries, so that a visitor can keep it and not make it up. */
export interface CookieSeal {
  seal(purpose: string, text: string): string;
  /** The text of a cookie, or undefined when it was not sealed here for that purpose. */
  open(purpose: string, value: string | undefined): string | undefined;
}

export function createCookieSeal(key: Uint8Array): CookieSeal {
  const macOf = (purpose: string, text: string) =>
    createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url');
  return {
    seal: (purpose, text) => `${Buffer.from(text).toString('base64url')}.${macOf(purpose, text)}`,
    open(purpose, value) {
      const [content = '', mac = ''] = value?.split('.') ?? [];
      const text = Buffer.from(content, 'base64url').toString('utf8');
      const expected = Buffer.from(macOf(purpose, text));
      const given = Buffer.from(mac);
      return given.length === expected.length && timingSafeEqual(given, expected) ? text : undefined;
    },
  };
}

/** The key of a place, `keys/cookies.key`, made when there is none; several gateways on one directory get the same. */
export function openCookieKey(dataDirectory: string): Uint8Array {
  const directory = join(dataDirectory, 'keys');
  const file = join(directory, 'cookies.key');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, randomBytes(32), { mode: 0o600, flush: true });
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readFileSync(file);
}
