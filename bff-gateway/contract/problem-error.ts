import type { ErrorCode } from './errors.ts';
import type { components } from './generated/cart.ts';
import type { Locale } from './locale.ts';

export type Problem = components['schemas']['Problem'];
export type FieldError = components['schemas']['FieldError'];
export type Flash = components['schemas']['Flash'];

/** `network-failed` and `request-timeout` are the client's own: no answer came. Their status is 0. */
export type ProblemCode = ErrorCode | 'network-failed' | 'request-timeout';

/** What the typed client throws for every answer that is not 2xx, and when none came. `detail` says what to do, in the page's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors: readonly FieldError[];
  /** With `price-changed`: what the order comes to now. */
  readonly total: Problem['total'];

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(`${problem.code}: ${problem.title}`, options);
    this.code = problem.code as ProblemCode;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.requestId = problem.requestId;
    this.errors = problem.errors ?? [];
    this.total = problem.total;
  }

  /** The message for a form field, when the problem has one. */
  messageFor(field: string): string | undefined {
    return this.errors.find(error => error.pointer === `/${field}`)?.message;
  }
}

/** By name, not `instanceof`: rooms are built apart and may each hold a copy of the class. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError' && 'code' in error && 'status' in error;
}

/** The problem in a response; an answer that is no problem document becomes one, so that nothing is thrown bare. */
export async function problemFrom(response: Response, locale: Locale): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? '';
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return body;
  const code =
    response.status === 404 ? 'not-found' : response.status === 429 ? 'too-many-requests' : 'upstream-failed';
  return clientProblem(code, response.status, locale, requestId);
}

export function clientProblem(code: ProblemCode, status: number, locale: Locale, requestId = ''): Problem {
  const [title, detail] = clientWords[status === 0 ? 'unreached' : 'unreadable'][locale];
  return { type: 'about:blank', title, status, detail, code, requestId };
}

const clientWords = {
  unreached: {
    ko: ['연결이 끊겼습니다', '연결을 확인하고 다시 시도해 주세요.'],
    en: ['No connection', 'Check the connection and try again.'],
  },
  unreadable: {
    ko: ['처리하지 못했습니다', '잠시 뒤 다시 시도해 주세요.'],
    en: ['This did not work', 'Try again in a moment.'],
  },
} as const;

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'title' in body &&
    'status' in body &&
    'detail' in body
  );
}
