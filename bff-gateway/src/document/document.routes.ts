import { browserSnapshot, type Describe } from '@maru/releases';
import type { Snapshot } from '@maru/releases/contract';
import { type Request, type Response, Router } from 'express';
import { isLocale, type Locale } from '../../contract/locale.ts';
import { readCookies } from '../middleware/cookies.ts';
import { LOCALE_COOKIE, preferredLocale, rememberLocale } from '../middleware/request-context.ts';
import { documentHeaders, nonceOf } from '../middleware/security-headers.ts';
import type { Visitors } from '../releases/visitors.ts';
import { contextOf, type RequestContext } from '../request-context.ts';
import { openDocumentStream } from './document-stream.ts';
import { headOf, type PageHead } from './page-head.ts';
import { inTime, type PageRead, type ReadAnswer, type Reads, startReads } from './page-reads.ts';
import { type DocumentPlan, planDocument } from './plan.ts';
import { documentEnd, readTag, renderDocument } from './render-document.ts';

export interface DocumentOptions {
  visitors: Visitors;
  describe: Describe;
  reads: Reads;
  publicOrigin: string;
  isHttps: boolean;
  devOrigins: readonly string[];
  /** Milliseconds that critical reads may hold the document back, all together. */
  criticalMs: number;
}

/** `/` leads to a language; everything below one is a page of the store. */
export function documentRoutes(options: DocumentOptions): Router {
  const router = Router();
  router.get('/', (req, res) => {
    const stored = readCookies(req)[LOCALE_COOKIE];
    const locale = isLocale(stored) ? stored : preferredLocale(req);
    const { search } = new URL(req.originalUrl, options.publicOrigin);
    res.vary('accept-language, cookie').set('cache-control', 'private, no-cache').redirect(302, `/${locale}${search}`);
  });
  router.get(['/ko{/*path}', '/en{/*path}'], (req, res) => sendDocument(options, req, res));
  return router;
}

async function sendDocument(options: DocumentOptions, req: Request, res: Response): Promise<void> {
  const context = contextOf(res);
  const url = new URL(req.originalUrl, options.publicOrigin);
  keepChosenLocale(req, res, context.locale, options);
  const snapshot = await options.visitors.snapshotFor(req, res);
  const plan = planDocument(snapshot, options.describe, url.pathname);
  if (plan.page?.owned?.auth === 'required' && !(await context.session.read())?.person) {
    const returnTo = url.pathname + url.search;
    return res.redirect(303, `/${context.locale}/sign-in?${new URLSearchParams({ returnTo })}`);
  }

  const critical = plan.page ? startReads(context, options.reads, plan.page, 'critical', url.searchParams) : [];
  const deferred = plan.page ? startReads(context, options.reads, plan.page, 'deferred', url.searchParams) : [];
  const answers = await Promise.all(critical.map(read => inTime(read, options.criticalMs)));
  const primed = critical.flatMap((read, index) => {
    const answer = answers[index];
    // A failure of ours is left out: the page asks again by itself, and shows the room's own words if it fails again.
    return answer && answer.status < 500 ? [{ ...read, answer }] : [];
  });
  const late = critical.filter((_, index) => !answers[index]);
  const streamed = [...late, ...deferred];
  const status = statusOf(plan, answers);
  const { nonce, headers } = policyOf(options, req, res, snapshot);

  res.status(status).type('html').set(headers).set('cache-control', 'private, no-cache');
  const stream = openDocumentStream(req, res);
  stream.write(
    renderDocument({
      nonce,
      locale: context.locale,
      pathBelowLocale: url.pathname.replace(/^\/(ko|en)/, '').replace(/\/$/, ''),
      publicOrigin: options.publicOrigin,
      seenOrigin: seenOrigin(req, options.publicOrigin),
      plan,
      isDevelopment: overrideOrigins(snapshot).length > 0,
      snapshot: browserSnapshotOf(snapshot, options),
      head: mergeHeads(plan, primed, context, options),
      isIndexed: status === 200 && plan.page?.owned?.robots !== 'noindex',
      hasSession: context.session.hasCookie,
      primed,
      pending: streamed.map(read => read.key),
    }),
  );
  await streamReads(stream, streamed);
  stream.end(documentEnd);
}

