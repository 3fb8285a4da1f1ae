import type { IncomingMessage, ServerResponse } from 'node:http';
import { createNonces, ReleaseError, type Trust, type VerifiedRequest, verifyHttpRequest } from '@maru/releases';
import type { RequestHandler, Response } from 'express';
import { GatewayError } from '../errors/gateway-error.ts';

/** Who has signed the request with a team's key, if anybody has. */
export const signerOf = (res: Response): VerifiedRequest | undefined =>
  res.locals.signer as VerifiedRequest | undefined;

/**
 * Checks the signature of a request that has one (RFC 9421; the profile is in `@maru/releases`), before its body is
 * read. A request with a bad one goes no further, also where none is needed.
 */
export function signedRequests(options: { trust: Trust; now: () => number }): RequestHandler {
  const nonces = createNonces();
  return (req, res, next) => {
    if (req.get('signature-input') === undefined && req.get('signature') === undefined) return next();
    const url = `http://${req.get('host') ?? ''}${req.originalUrl}`;
    const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]));
    res.locals.signer = told(() =>
      verifyHttpRequest({ method: req.method, url, headers }, { ...options, nonces, now: options.now() }),
    );
    next();
  };
}

/** For body parsers: holds the bytes of a signed request to its digest. */
export function checkSignedBody(_req: IncomingMessage, res: ServerResponse, bytes: Buffer): void {
  const signer = signerOf(res as Response);
  if (signer) told(() => signer.checkBody(bytes));
}

function told<Value>(check: () => Value): Value {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof ReleaseError)) throw cause;
    throw new GatewayError('signature-invalid', {
      cause,
      note: cause.message,
      errors: [{ pointer: '/signature', code: 'signature', message: cause.message }],
    });
  }
}
