import type { Request } from 'express';

/** The request's cookies; the first one of a name counts, as RFC 6265 orders them. */
export function readCookies(req: Request): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const part of (req.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 1) continue;
    const name = part.slice(0, at).trim();
    cookies[name] ??= part.slice(at + 1).trim();
  }
  return cookies;
}
