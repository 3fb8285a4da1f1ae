import type { RequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';
import type { ContractDocument } from './contract.ts';
import { chassisProblem, type FieldError, ProblemError, type ProblemOptions } from './problems.ts';

/** Checks every request against the contract: path, query (coerced and defaulted), headers, body. */
export function validateRequests(document: ContractDocument): RequestHandler[] {
  return middleware({
    // The validator fills in defaults and marks the document, so it gets a copy.
    apiSpec: structuredClone(document) as never,
    validateApiSpec: true,
    validateRequests: { allErrors: true, removeAdditional: false, discriminator: true },
    validateResponses: false,
    fileUploader: false,
  }) as RequestHandler[];
}

interface ValidatorError extends Error {
  status: number;
  errors?: { path: string; message: string; errorCode?: string }[];
}

const CODES: Record<number, Parameters<typeof chassisProblem>[0]> = {
  400: 'invalid-request',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
};

/** Turns whatever was thrown into a problem: ours as it is, the validator's and the body parser's by status, the rest as `internal-error`. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { status, errors } = (error ?? {}) as Partial<ValidatorError>;
  const code = status === undefined ? undefined : CODES[status];
  if (!code) return chassisProblem('internal-error', { cause: error });
  const options: ProblemOptions = { cause: error };
  if (code === 'invalid-request') {
    options.errors = (errors ?? []).map(toFieldError);
    options.detail = errors ? 'See errors for what to change.' : 'The body is not JSON.';
  }
  return chassisProblem(code, options);
}

function toFieldError(error: { path: string; message: string; errorCode?: string }): FieldError {
  return {
    pointer: error.path.replace(/^\/body(?=\/|$)/, '') || '/',
    code: error.errorCode?.replace(/\.openapi\.validation$/, '') ?? 'invalid',
    message: error.message,
  };
}
