/**
 * Every error that leaves this room. `status` is what an HTTP edge answers, `exit` is what the command exits with,
 * `next` tells the reader what to do.
 */
export const releaseErrors = {
  'release/log-corrupt': {
    status: 500,
    exit: 4,
    title: 'The release log does not verify',
    next: 'Nothing after the named entry is trusted. Restore the log directory from a copy.',
  },
  'release/log-rolled-back': {
    status: 500,
    exit: 4,
    title: 'The release log is older than one seen before',
    next: 'Entries were dropped or an old copy was put back. Restore the newest copy of the log directory.',
  },
  'release/signature-invalid': {
    status: 403,
    exit: 4,
    title: 'An entry of the release log is not signed as it must be',
    next: 'Nothing from the named entry on is trusted. Restore the log directory from a copy.',
  },
  'release/log-moved': {
    status: 409,
    exit: 5,
    title: 'Another change was recorded first',
    next: 'Look at the log and try again.',
  },
  'release/log-unreachable': {
    status: 503,
    exit: 6,
    title: 'The release log cannot be read',
    next: 'Check that the directory exists and may be read and written.',
  },
  'release/description-invalid': {
    status: 422,
    exit: 3,
    title: 'release.json is missing or malformed',
    next: 'Build the room again; release.json is written by its build.',
  },
  'release/file-missing': {
    status: 422,
    exit: 3,
    title: 'A file of the release is missing',
    next: 'Build the room again and publish the whole directory.',
  },
  'release/file-tampered': {
    status: 422,
    exit: 4,
    title: 'A file is not what release.json says',
    next: 'Build the room again; a published file never changes.',
  },
  'release/id-taken': {
    status: 409,
    exit: 3,
    title: 'This release id is published with other bytes',
    next: 'A release id stands for one set of bytes. Change the inputs, or make the build reproducible.',
  },
  'release/refused': {
    status: 422,
    exit: 3,
    title: 'The release does not fit what is live',
    next: 'Each problem says how it is fixed. To see it again, with whom it breaks and where: maru can-i-deploy <name>',
  },
  'release/unknown': {
    status: 404,
    exit: 3,
    title: 'No such release',
    next: 'List what is published with: maru status --all',
  },
  'release/not-possible': {
    status: 409,
    exit: 3,
    title: 'The change is not possible now',
    next: 'See what is live with: maru status',
  },
  'release/reason-missing': {
    status: 422,
    exit: 2,
    title: 'A change needs a reason',
    next: 'Say why with --reason "…".',
  },
  'release/no-host': {
    status: 503,
    exit: 6,
    title: 'No host is live',
    next: 'Publish and activate the shell first: maru publish shell && maru activate shell --reason "…"',
  },
  'release/not-allowed': {
    status: 403,
    exit: 7,
    title: 'This key may not release that',
    next: 'Use the key of the team that owns it, or let the root add it: maru keys --help',
  },
  'release/request-unsigned': {
    status: 401,
    exit: 7,
    title: 'The request is not signed as it must be',
    next: 'Sign it anew with a key that the log knows: maru keys --help',
  },
  'release/archive-invalid': {
    status: 422,
    exit: 3,
    title: 'The archive is not one of a release',
    next: 'Send the built directory as maru publish does: flat files, and release.json among them.',
  },
  'release/remote-failed': {
    status: 502,
    exit: 6,
    title: 'The store did not answer as it should',
    next: 'Check the address and try again; look at the log before repeating a change.',
  },
  'release/override-refused': {
    status: 403,
    exit: 3,
    title: 'The override is refused',
    next: 'Use a published release, an allowed origin or a link that has not expired.',
  },
} as const;

export type ReleaseErrorCode = keyof typeof releaseErrors;

export type ReleaseProblem = {
  code: string;
  message: string;
  fix: string;
  /** Where in the sources, as in `src/pages/product/buying-column.tsx:45`. */
  at?: string;
};

/** An error of the table above. `detail` says which release, file or entry; `problems` lists refusals one by one. */
export class ReleaseError extends Error {
  readonly code: ReleaseErrorCode;
  readonly problems: readonly ReleaseProblem[];

  constructor(code: ReleaseErrorCode, detail: string, options: { cause?: unknown; problems?: ReleaseProblem[] } = {}) {
    super(`${releaseErrors[code].title}: ${detail}`, { cause: options.cause });
    this.name = 'ReleaseError';
    this.code = code;
    this.problems = options.problems ?? [];
  }

  get status(): number {
    return releaseErrors[this.code].status;
  }

  get exit(): number {
    return releaseErrors[this.code].exit;
  }

  get next(): string {
    return releaseErrors[this.code].next;
  }
}
