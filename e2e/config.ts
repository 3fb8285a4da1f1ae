import { join, resolve } from 'node:path';

/** What the end-to-end tests read from the environment; nothing else in e2e/ does. */
export const config = {
  /** Turbo's cache, also for builds in copies of the repository. */
  buildCache: resolve(process.env.TURBO_CACHE_DIR ?? join(import.meta.dirname, '../.turbo/cache')),
  /** Set by `npm test`; Playwright's own browser where it is not. */
  chromium: process.env.MARU_CHROMIUM,
  isCi: process.env.CI === 'true',
  isSoak: process.env.MARU_SOAK === '1',
  /** The engine of `npm run test:browsers` that this run is about. */
  engine: process.env.MARU_ENGINE ?? 'webkit',
  /** What child processes inherit. */
  environment: process.env,
  /** Where the prepared release log lies that every store of a run starts from; set by the global set-up. */
  get template(): string | undefined {
    return process.env.MARU_E2E_TEMPLATE;
  },
  /** The smoke journey: which store, and the part that a signed link replaces there by which release. */
  smoke: {
    store: process.env.MARU_REMOTE,
    part: process.env.MARU_SMOKE_PART,
    release: process.env.MARU_SMOKE_RELEASE,
    link: process.env.MARU_SMOKE_LINK,
  },
};
