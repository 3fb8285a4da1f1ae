import type { Response } from 'express';

/** A service says no. */
export const problem = (res: Response, status: number, code: string, more: object = {}) =>
  void res
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }));
