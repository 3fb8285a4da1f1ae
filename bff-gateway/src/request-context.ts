import type { Response } from 'express';
import type { Logger } from 'pino';
import type { Locale } from '../contract/locale.ts';
import type { VisitorSession } from './session/visitor-session.ts';

/** What goes along with one request through routes, services and clients. */
export interface RequestContext {
  requestId: string;
  /** W3C trace context of this hop. */
  traceparent: string;
  locale: Locale;
  /** Milliseconds since the epoch after which no upstream is waited for. */
  deadline: number;
  log: Logger;
  session: VisitorSession;
}

export const contextOf = (res: Response): RequestContext => res.locals.context as RequestContext;

/** The same request with less time: an upstream gets at most `ms` from now. */
export function within(context: RequestContext, ms: number): RequestContext {
  return { ...context, deadline: Math.min(context.deadline, Date.now() + ms) };
}
