/** What the end-to-end tests read from the environment; nothing else in e2e/ does. */
export const config = {
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
};
