/** What the end-to-end tests read from the environment; nothing else in e2e/ does. */
export const config = {
  /** Set by `npm test`; Playwright's own browser where it is not. */
  chromium: process.env.MARU_CHROMIUM,
  isCi: process.env.CI === 'true',
  isSoak: process.env.MARU_SOAK === '1',
  /** Where the prepared release log lies that every store of a run starts from; set by the global set-up. */
  template: process.env.MARU_E2E_TEMPLATE,
};
