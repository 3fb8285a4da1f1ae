import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

/** The working copy that this command belongs to. */
export const repository = resolve(import.meta.dirname, '..', '..');

const Environment = v.object({
  MARU_DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), join(repository, '.maru')),
  /** Who is recorded in the log; the system's user when not set. */
  MARU_WHO: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** PEM text of the Ed25519 key to sign with, as a pipeline has it from its secrets. */
  MARU_KEY: v.optional(v.string()),
  /** Origin of a store whose log is read and changed over HTTP, as in https://maru.example. */
  MARU_REMOTE: v.optional(v.pipe(v.string(), v.url())),
  /** `postgres://…` of the release log, where it is no directory. */
  MARU_RELEASES_DATABASE_URL: v.optional(v.pipe(v.string(), v.minLength(1))),
  NO_COLOR: v.optional(v.string()),
});

export type CliConfig = {
  dataDirectory: string;
  who: string;
  key: string | undefined;
  remote: string | undefined;
  databaseUrl: string | undefined;
  color: boolean;
};

/** Reads the environment; throws with every bad variable at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): CliConfig {
  const result = v.safeParse(Environment, environment);
  if (!result.success) {
    const issues = result.issues.map(issue => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`The environment is not usable. ${issues.join('; ')}`);
  }
  const { MARU_DATA_DIR, MARU_WHO, MARU_KEY, MARU_REMOTE, NO_COLOR } = result.output;
  return Object.freeze({
    dataDirectory: resolve(MARU_DATA_DIR),
    who: MARU_WHO ?? systemUser(),
    key: MARU_KEY,
    remote: MARU_REMOTE,
    databaseUrl: result.output.MARU_RELEASES_DATABASE_URL,
    color: NO_COLOR === undefined,
  });
}

/** A container may run as a user without a name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
