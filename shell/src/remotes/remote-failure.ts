import type { BrowserRemote } from '@maru/releases/contract';

/** When a remote's part failed: while it was loaded, while its page or slot was, or when it ran. */
export type FailurePhase = 'remote' | 'page' | 'slot' | 'loader' | 'render';
export type FailureKind = 'unreachable' | 'timeout' | 'invalid-shape' | 'threw';

/** What a boundary of the shell shows and reports: which release failed, when and how. */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
  readonly release: Pick<BrowserRemote, 'name' | 'room' | 'version' | 'releaseId' | 'channel'>;
  readonly phase: FailurePhase;
  readonly kind: FailureKind;

  constructor(release: BrowserRemote, phase: FailurePhase, kind: FailureKind, cause?: unknown) {
    super(`${release.name} ${release.version}: ${kind} (${phase})`, { cause });
    this.release = release;
    this.phase = phase;
    this.kind = kind;
  }
}

/** The failure as it is, or what was thrown put into one. */
export function toFailure(release: BrowserRemote, phase: FailurePhase, error: unknown): RemoteFailure {
  return error instanceof RemoteFailure ? error : new RemoteFailure(release, phase, kindOf(error), error);
}

// Browsers and webpack say it in words only: each has its own sentence for a script that did not come.
const unreachable =
  /dynamically imported module|importing a module script failed|integrity mismatch|loading (css )?chunk|chunkloaderror|runtime-008|#runtime-008/i;

function kindOf(error: unknown): FailureKind {
  if (!(error instanceof Error)) return 'threw';
  return unreachable.test(`${error.name} ${error.message}`) ? 'unreachable' : 'threw';
}
