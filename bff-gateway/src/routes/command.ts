import type { Request, RequestHandler, Response } from 'express';
import { isLocale, type Locale } from '../../contract/locale.ts';
import { toProblem } from '../errors/problem.ts';
import type { Fields } from '../forms/parse-form.ts';
import { sameOriginPath } from '../forms/same-origin-path.ts';
import { contextOf, type RequestContext } from '../request-context.ts';
import type { FlashScope } from '../session/session-store.port.ts';

interface CommandResult {
  status?: number;
  body: object;
  /** Where the router, or the browser after a plain form, goes. */
  location?: string;
}

export interface Command {
  /** Which page read hands out what a failed form left. */
  scope: FlashScope;
  /** The page of the form, where a failed plain form goes back to. */
  page(locale: Locale, fields: Fields): string;
  run(context: RequestContext, fields: Fields, params: Readonly<Record<string, string>>): Promise<CommandResult>;
}

/**
 * A handler for what changes data: a client that prefers JSON gets the body or a problem; a plain form gets 303, and
 * after a failure its values wait as a one-time flash.
 */
export function command({ scope, page, run }: Command): RequestHandler {
  return async (req, res) => {
    const fields = fieldsOf(req);
    const context = withFormLocale(contextOf(res), fields);
    res.set('cache-control', 'no-store');
    if (!prefersHtml(req)) {
      const { status = 200, body, location } = await run(context, fields, paramsOf(req));
      res.status(status).json(location ? { ...body, location } : body);
      return;
    }
    try {
      const { location } = await run(context, fields, paramsOf(req));
      seeOther(res, location ?? sameOriginPath(fields.returnTo) ?? page(context.locale, fields));
    } catch (error) {
      const problem = toProblem(error, context.locale, context.requestId);
      context.log[problem.status >= 500 ? 'error' : 'info']({ err: error, code: problem.code }, 'a form failed');
      await context.session.update(data => {
        data.flash[scope] = { problem, values: keptValues(fields) };
      });
      seeOther(res, page(context.locale, fields));
    }
  };
}

/** Whether a person without our script waits for a page. */
export const prefersHtml = (req: Request): boolean => req.accepts(['application/json', 'text/html']) === 'text/html';

const seeOther = (res: Response, location: string) => res.redirect(303, location);

const paramsOf = (req: Request) => req.params as Readonly<Record<string, string>>;

function fieldsOf(req: Request): Fields {
  const body: unknown = req.body;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : {};
}

/** The page that a form is on says its language better than the browser's preferences. */
function withFormLocale(context: RequestContext, { locale, returnTo }: Fields): RequestContext {
  const named = isLocale(locale) ? locale : sameOriginPath(returnTo)?.split(/[/?#]/)[1];
  return isLocale(named) ? { ...context, locale: named } : context;
}

const secret = /^(card_|password|payment_token)|^(returnTo|failTo)$/;

/** What was typed, without what nobody may keep. */
function keptValues(fields: Fields): Record<string, string> {
  const kept = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !secret.test(entry[0]),
  );
  return Object.fromEntries(kept.slice(0, 40).map(([name, value]) => [name.slice(0, 100), value.slice(0, 500)]));
}
