import { defineConfig } from '@playwright/test';
import { config } from './config.ts';
import base from './playwright.config.ts';

if (!config.smoke.store) throw new Error('MARU_REMOTE must say which store the smoke journey goes to.');

/** The journey on a store that runs somewhere: nothing is started, nothing is prepared. */
const { globalSetup: _, ...shared } = base;
export default defineConfig({
  ...shared,
  testDir: './smoke',
  testMatch: '**/*.smoke.ts',
  outputDir: 'dist/smoke-results',
  reporter: [['list']],
  workers: 1,
  // A real network between here and the store.
  retries: 1,
  use: { ...shared.use, baseURL: config.smoke.store },
});
