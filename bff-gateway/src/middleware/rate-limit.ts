import type { Request, RequestHandler } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';

/** Counts requests in windows of time. In memory for one gateway; Redis keeps the same promise for several. */
export interface RateCounter {
  /** Adds one and answers how many there were in the window and when it ends (milliseconds since the epoch). */
  hit(key: string, windowMs: number): Promise<{ count: number; resetAt: number }>;
}

export interface RateLimit {
  /** Name of the policy in the headers. */
  name: string;
  limit: number;
  windowMs: number;
  counter: RateCounter;
  key?(req: Request): string;
  now?(): number;
}

/** Answers 429 beyond the limit, with the `RateLimit` and `RateLimit-Policy` headers of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimit({
  name,
  limit,
  windowMs,
  counter,
  key = addressOf,
  now = Date.now,
}: RateLimit): RequestHandler {
  return async (req, res, next) => {
    const { count, resetAt } = await counter.hit(`${name}:${key(req)}`, windowMs);
    const seconds = Math.max(1, Math.ceil((resetAt - now()) / 1000));
    res.set('ratelimit-policy', `"${name}";q=${limit};w=${windowMs / 1000}`);
    res.set('ratelimit', `"${name}";r=${Math.max(0, limit - count)};t=${seconds}`);
    if (count <= limit) return next();
    next(new GatewayError('too-many-requests', { headers: { 'retry-after': String(seconds) } }));
  };
}

const addressOf = (req: Request) => req.ip ?? 'unknown';

/** Fixed windows; forgotten when they end, and never more than `maximum` at a time. */
export function createMemoryCounter({ now, maximum = 50_000 }: { now: () => number; maximum?: number }): RateCounter {
  const windows = new Map<string, { count: number; resetAt: number }>();
  return {
    async hit(key, windowMs) {
      const known = windows.get(key);
      const window = known && known.resetAt > now() ? known : { count: 0, resetAt: now() + windowMs };
      window.count += 1;
      if (window !== known) {
        windows.delete(key);
        if (windows.size >= maximum) forgetOldest(windows);
        windows.set(key, window);
      }
      return { ...window };
    },
  };
}

/** A map keeps the order in which windows began, so the oldest tenth is at its start. */
function forgetOldest(windows: Map<string, unknown>): void {
  let remaining = Math.ceil(windows.size / 10);
  for (const key of windows.keys()) {
    if (remaining-- <= 0) return;
    windows.delete(key);
  }
}
