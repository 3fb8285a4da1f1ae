import type { ErrorCode } from '../../contract/errors.ts';
import type { FieldError, Problem } from '../../contract/problem-error.ts';

export interface GatewayErrorOptions {
  cause?: unknown;
  /** Which fields need a correction. */
  errors?: FieldError[];
  /** What the order comes to now, when that is what has changed. */
  total?: Problem['total'];
  /** Where the release log is now, when it has moved on. */
  head?: Problem['head'];
  /** For the log only; a browser sees the table's words. */
  note?: string;
  /** Headers that the answer needs, like `retry-after`. */
  headers?: Record<string, string>;
}

/** The one error that services and routes throw on purpose; its code says status and words (`contract/errors.ts`). */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly errors: FieldError[] | undefined;
  readonly total: Problem['total'];
  readonly head: Problem['head'];
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, options: GatewayErrorOptions = {}) {
    super(options.note ? `${code}: ${options.note}` : code, { cause: options.cause });
    this.code = code;
    this.errors = options.errors;
    this.total = options.total;
    this.head = options.head;
    this.headers = options.headers ?? {};
  }
}

/** An upstream said no: its status and its code, for those who can make sense of them. */
export class UpstreamProblem extends Error {
  override readonly name = 'UpstreamProblem';
  readonly service: string;
  readonly status: number;
  readonly code: string;
  readonly body: Record<string, unknown>;

  constructor(service: string, status: number, body: Record<string, unknown>) {
    const code = typeof body.code === 'string' ? body.code : `http-${status}`;
    super(`${service} answered ${status} ${code}`);
    this.service = service;
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

/** Turns an upstream's refusal into an error of the table, by its code; anything else is thrown on. */
export function translate(codes: Readonly<Record<string, ErrorCode>>) {
  return (error: unknown): never => {
    if (error instanceof UpstreamProblem && Object.hasOwn(codes, error.code)) {
      throw new GatewayError(codes[error.code] as ErrorCode, { cause: error });
    }
    throw error;
  };
}

/** Whether an upstream said that there is no such thing. */
export const isNotFound = (error: unknown): boolean => error instanceof UpstreamProblem && error.status === 404;
