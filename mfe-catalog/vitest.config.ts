import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    // A first page loads its code, which takes seconds on a busy machine.
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['@maru/shell/testing/setup'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
