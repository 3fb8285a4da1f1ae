import { randomUUID } from 'node:crypto';
import { ReleaseError } from '@maru/releases';
import type { Snapshot } from '@maru/releases/contract';
import type { Request, Response } from 'express';
import * as v from 'valibot';
import { GatewayError } from '../errors/gateway-error.ts';
import { readCookies } from '../middleware/cookies.ts';
import { contextOf } from '../request-context.ts';
import type { CookieSeal } from './cookie-seal.ts';
import { type LiveRelease, replaceReleases } from './live-release.ts';
import type { OriginReleases } from './origin-releases.ts';
import type { ReleaseSource } from './release-source.ts';
import { continueVisit, formatVisit, parseVisit } from './visit.ts';

const VISITOR_COOKIE = 'maru-visitor';
const VISIT_COOKIE = 'maru-visit';
const OVERRIDES_COOKIE = 'maru-overrides';

/** What a browser gets instead of what is live, until then (seconds since the epoch). */
const Choice = v.strictObject({
  /** Deployable → release id. */
  releases: v.record(v.string(), v.string()),
  /** Deployable → origin. */
  origins: v.record(v.string(), v.string()),
  until: v.number(),
});
type Choice = v.InferOutput<typeof Choice>;

/** Who asks, and what they run: cohort, pin and overrides come from cookies that are kept here and nowhere else. */
export interface Visitors {
  /** The visitor's snapshot. Begins a visit, or goes on with the one that runs. */
  snapshotFor(req: Request, res: Response): Promise<Snapshot>;
  choiceOf(req: Request): Choice | undefined;
  /** The snapshot that a choice would give, with nothing kept. */
  tryChoice(req: Request, res: Response, choice: Choice): Promise<Snapshot>;
  keepChoice(res: Response, choice: Choice | undefined): void;
}

export interface VisitorsOptions {
  releases: ReleaseSource;
  origins: OriginReleases;
  seal: CookieSeal;
  isHttps: boolean;
  now: () => number;
}

const VISITOR_SECONDS = 365 * 24 * 3600;

export function createVisitors({ releases, origins, seal, isHttps, now }: VisitorsOptions): Visitors {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const;
  const seconds = () => Math.floor(now() / 1000);

  function identify(req: Request, res: Response): { id: string; pin: number } {
    const cookies = readCookies(req);
    const given = cookies[VISITOR_COOKIE];
    const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    if (id !== given) res.cookie(VISITOR_COOKIE, id, { ...attributes, maxAge: VISITOR_SECONDS * 1000 });
    const before = parseVisit(seal.open('visit', cookies[VISIT_COOKIE]));
    const { position } = releases.state();
    const { visit, isSame } = continueVisit(before, { visitorId: id, position, seconds: seconds() });
    // Without an age the browser drops it when it is closed, and with it the visit.
    if (!isSame) res.cookie(VISIT_COOKIE, seal.seal('visit', formatVisit(visit)), attributes);
    return { id, pin: visit.pin };
  }

  function choiceOf(req: Request): Choice | undefined {
    const text = seal.open('overrides', readCookies(req)[OVERRIDES_COOKIE]);
    if (text === undefined) return undefined;
    const parsed = v.safeParse(Choice, JSON.parse(text));
    return parsed.success && parsed.output.until > seconds() ? parsed.output : undefined;
  }

  function keepChoice(res: Response, choice: Choice | undefined): void {
    if (!choice) return void res.clearCookie(OVERRIDES_COOKIE, attributes);
    const maxAge = (choice.until - seconds()) * 1000;
    res.cookie(OVERRIDES_COOKIE, seal.seal('overrides', JSON.stringify(choice)), { ...attributes, maxAge });
  }

  async function resolve(visitor: { id: string; pin: number }, choice: Choice | undefined): Promise<Snapshot> {
    if (!choice) return releases.snapshotFor(visitor);
    const snapshot = releases.snapshotFor({ ...visitor, overrides: choice.releases });
    const live: LiveRelease[] = [];
    for (const [name, origin] of Object.entries(choice.origins)) live.push(await origins.load(name, origin));
    return live.length > 0 ? replaceReleases(snapshot, live) : snapshot;
  }

  return {
    choiceOf,
    keepChoice,
    tryChoice: (req, res, choice) => resolve(identify(req, res), choice),
    async snapshotFor(req, res) {
      const visitor = identify(req, res);
      const choice = choiceOf(req);
      try {
        if (choice) return await resolve(visitor, choice);
      } catch (error) {
        // What was chosen is gone: the visitor is back on what is live, and the choice with them.
        if (error instanceof ReleaseError && error.code === 'release/override-refused') keepChoice(res, undefined);
        contextOf(res).log.warn({ err: error, choice }, 'an override does not work; what is live is sent');
      }
      try {
        return releases.snapshotFor(visitor);
      } catch (cause) {
        throw new GatewayError('service-unavailable', { cause, note: 'no release of the shell is active' });
      }
    },
  };
}
