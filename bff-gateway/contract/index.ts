export { canonicalUrl } from './canonical-url.ts';
export {
  createGatewayClient,
  type FormFields,
  type GatewayClient,
  type GatewayClientOptions,
  type GatewayPaths,
} from './client.ts';
export { type ErrorCode, errorTable, isErrorCode } from './errors.ts';
export { isLocale, type Locale, locales } from './locale.ts';
export { fillPath, findOperation, type Operation, type OperationId, operations } from './operations.ts';
export { type PrimedReads, primedFromDocument } from './primed-reads.ts';
export {
  type FieldError,
  type Flash,
  isProblemError,
  type Problem,
  type ProblemCode,
  ProblemError,
} from './problem-error.ts';
export type * from './schemas.ts';
