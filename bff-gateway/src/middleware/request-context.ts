import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { isLocale, type Locale } from '../../contract/locale.ts';
import type { RequestContext } from '../request-context.ts';
import { createVisitorSession } from '../session/visitor-session.ts';
import { readCookies } from './cookies.ts';

export const LOCALE_COOKIE = 'maru-locale';

/** Milliseconds that the parts of an answer may take together. A page is never held longer than three seconds. */
const REQUEST_MS = 2800;

/** Gives the request its id and its place in the trace. A caller's ids are taken over when they look like ids. */
export function requestIds(log: Logger): RequestHandler {
  return (req, res, next) => {
    const given = req.get('x-request-id');
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomBytes(16).toString('hex');
    const traceparent = nextTraceparent(req.get('traceparent'));
    res.set('x-request-id', requestId);
    res.locals.context = {
      requestId,
      traceparent,
      locale: localeOf(req),
      deadline: Date.now() + REQUEST_MS,
      log: log.child({ requestId, traceId: traceparent.split('-')[1] }),
      session: createVisitorSession({ store: noStore, id: undefined, now: Date.now, setCookie: () => {} }),
    } satisfies RequestContext;
    next();
  };
}

/** The same trace with a span of our own (W3C Trace Context). */
function nextTraceparent(given: string | undefined): string {
  const [, traceId = randomBytes(16).toString('hex'), flags = '01'] =
    given?.match(/^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/) ?? [];
  return `00-${traceId}-${randomBytes(8).toString('hex')}-${flags}`;
}

/** Before the session there is nothing to read, and nothing may be written. */
const noStore = {
  load: async () => undefined,
  change: async () => {
    throw new Error('The session is not there yet');
  },
  remove: async () => {},
  removeOthers: async () => undefined,
  close: async () => {},
};

/**
 * The language to answer in: what the request says, else its page's (a form posts from one), else the stored choice,
 * else what the browser prefers.
 */
export function localeOf(req: Request): Locale {
  const url = new URL(req.originalUrl, 'http://maru.invalid');
  const referer = req.get('referer');
  const candidates = [
    url.searchParams.get('locale'),
    firstSegment(url.pathname),
    referer && URL.canParse(referer) ? firstSegment(new URL(referer).pathname) : undefined,
    readCookies(req)[LOCALE_COOKIE],
  ];
  return candidates.find(isLocale) ?? preferredLocale(req);
}

/** Korean is the store's first language, so whoever prefers neither gets it only when they name it. */
export function preferredLocale(req: Request): Locale {
  if (!req.get('accept-language')) return 'ko';
  return req.acceptsLanguages('ko', 'en') === 'ko' ? 'ko' : 'en';
}

const firstSegment = (pathname: string) => pathname.split('/')[1];

/** Remembers the language that a person has chosen by going to its pages. */
export function rememberLocale(res: Response, locale: Locale, isHttps: boolean): void {
  res.cookie(LOCALE_COOKIE, locale, {
    path: '/',
    maxAge: 365 * 24 * 3600 * 1000,
    sameSite: 'lax',
    httpOnly: true,
    secure: isHttps,
  });
}
