import type { RequestHandler } from 'express';
import { contextOf } from '../request-context.ts';
import type { SessionStore } from '../session/session-store.port.ts';
import { createVisitorSession, SESSION_SECONDS } from '../session/visitor-session.ts';
import { readCookies } from './cookies.ts';

/** WebKit keeps no Secure cookie on http://localhost, so the strict name is for https alone. */
const sessionCookieName = (isHttps: boolean) => (isHttps ? '__Host-maru' : 'maru');

/** Finds the visitor's session by its cookie. Nothing is loaded until somebody reads it. */
export function session(store: SessionStore, options: { isHttps: boolean; now: () => number }): RequestHandler {
  const name = sessionCookieName(options.isHttps);
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.isHttps } as const;
  return (req, res, next) => {
    const id = readCookies(req)[name];
    contextOf(res).session = createVisitorSession({
      store,
      now: options.now,
      id: id && /^[\w-]{43}$/.test(id) ? id : undefined,
      setCookie(value) {
        // A read that is streamed after the head may still write; its cookie is known to the browser already.
        if (res.headersSent) return;
        if (value) res.cookie(name, value, { ...attributes, maxAge: SESSION_SECONDS * 1000 });
        else res.clearCookie(name, attributes);
      },
    });
    next();
  };
}
