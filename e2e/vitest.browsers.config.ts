import { defineConfig } from 'vitest/config';

/** `npm run test:browsers`: the purchase in engines that Playwright does not bring. One after the other, each with a store of its own. */
export default defineConfig({
  test: {
    include: ['browsers/**/*.test.ts'],
    globalSetup: ['./fixtures/prepare.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