async function streamReads(stream: { write(part: string): void }, reads: readonly PageRead[]): Promise<void> {
  await Promise.all(reads.map(async read => stream.write(readTag(read.key, await read.answer))));
}

const browserSnapshots = new WeakMap<Snapshot, ReturnType<typeof browserSnapshot>>();

/** The resolver gives the same object while the log stands still. */
function browserSnapshotOf(snapshot: Snapshot, { describe }: DocumentOptions) {
  const known = browserSnapshots.get(snapshot) ?? browserSnapshot(snapshot, describe);
  browserSnapshots.set(snapshot, known);
  return known;
}

/** Nobody's address and a thing that is not there are 404, with the store around them. */
function statusOf(plan: DocumentPlan, answers: readonly (ReadAnswer | undefined)[]): number {
  if (!plan.page) return 404;
  return answers.some(answer => answer?.status === 404) ? 404 : 200;
}

function mergeHeads(
  plan: DocumentPlan,
  primed: readonly { operation: PageRead['operation']; answer: ReadAnswer }[],
  context: RequestContext,
  { publicOrigin }: DocumentOptions,
): PageHead {
  const locale = plan.page?.locale ?? context.locale;
  const path = plan.page?.owned?.path ?? '/';
  const url = publicOrigin + plannedPath(plan, locale);
  const found = primed
    .filter(({ answer }) => answer.status === 200)
    .map(({ operation, answer }) => headOf(operation, answer.body, { locale, url, origin: publicOrigin }));
  const isMissing = primed.some(({ answer }) => answer.status === 404) || !plan.page;
  const fallback = isMissing ? notFoundTitle[locale] : path === '/' ? undefined : plan.page?.owned?.title[locale];
  return Object.assign({ title: fallback }, ...found.map(dropUndefined));
}

const notFoundTitle: Record<Locale, string> = { ko: '찾을 수 없는 페이지', en: 'Not found' };

function plannedPath({ page }: DocumentPlan, locale: Locale): string {
  const below = (page?.pattern ?? '/').replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(page?.params[name] ?? ''),
  );
  return below === '/' ? `/${locale}` : `/${locale}${below}`;
}

const dropUndefined = (head: PageHead) =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));

function policyOf(options: DocumentOptions, req: Request, res: Response, snapshot: Snapshot) {
  const nonce = nonceOf(res);
  const devOrigins = [...new Set([...options.devOrigins, ...overrideOrigins(snapshot)])];
  return { nonce, headers: documentHeaders({ nonce, userAgent: req.get('user-agent'), devOrigins }) };
}

/** Where files of this document come from beside the store itself. */
const overrideOrigins = ({ host, remotes }: Snapshot): string[] =>
  [host, ...remotes].flatMap(({ base }) => (base === undefined ? [] : [new URL(base).origin]));

/** The browser compares absolute addresses of stylesheets, so they carry the name by which it came. */
function seenOrigin(req: Request, publicOrigin: string): string {
  const origin = `${req.protocol}://${req.get('host')}`;
  return URL.canParse(origin) ? new URL(origin).origin : publicOrigin;
}

/** Coming from a page of ours in the other language is the language switch, and its choice is kept. */
function keepChosenLocale(
  req: Request,
  res: Response,
  locale: Locale,
  { isHttps, publicOrigin }: DocumentOptions,
): void {
  const referer = req.get('referer');
  if (!referer || !URL.canParse(referer)) return;
  const from = new URL(referer);
  const isOurs = [publicOrigin, seenOrigin(req, publicOrigin)].includes(from.origin);
  const before = from.pathname.split('/')[1];
  if (isOurs && isLocale(before) && before !== locale) rememberLocale(res, locale, isHttps);
}
