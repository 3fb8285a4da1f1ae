import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** The nonce of this answer's policy. */
export const nonceOf = (res: Response): string => res.locals.nonce as string;

/** Headers of every answer. The strictest policy is the default; who sends a page sets that page's own. */
export function securityHeaders(options: { isHttps: boolean }): RequestHandler {
  return (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64');
    res.set({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
      // With no-referrer a form's Origin is `null`, and the defence against forged forms would refuse our own.
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...(options.isHttps && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
    });
    next();
  };
}

export interface DocumentPolicy {
  nonce: string;
  userAgent: string | undefined;
  /** Origins of development servers: then there is no Trusted Types and no Integrity-Policy, as they cannot do either. */
  devOrigins: readonly string[];
}

/** Headers of the store's pages. */
export function documentHeaders({ nonce, userAgent, devOrigins }: DocumentPolicy): Record<string, string> {
  const isReleased = devOrigins.length === 0;
  const self = ["'self'", ...devOrigins].join(' ');
  const sockets = devOrigins.map(origin => origin.replace(/^http/, 'ws'));
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src ${self} 'nonce-${nonce}'`,
    `connect-src ${[self, ...sockets].join(' ')}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(isReleased ? ["require-trusted-types-for 'script'", 'trusted-types maru'] : []),
  ];
  return {
    'content-security-policy': policy.join('; '),
    ...(isReleased && canTakeIntegrityPolicy(userAgent) && { 'integrity-policy': 'blocked-destinations=(script)' }),
  };
}

/**
 * WebKit with an Integrity-Policy runs no module at all, although map and attributes carry integrity (seen in WebKitGTK
 * 2.50 and Safari 26): only Chromium and Firefox from 145 get one. Every browser on iOS is WebKit and says neither
 * `Chrome/` nor `Firefox/`.
 */
export function canTakeIntegrityPolicy(userAgent = ''): boolean {
  if (/\b(HeadlessChrome|Chrome|Chromium)\/\d/.test(userAgent)) return true;
  const firefox = userAgent.match(/\bFirefox\/(\d+)/);
  return firefox !== null && Number(firefox[1]) >= 145;
}
