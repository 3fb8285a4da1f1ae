import type { ErrorRequestHandler, RequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';
import type { Locale } from '../../contract/locale.ts';
import type { FieldError } from '../../contract/problem-error.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { fieldMessage } from '../forms/messages.ts';
import { contextOf } from '../request-context.ts';
import { mergedDocument } from './documents.ts';

/** Checks requests against the contract before any route sees them. Forms are loosely typed there: their own schemas follow. */
export function validateRequests(): RequestHandler[] {
  const apiSpec = mergedDocument() as unknown as Parameters<typeof middleware>[0]['apiSpec'];
  return middleware({
    apiSpec,
    validateApiSpec: true,
    validateRequests: { allowUnknownQueryParameters: true, coerceTypes: false, allErrors: true },
    validateResponses: false,
    validateSecurity: false,
    ignoreUndocumented: true,
    fileUploader: false,
  }) as RequestHandler[];
}

interface ValidatorError {
  status: number;
  errors: { path: string; message: string; errorCode?: string }[];
}

/** What the validator finds, in the store's own words. */
export function validationErrors(): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (!isValidatorError(error) || error.status !== 400) return next(error);
    const { locale } = contextOf(res);
    const errors = error.errors.map(found => fieldError(found, locale));
    const isBody = errors.some(({ pointer }) => !pointer.startsWith('/query/') && !pointer.startsWith('/params/'));
    next(new GatewayError(isBody ? 'validation-failed' : 'malformed-request', { cause: error, errors }));
  };
}

function isValidatorError(error: unknown): error is ValidatorError {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors);
}

function fieldError({ path, errorCode = '' }: ValidatorError['errors'][number], locale: Locale): FieldError {
  const pointer = path.replace(/^\/body/, '') || '/';
  const field = pointer.split('/').at(-1) ?? '';
  const code = errorCode.replace('.openapi.validation', '');
  const isQuantity = field === 'quantity';
  return { pointer, code, message: fieldMessage(field, isQuantity ? 'quantity' : code, '', locale) };
}
