/** One row of a problem table: what a code means, said once. */
export interface ProblemKind {
  status: number;
  title: string;
}

export type ProblemTable = Readonly<Record<string, ProblemKind>>;

/** A wrong place in a request: `pointer` is a JSON pointer into the body, or `/query/limit`, `/headers/idempotency-key`. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  requestId?: string;
  errors?: FieldError[];
  [extension: string]: unknown;
}

export interface ProblemOptions {
  /** What happened and what to do next; a browser may show it. Never put personal or card data here. */
  detail?: string;
  errors?: FieldError[];
  /** Extension members of the problem document, e.g. which skus are short. */
  extensions?: Record<string, unknown>;
  cause?: unknown;
}

/** An expected failure. The edge turns it into problem details (RFC 9457); anything else thrown becomes `internal-error`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly kind: ProblemKind;
  readonly options: ProblemOptions;

  constructor(code: string, kind: ProblemKind, options: ProblemOptions = {}) {
    super(options.detail ?? kind.title, { cause: options.cause });
    this.code = code;
    this.kind = kind;
    this.options = options;
  }

  get status(): number {
    return this.kind.status;
  }

  toDetails(requestId?: string): ProblemDetails {
    return {
      type: `https://maru.example/problems/${this.code}`,
      title: this.kind.title,
      status: this.kind.status,
      ...(this.options.detail === undefined ? {} : { detail: this.options.detail }),
      code: this.code,
      ...(requestId === undefined ? {} : { requestId }),
      ...(this.options.errors === undefined ? {} : { errors: this.options.errors }),
      ...this.options.extensions,
    };
  }
}

/** Makes the thrower of one table: `throw inventoryProblem('out-of-stock', { detail })`. A code outside of the table does not compile. */
export function defineProblems<const Table extends ProblemTable>(table: Table) {
  const create = (code: keyof Table & string, options?: ProblemOptions): ProblemError =>
    new ProblemError(code, table[code] as ProblemKind, options);
  return Object.assign(create, { table: table as ProblemTable });
}

/** The codes that every service shares. A service adds its own table beside its routes. */
export const chassisProblem = defineProblems({
  'invalid-request': { status: 400, title: 'The request does not match the contract' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'payload-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json' },
  'idempotency-key-reused': { status: 422, title: 'This idempotency key belongs to another request' },
  'fault-injected': { status: 503, title: 'A fault was switched on for this service' },
  'internal-error': { status: 500, title: 'The service failed' },
  'upstream-unavailable': { status: 503, title: 'A service that this one needs did not answer' },
  'not-ready': { status: 503, title: 'The service is not ready' },
  'deadline-exceeded': { status: 504, title: 'The time for this request has run out' },
});
