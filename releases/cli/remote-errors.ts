import * as v from 'valibot';
import { ReleaseError, type ReleaseErrorCode } from '../src/index.ts';

const Problem = v.object({
  code: v.string(),
  title: v.string(),
  errors: v.optional(v.array(v.object({ code: v.string(), message: v.string() })), []),
});

/** Codes of the store's problems, and of the errors that they are here; with them go the exit codes. */
const codes: Readonly<Record<string, ReleaseErrorCode>> = {
  'release-moved': 'release/log-moved',
  'release-unknown': 'release/unknown',
  'release-not-possible': 'release/not-possible',
  'release-not-allowed': 'release/not-allowed',
  'release-refused': 'release/refused',
  'release-log-untrusted': 'release/log-corrupt',
  'signature-invalid': 'release/request-unsigned',
  'sign-in-required': 'release/request-unsigned',
  'validation-failed': 'release/refused',
};

/** The error that a store's answer stands for. */
export async function toReleaseError(response: Response): Promise<ReleaseError> {
  const parsed = v.safeParse(Problem, await response.json().catch(() => undefined));
  if (!parsed.success) return new ReleaseError('release/remote-failed', `it answered ${response.status}`);
  const { code, title, errors } = parsed.output;
  const problems = errors.map(({ code: of, message }) => ({ code: of, message, fix: '' }));
  const detail = problems[0]?.message ?? title;
  return new ReleaseError(codes[code] ?? 'release/remote-failed', detail, { problems });
}
