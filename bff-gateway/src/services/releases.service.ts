import { ReleaseError, type ReleaseErrorCode } from '@maru/releases';
import type { ChangeBody, ReleaseStatus } from '@maru/releases/contract';
import type { ErrorCode } from '../../contract/errors.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ReleaseBook } from '../releases/release-book.ts';
import type { RequestContext } from '../request-context.ts';

export type ReleasesService = ReturnType<typeof createReleasesService>;

const OPERATOR = 'operator';
const operatorMay = ['activate', 'canary', 'promote', 'rollback', 'disable', 'enable'] as const;

/** The release log for people: everybody reads, an operator changes. */
export function createReleasesService(book: ReleaseBook) {
  return {
    async status({ session }: RequestContext): Promise<ReleaseStatus> {
      const status = await told(book.status());
      const person = (await session.read())?.person;
      return person?.roles.includes(OPERATOR) ? { ...status, may: [...operatorMay] } : status;
    },
    history: (options: Parameters<ReleaseBook['history']>[0]) => told(book.history(options)),
    diff: (options: Parameters<ReleaseBook['diff']>[0]) => told(book.diff(options)),
    discovery: () => told(book.discovery()),
    /** Records a change under the name of the operator who is signed in. */
    async change({ session, log }: RequestContext, body: ChangeBody) {
      const person = (await session.read())?.person;
      if (!person) throw new GatewayError('sign-in-required');
      if (!person.roles.includes(OPERATOR)) throw new GatewayError('operator-required', { note: person.personId });
      const { outcome, record, before, after } = await told(book.change({ ...body, who: person.name }));
      log.info({ outcome, position: record?.position, change: body.request, personId: person.personId }, 'release');
      return { outcome, position: record?.position ?? null, before, after };
    },
  };
}

const codes: Record<ReleaseErrorCode, ErrorCode> = {
  'release/log-corrupt': 'release-log-untrusted',
  'release/log-rolled-back': 'release-log-untrusted',
  'release/signature-invalid': 'release-log-untrusted',
  'release/log-moved': 'release-moved',
  'release/log-unreachable': 'service-unavailable',
  'release/description-invalid': 'release-refused',
  'release/file-missing': 'release-refused',
  'release/file-tampered': 'release-refused',
  'release/id-taken': 'release-refused',
  'release/refused': 'release-refused',
  'release/unknown': 'release-unknown',
  'release/not-possible': 'release-not-possible',
  'release/reason-missing': 'validation-failed',
  'release/no-host': 'service-unavailable',
  'release/not-allowed': 'release-not-allowed',
  'release/override-refused': 'release-not-allowed',
};

/** The releases room's errors as the gateway's, each with what stands against it. */
async function told<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (cause) {
    if (!(cause instanceof ReleaseError)) throw cause;
    const { code, problems, message } = cause;
    const errors = problems.map(problem => ({
      pointer: '/request/release',
      code: problem.code,
      message: `${problem.message} ${problem.fix}`,
    }));
    throw new GatewayError(codes[code], { cause, note: message, ...(errors.length > 0 && { errors }) });
  }
}
