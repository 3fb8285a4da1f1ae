import { ReleaseError, type ReleaseErrorCode } from '@maru/releases';
import type { ErrorCode } from '../../contract/errors.ts';
import { GatewayError } from '../errors/gateway-error.ts';

const codes: Record<ReleaseErrorCode, ErrorCode> = {
  'release/log-corrupt': 'release-log-untrusted',
  'release/log-rolled-back': 'release-log-untrusted',
  'release/signature-invalid': 'release-log-untrusted',
  'release/log-moved': 'release-moved',
  'release/log-unreachable': 'service-unavailable',
  'release/description-invalid': 'release-refused',
  'release/file-missing': 'release-refused',
  'release/file-tampered': 'release-refused',
  'release/archive-invalid': 'release-refused',
  'release/id-taken': 'release-refused',
  'release/refused': 'release-refused',
  'release/unknown': 'release-unknown',
  'release/not-possible': 'release-not-possible',
  'release/reason-missing': 'validation-failed',
  'release/no-host': 'service-unavailable',
  'release/not-allowed': 'release-not-allowed',
  'release/request-unsigned': 'signature-invalid',
  'release/remote-failed': 'upstream-failed',
  'release/override-refused': 'override-refused',
};

/** The releases room's errors as the gateway's, each with what stands against it. */
export async function toldByReleases<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (cause) {
    if (!(cause instanceof ReleaseError)) throw cause;
    throw toGatewayError(cause);
  }
}

/** Whose words say what is wrong with the request, and nothing of the place that the store runs in. */
const spoken: ReadonlySet<ReleaseErrorCode> = new Set([
  'release/archive-invalid',
  'release/id-taken',
  'release/log-moved',
  'release/not-allowed',
  'release/not-possible',
  'release/refused',
  'release/unknown',
]);

function toGatewayError(cause: ReleaseError): GatewayError {
  const { code, problems, message } = cause;
  const errors = problems.map(problem => ({
    pointer: '/request/release',
    code: problem.code,
    message: `${problem.message} ${problem.fix}`.trim(),
  }));
  const isExpired = problems.some(problem => problem.code === 'link-expired');
  const isChanged = problems.some(problem => problem.code === 'link-changed');
  const told = isExpired ? 'override-link-expired' : isChanged ? 'override-link-invalid' : codes[code];
  // A refusal without a list of problems is one problem, in the words of the releases room.
  const single = spoken.has(code) && errors.length === 0;
  const listed = single ? [{ pointer: '/request/release', code: code.replace('release/', ''), message }] : errors;
  return new GatewayError(told, { cause, note: message, ...(listed.length > 0 && { errors: listed }) });
}
